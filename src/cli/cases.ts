import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitsOf } from '../config/config.ts';
import { readLocalEnvironment } from '../config/local.ts';
import { startLocal } from '../local/start-local.ts';
import { stopOnSignal } from '../server.ts';
import { allRunsOver } from './all-runs-over.ts';
import { startCallbackReceiver } from './callback-receiver.ts';
import { isGood, type JudgedCase } from './cases/judge-case.ts';
import { BadCases, readCases, type SiteCase } from './cases/read-cases.ts';
import { jsonReport, textReport } from './cases/report.ts';
import { runCases } from './cases/run-cases.ts';
import { createLog } from './log.ts';

interface CasesFlags {
  only?: string;
  json?: boolean;
  keep?: boolean;
}

/** Nothing is learnt by waiting for a Pages build that takes its time. */
const PAGES_DELAY_MS = 100;

/**
 * Measures how good the sites are. Exit code 0 if all that can be expected of them came true, 1 if not, 2 if the
 * cases cannot be run.
 */
export async function cases(folder: string, { only, json = false, keep = false }: CasesFlags): Promise<void> {
  const toRun = readOrExplain(folder, only);
  if (!toRun) return;
  const dataDir = await mkdtemp(join(tmpdir(), 'errand-cases-'));
  const judged = await runInLocalMode(toRun, dataDir, keep);
  const report = json ? jsonReport : textReport;
  console.log(report(judged, keep ? dataDir : undefined));
  process.exitCode = judged.every(isGood) ? 0 : 1;
}

function readOrExplain(folder: string, only: string | undefined): SiteCase[] | undefined {
  try {
    return readCases(folder, only);
  } catch (error) {
    if (!(error instanceof BadCases)) throw error;
    console.error(`errand: ${error.message}`);
    process.exitCode = 2;
    return undefined;
  }
}

async function runInLocalMode(toRun: SiteCase[], dataDir: string, keep: boolean): Promise<JudgedCase[]> {
  const env = readLocalEnvironment();
  await using started = new AsyncDisposableStack();
  if (!keep) started.defer(() => rm(dataDir, { recursive: true, force: true }));
  const local = await startLocal({
    dataDir,
    port: 0,
    githubPort: 0,
    secret: env.ERRAND_SECRET,
    repositoryPrefix: env.ERRAND_PREFIX,
    pagesDelayMs: PAGES_DELAY_MS,
    allowedHosts: [],
    loopbackOnly: true,
    limits: limitsOf(env),
    chrome: env.CHROME_BIN,
    log: createLog('error'),
  });
  started.defer(() => local.stop());
  const receiver = await startCallbackReceiver();
  started.defer(() => void receiver.close());
  stopOnSignal(async () => {
    await started.disposeAsync();
    // Cases that were not run to the end have shown nothing.
    process.exit(1);
  });

  const judged = await runCases(toRun, {
    url: local.url,
    secret: env.ERRAND_SECRET,
    evaluationUrl: receiver.url,
    onEnded: (message) => console.error(message),
  });
  await allRunsOver(local.github);
  return judged;
}
