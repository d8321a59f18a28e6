import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { styleText } from 'node:util';
import { salesSummary } from '../../examples/sales-summary/task.ts';
import { limitsOf } from '../config/config.ts';
import { readLocalEnvironment } from '../config/local.ts';
import { acceptedAnswer } from '../contract/accepted.ts';
import type { JobView } from '../contract/job-view.ts';
import type { CheckResult } from '../contract/report.ts';
import { startLocal } from '../local/start-local.ts';
import { stopOnSignal } from '../server.ts';
import { allRunsOver } from './all-runs-over.ts';
import { startCallbackReceiver } from './callback-receiver.ts';
import { followJob } from './follow-job.ts';
import { createLog } from './log.ts';
import { progressView } from './progress.ts';

interface DemoFlags {
  data: string;
  keep?: boolean;
  open?: boolean;
}

/** One example task through the real parts on this machine. Fails if the site or any of its checks did. */
export async function demo({ data, keep = false, open = false }: DemoFlags): Promise<void> {
  const env = readLocalEnvironment();
  const local = await startLocal({
    dataDir: data,
    port: 0,
    githubPort: 0,
    secret: env.ERRAND_SECRET,
    repositoryPrefix: '',
    pagesDelayMs: env.ERRAND_PAGES_DELAY_MS,
    allowedHosts: [],
    loopbackOnly: true,
    limits: limitsOf(env),
    chrome: env.CHROME_BIN,
    log: createLog('warn'),
  });
  const receiver = await startCallbackReceiver();
  const stop = async () => {
    receiver.close();
    await local.stop();
  };
  stopOnSignal(stop);
  console.log(`Errand listens at ${local.url}, its GitHub at ${local.githubUrl}.\n`);

  const statusUrl = await submit(local.url, env.ERRAND_SECRET, receiver.url);
  const view = progressView(process.stdout);
  const job = await followJob(statusUrl, view.update);
  await allRunsOver(local.github);
  print(job, receiver.received);

  const passed =
    job.status === 'completed' && job.result?.checks.every(({ verdict }) => verdict === 'passed');
  process.exitCode = passed && receiver.received.length === 1 ? 0 : 1;
  if (open && job.result) openInBrowser(job.result.pages_url);
  if (keep || open) console.log('\nServing until Ctrl-C.');
  else await stop();
}

async function submit(url: string, secret: string, evaluationUrl: string): Promise<string> {
  const task = salesSummary({ nonce: randomUUID(), evaluationUrl });
  const response = await fetch(`${url}/handle_task`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...task, secret }),
  });
  if (!response.ok) throw new Error(`the task was refused: ${await response.text()}`);
  return acceptedAnswer.parse(await response.json()).status_url;
}

const MARKS: Record<CheckResult['verdict'], string> = {
  passed: styleText('green', '✓'),
  failed: styleText('red', '✗'),
  undecided: styleText('yellow', '?'),
};

function print({ status, error, result, run_url }: JobView, received: unknown[]): void {
  console.log(`\nThe job ${status}${error ? `: ${error}` : ''}`);
  if (result) {
    console.log(`  page        ${result.pages_url}`);
    console.log(`  repository  git clone ${result.repo_url}.git`);
    console.log(`  commit      ${result.commit_sha}`);
  }
  console.log(`  run log     ${run_url ?? 'none'}`);
  console.log('\nChecks');
  for (const { check, verdict, decided_by, detail } of result?.checks ?? []) {
    console.log(`  ${MARKS[verdict]} ${check} (${verdict}, ${decided_by})${detail ? `: ${detail}` : ''}`);
  }
  console.log('\nCallback received');
  for (const body of received) console.log(JSON.stringify(body, null, 2).replace(/^/gm, '  '));
}

function openInBrowser(url: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [url], { stdio: 'ignore', detached: true }).on('error', () => {
    console.log(`No browser could be started; open ${url} yourself.`);
  });
}
