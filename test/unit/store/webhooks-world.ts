import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebhookRequest } from '../../../src/contract/evaluation/request.ts';
import { type EvaluationView, evaluationView } from '../../../src/contract/evaluation/view.ts';
import type { WebhookEvent } from '../../../src/contract/evaluation/webhook-events.ts';
import { newId } from '../../../src/domain/clock.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { createStore } from '../../../src/store/store.ts';
import { oweWebhooks } from '../../../src/store/webhooks/owe.ts';
import { createTargets, makeWebhookSecret } from '../../../src/store/webhooks/targets.ts';
import { newStoreAddress } from '../../fakes/store-address.ts';

const APP = 'https://errand.example';
export const ENDS: WebhookEvent[] = ['eval.completed', 'eval.failed', 'eval.cancelled'];

/** A store in a file of its own, and what the App does to have webhooks owed. */
export async function openWorld() {
  const dir = mkdtempSync(join(tmpdir(), 'errand-webhooks-'));
  const file = await newStoreAddress(dir);
  const db = await openDatabase(file);
  const store = createStore({ db, url: APP, onChange: () => undefined });
  return {
    db,
    file,
    store,
    async target(webhook: WebhookRequest, { tenant = 'us', now = 0 } = {}) {
      const secrets = [webhook.secret ?? makeWebhookSecret()].flat();
      const target = { tenant, webhook, secrets, now, defaultEvents: ENDS };
      const [targetId = ''] = await db.transaction().execute((tx) => createTargets(tx, [target]));
      return { targetId, secret: secrets[0] ?? '' };
    },
    /** Owes `count` webhooks to a target and returns their ids. */
    async owe(targetId: string, { count = 1, now = 0, type = 'eval.completed' as WebhookEvent } = {}) {
      const before = new Set(
        (await db.selectFrom('webhook_deliveries').select('id').execute()).map(({ id }) => id),
      );
      const list = Array.from({ length: count }, () => {
        const data = view();
        return { targetId, type, evalId: data.eval_id, data, now };
      });
      await db.transaction().execute((tx) => oweWebhooks(tx, list));
      const all = await db.selectFrom('webhook_deliveries').select('id').execute();
      return all.map(({ id }) => id).filter((id) => !before.has(id));
    },
    read: (id: string, tenant = 'us') => store.webhooks.read({ tenant, id }),
    async [Symbol.asyncDispose]() {
      await store.close();
      rmSync(dir, { recursive: true });
    },
  };
}
export type World = Awaited<ReturnType<typeof openWorld>>;

/** An evaluation that has ended, as it is shown. */
export function view(change: Partial<EvaluationView> = {}): EvaluationView {
  const eval_id = newId('eval');
  const status = `${APP}/eval-status/${eval_id}`;
  return evaluationView.parse({
    eval_id,
    status: 'completed',
    phase: 'done',
    progress: 100,
    language: 'python',
    output: 'hello\n',
    output_bytes: 6,
    output_truncated: false,
    error: null,
    exit_code: 0,
    duration_ms: 12,
    cpu_ms: 10,
    memory_mb: 9.5,
    sandbox: 'namespaces (Python 3.12.3)',
    attempt: 1,
    queue_position: null,
    queue_ms: 3,
    start_ms: 4,
    run_url: null,
    batch_id: null,
    batch_index: null,
    cached: false,
    cached_from: null,
    metadata: null,
    created_at: 1,
    started_at: 8,
    finished_at: 20,
    expires_at: 604_800_001,
    status_url: status,
    events_url: `${status}/events`,
    ws_url: `${status.replace('http', 'ws')}/ws`,
    output_url: `${status}/output`,
    cancel_url: `${status}/cancel`,
    ...change,
  });
}
