/** `errand serve`, but it does not wait for minutes for what died, and knows receivers on this machine. */
import { serveWith } from '../../src/cli/serve.ts';
import { readServeConfig } from '../../src/config/serve.ts';
import { LOCAL_EVALUATION_TIMING } from '../../src/domain/evaluation-timing.ts';
import { LOCAL_TIMING } from '../../src/domain/site-timing.ts';
import { WEBHOOK_TIMING } from '../../src/domain/webhook-rule.ts';

await serveWith({
  ...readServeConfig(),
  timing: LOCAL_TIMING,
  evaluations: { timing: { ...LOCAL_EVALUATION_TIMING, maxWorkers: 2, lingerMs: 5_000 } },
  webhooks: {
    policy: { allowLoopback: true, allowHttp: true },
    timing: { ...WEBHOOK_TIMING, retryMs: Array(20).fill(1_000), timeoutMs: 5_000 },
  },
  tickMs: 200,
});
