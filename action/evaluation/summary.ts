import * as core from '@actions/core';
import { escapeHtml } from '../../src/domain/escape-html.ts';
import { ENDS, type Spread, type TallyRow } from './tally.ts';

/** The run's summary page: what the worker could run, and how many evaluations ended how. Nothing of their own. */
export async function writeSummary({
  file,
  worker,
  rows,
  sandboxes,
  notes,
}: {
  file: string;
  worker: string;
  rows: readonly TallyRow[];
  sandboxes: readonly string[];
  notes: readonly string[];
}): Promise<void> {
  // It was taken away from programs; by now there are none.
  process.env.GITHUB_STEP_SUMMARY = file;
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const summary = core.summary
    .addHeading(`${total} evaluation${total === 1 ? '' : 's'}`, 2)
    .addRaw(`<p>Worker <code>${worker}</code></p>`, true);
  if (rows.length > 0) {
    const ends = ENDS.filter((end) => rows.some((row) => row.ends[end] > 0));
    const header = ['Language', 'All', ...ends, 'Start, median / 95 % (ms)', 'Run, median / 95 % (ms)'];
    summary.addTable([
      header.map((data) => ({ data, header: true })),
      ...rows.map(({ language, total, ends: counts, start, run }) => [
        language,
        String(total),
        ...ends.map((end) => String(counts[end])),
        times(start),
        times(run),
      ]),
    ]);
  }
  summary.addList([...sandboxes, ...notes].map((line) => escapeHtml(line.replace(/\s+/g, ' '))));
  await summary.write();
}

const times = ({ median, p95 }: Spread) => (median === null ? '–' : `${median} / ${p95}`);
