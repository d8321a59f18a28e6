import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DISPATCH_EVENT, type DispatchPayload } from '../../src/contract/run-api.ts';
import { WORKER_EVENT, type WorkerPayload } from '../../src/contract/worker-api.ts';
import { untilLine } from './until-line.ts';

const DIST = join(import.meta.dirname, '../../action/dist');
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9';

/**
 * Starts of the bundled action as a runner starts it, until the first line of its log. All of them write it before they
 * have asked anybody for anything, so that there is neither an App nor a GitHub.
 */
export function actionStarts(folder: string) {
  const site: DispatchPayload = { job: `job_${'0'.repeat(32)}`, attempt: 1, site: '0', app_url: NOWHERE };
  const worker: WorkerPayload = { worker: `wrk_${'0'.repeat(32)}`, app_url: NOWHERE };
  const temp = join(folder, 'temp');
  mkdirSync(temp);

  function starts(
    entry: string,
    event: { action: string; client_payload: object },
    line: string,
    more: NodeJS.ProcessEnv = {},
  ) {
    const file = join(folder, `${event.action}.json`);
    writeFileSync(file, JSON.stringify(event));
    const env = {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: NOWHERE,
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: 'acme/errand-executor',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${NOWHERE}/token?`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'none',
      RUNNER_TEMP: temp,
      ...more,
    };
    return () => untilLine({ args: [join(DIST, entry)], env, line });
  }

  const siteJob = { action: DISPATCH_EVENT, client_payload: site };
  return {
    site: starts('main.cjs', siteJob, 'Claim the job'),
    // A sandbox that there is not: that is said at once, and none is opened and tried, which is no part of starting.
    evaluation: starts('main.cjs', { action: WORKER_EVENT, client_payload: worker }, 'There is no sandbox', {
      'INPUT_EVALUATION-SANDBOXES': 'none',
    }),
    post: starts('post.cjs', siteJob, '::add-mask::', { 'STATE_installation-token': 'none' }),
  };
}
