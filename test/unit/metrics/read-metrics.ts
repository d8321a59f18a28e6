/** Metrics in Prometheus' text format, as a scraper reads them. */
export interface ReadMetrics {
  /** Names that are declared, without what a histogram makes of its own. */
  names: string[];
  /** `name{label="value",…}` and its number; labels in the order of the alphabet. */
  samples: Map<string, number>;
  /** The sample, or 0. */
  of(sample: string): number;
}

export function readMetrics(text: string): ReadMetrics {
  const lines = text.split('\n');
  const names = lines.flatMap((line) => /^# TYPE (\S+) /.exec(line)?.[1] ?? []);
  const samples = new Map<string, number>();
  for (const line of lines) {
    const [, name, labels, value] = /^([a-z_]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const sorted = labels
      ?.match(/\w+="[^"]*"/g)
      ?.sort()
      .join(',');
    samples.set(sorted ? `${name}{${sorted}}` : name, Number(value));
  }
  return { names, samples, of: (sample) => samples.get(sample) ?? 0 };
}
