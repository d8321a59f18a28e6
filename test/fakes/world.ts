import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LIMITS } from '../../src/config/config.ts';
import type { ModelSettings } from '../../src/config/local.ts';
import { acceptedAnswer } from '../../src/contract/accepted.ts';
import { type JobView, jobView } from '../../src/contract/job-view.ts';
import { LOCAL_TIMING, type SiteTiming } from '../../src/domain/site-timing.ts';
import { type Local, type LocalOptions, startLocal } from '../../src/local/start-local.ts';
import { keepRunLogs, keptLog } from '../canaries/kept.ts';
import { plant, plantIdentity, plantRequest } from '../canaries/plant.ts';
import { replicas } from './replicas.ts';
import { newStoreAddress } from './store-address.ts';
import { SECRET } from './tasks.ts';
import { until } from './wait.ts';

export interface World extends AsyncDisposable {
  local: Local;
  dir: string;
  /** Where the Apps keep everything. */
  storeAddress: string;
  post(body: unknown, path?: string): Promise<Response>;
  /** Posts a task that has to be accepted; its job's id. */
  submit(body: unknown): Promise<string>;
  job(id: string): Promise<JobView>;
  /** The job once its outcome stands and nothing is owed for it any more. */
  settled(id: string): Promise<JobView>;
  /** A fresh clone of a repository; the folder it is in. */
  clone(url: string): Promise<string>;
}

/**
 * The App and the embedded GitHub in this process, with the real bundle, browser, git and file system. `changes` are
 * for what only some stories set otherwise.
 */
export async function startWorld(
  timing: Partial<SiteTiming> = {},
  model: ModelSettings = {},
  changes: Partial<LocalOptions> = {},
): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'errand-test-'));
  const dataDir = join(dir, 'data');
  const storeAddress = await newStoreAddress(dataDir);
  const local = await startLocal({
    dataDir,
    store: storeAddress,
    replicas: replicas(),
    port: 0,
    githubPort: 0,
    secret: SECRET,
    repositoryPrefix: 'tds-project1-',
    pagesDelayMs: 100,
    allowedHosts: [],
    loopbackOnly: true,
    limits: { ...LIMITS, mostQueued: 100_000, submissionsPerMinute: 1_000_000 },
    chrome: process.env.CHROME_BIN,
    log: keptLog(),
    timing: { ...LOCAL_TIMING, ...timing },
    model,
    ...changes,
  });
  plant(SECRET, ...Object.values(changes.secrets ?? {}).flat());
  plant(model.OPENAI_API_KEY, model.FALLBACK_API_KEY);
  plantIdentity(dataDir);
  const world: World = {
    local,
    dir,
    storeAddress,
    async post(body, path = '/handle_task') {
      plantRequest(body);
      return fetch(`${local.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    },
    async submit(body) {
      const response = await world.post(body);
      return acceptedAnswer.parse(await response.json()).job_id;
    },
    job: async (id) => jobView.parse(await (await fetch(`${local.url}/jobs/${id}`)).json()),
    settled: (id) =>
      until(
        `job ${id} to be settled`,
        async () => {
          const job = await world.job(id);
          const isTold =
            job.deliveries.length > 0 && job.deliveries.every(({ state }) => state !== 'pending');
          return job.finished_at !== null && isTold && job;
        },
        // A test's own time ends it, if anything does: three browsers on two busy processors are slow.
        { timeoutMs: 115_000 },
      ),
    async clone(url) {
      const target = mkdtempSync(join(dir, 'clone-'));
      // Not the synchronous call: the server that is cloned from is in this process.
      await promisify(execFile)('git', ['clone', '--quiet', url, target]);
      return target;
    },
    async [Symbol.asyncDispose]() {
      await local.stop();
      keepRunLogs(dataDir);
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return world;
}

export function headOf(clone: string): string {
  return execFileSync('git', ['-C', clone, 'rev-parse', 'HEAD']).toString().trim();
}
