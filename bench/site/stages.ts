import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../../test/fakes/wait.ts';

const ROW = /<tr><td>([^<]+)<\/td><td>ok<\/td><td>([\d.]+)<\/td>/g;

/**
 * Milliseconds of each stage of a job's run, by the table that the run writes for people, to a tenth of a second. It is
 * there a moment after the sender was told.
 */
export async function stagesOf(dataDir: string, jobId: string): Promise<Map<string, number>> {
  return until(`the summary of ${jobId}`, async () => {
    for await (const file of glob('**/summary.md', { cwd: dataDir })) {
      const text = await readFile(join(dataDir, file), 'utf8');
      if (!text.includes(jobId)) continue;
      return new Map(
        [...text.matchAll(ROW)].map(([, title = '', seconds]) => [title, Number(seconds) * 1_000]),
      );
    }
    return null;
  });
}
