import { type App, createApp } from '../../../src/app.ts';
import { callersOf } from '../../../src/config/callers.ts';
import { LIMITS } from '../../../src/config/config.ts';
import { systemClock } from '../../../src/domain/clock.ts';
import { LOCAL_EVALUATION_TIMING } from '../../../src/domain/evaluation-timing.ts';
import { PRODUCTION_TIMING } from '../../../src/domain/site-timing.ts';
import { EXECUTOR_WORKFLOWS } from '../../../src/github/install/executor-files.ts';
import { createJournal } from '../../../src/store/journal.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { createHub } from '../../../src/streams/hub.ts';
import { keptLog } from '../../canaries/kept.ts';
import { SECRET } from '../../fakes/tasks.ts';
import { APP, keys, WEBHOOK_SECRET } from '../../unit/local/support/embedded.ts';
import type { TroubledGitHub } from './world.ts';

/** As in production, but the sender does not wait as long: simulated time is cheap and not free. */
const TIMING = { ...PRODUCTION_TIMING, deadlineMs: 400_000, publishMs: 130_000, attemptMs: 60_000 };
const TICK_MS = 2_000;

/** An App that nobody has started yet, behind the server. */
export async function openApp({
  github: { harness, apiUrl, issuer, action, server },
  executor,
  organisation,
}: {
  github: TroubledGitHub;
  executor: string;
  organisation: string | undefined;
}): Promise<{ app: App; store: Store }> {
  const hub = createHub();
  // In memory: what a disk would keep is tested elsewhere.
  const journal = createJournal();
  const store = await openStore(':memory:', { url: server.url, onChange: hub.notify, ...journal });
  const app = await createApp({
    config: {
      url: server.url,
      callers: callersOf({ ERRAND_SECRET: SECRET, ERRAND_SECRETS: {} }),
      repositoryPrefix: '',
      github: {
        apiUrl,
        serverUrl: harness.github.url,
        oidcIssuer: issuer.url,
        workflows: EXECUTOR_WORKFLOWS,
        runnerEnvironments: ['github-hosted'],
        organisation,
        executorRepository: executor,
        action,
        app: { id: APP.id, privateKey: keys.privateKey },
      },
      webhookSecret: WEBHOOK_SECRET,
      timing: TIMING,
      evaluations: { timing: LOCAL_EVALUATION_TIMING },
      webhooks: { policy: { allowLoopback: true, allowHttp: true } },
      limits: { ...LIMITS, mostQueued: 10, submissionsPerMinute: 100 },
      tickMs: TICK_MS,
    },
    store,
    hub,
    journal,
    clock: systemClock,
    log: keptLog(),
  });
  server.use(app.handle, app.longLived);
  return { app, store };
}
