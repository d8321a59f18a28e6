/** The value below which `percent` of the values lie. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))] ?? Number.NaN;
}

export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

/** A figure of several rounds, in a row of a table: its median as `name`, beside the smallest and the largest. */
export function withSpread(name: string, values: readonly number[], digits = 2): Record<string, number> {
  return {
    [name]: round(percentile(values, 50), digits),
    [`${name}_min`]: round(Math.min(...values), digits),
    [`${name}_max`]: round(Math.max(...values), digits),
  };
}
