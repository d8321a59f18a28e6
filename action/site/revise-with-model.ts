/**
 * Gives what fails back to the language model, with messages, console output and a screenshot, as long as that
 * helps. A revised site takes the best one's place only if nothing that passed is lost; the next try always starts
 * from the best, never from a worse one.
 */
import type { CheckResult } from '../../src/contract/report.ts';
import type { CheckedSite } from './checked-site.ts';
import type { FileTree } from './context.ts';
import type { Groundwork } from './generate/groundwork.ts';
import { modelSite } from './generate/model-site.ts';
import type { Model } from './model/model.ts';
import { isImprovement } from './verify/compare.ts';
import type { Screenshots } from './verify/screenshots.ts';

const MOST_TRIES = 3;
const TRY_MS = 75_000;
/** A try with less time than this would not be written, checked and published. */
const LEAST_MS = 30_000;
/** Kept free for the check of what was written. */
const CHECK_MS = 15_000;

interface Options {
  model: Model;
  groundwork: Groundwork;
  /** Checks a revised site, deterministic repairs included. */
  check(site: Omit<CheckedSite, 'checks'>): Promise<CheckedSite>;
  look(files: FileTree): Promise<Screenshots>;
  log(line: string): void;
  signal: AbortSignal;
  publishBy: number;
}

export async function reviseWithModel(site: CheckedSite, options: Options): Promise<CheckedSite> {
  const { log, publishBy, signal } = options;
  let best = site;
  for (let n = 1; n <= MOST_TRIES; n += 1) {
    const failing = best.checks.filter(({ verdict }) => verdict === 'failed');
    if (failing.length === 0 || signal.aborted) break;
    if (publishBy - Date.now() < LEAST_MS) {
      log('No more repairs: the time to publish has come');
      break;
    }
    const revised = await tryOnce(best, failing, options);
    if (typeof revised === 'string') {
      log(`Repair ${n} by the language model: ${revised}`);
      break;
    }
    if (isImprovement(revised.checks, best.checks)) {
      log(`Repair ${n} by the language model is kept`);
      best = revised;
    } else log(`Repair ${n} by the language model is dropped: it did not help, or broke something else`);
  }
  return best;
}

async function tryOnce(
  best: CheckedSite,
  failing: CheckResult[],
  { model, groundwork, check, look, signal, publishBy }: Options,
): Promise<CheckedSite | string> {
  const seen = await look(best.files).catch(() => undefined);
  const answer = await model.revise({
    plan: groundwork.plan,
    input: groundwork.input,
    files: best.files,
    failing,
    ...(seen && { screenshot: seen.desktop, consoleErrors: seen.consoleErrors }),
    signal,
    deadline: Math.min(Date.now() + TRY_MS, publishBy - CHECK_MS),
  });
  if (!answer.ok) return answer.reason;
  const base = { ...best.generation, files: best.files, notes: best.notes };
  const generation = modelSite(groundwork, answer, base);
  return check({ generation, files: generation.files, notes: generation.notes });
}
