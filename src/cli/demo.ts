import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { salesSummary } from '../../examples/sales-summary/task.ts';
import { createClient } from '../client/client.ts';
import { limitsOf } from '../config/config.ts';
import { readLocalEnvironment } from '../config/local.ts';
import { startLocal } from '../local/start-local.ts';
import { stopOnSignal } from '../server.ts';
import { allRunsOver } from './all-runs-over.ts';
import { startCallbackReceiver } from './callback-receiver.ts';
import { createLog } from './log.ts';
import { createScreen } from './terminal/screen.ts';
import { follow } from './watch/follow.ts';
import { jobStory } from './watch/job.ts';

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

  const client = createClient({ url: local.url, secret: env.ERRAND_SECRET });
  const task = salesSummary({ nonce: randomUUID(), evaluationUrl: receiver.url });
  const { job_id } = await client.submitTask(task);
  await follow(jobStory(client, job_id), createScreen(process));
  await allRunsOver(local.github);
  console.log('\nCallback received');
  for (const body of receiver.received) console.log(JSON.stringify(body, null, 2).replace(/^/gm, '  '));

  const job = await client.job(job_id);
  const passed =
    job.status === 'completed' && job.result?.checks.every(({ verdict }) => verdict === 'passed');
  process.exitCode = passed && receiver.received.length === 1 ? 0 : 1;
  if (open && job.result) openInBrowser(job.result.pages_url);
  if (keep || open) console.log('\nServing until Ctrl-C.');
  else await stop();
}

function openInBrowser(url: string): void {
  const command = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
  spawn(command, [url], { stdio: 'ignore', detached: true }).on('error', () => {
    console.log(`No browser could be started; open ${url} yourself.`);
  });
}
