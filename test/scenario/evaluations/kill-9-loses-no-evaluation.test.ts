import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createCaller, isFinal } from '../../fakes/evaluations.ts';
import { type LocalProcess, startLocalProcess } from '../../fakes/process.ts';
import { processesWith } from '../../fakes/processes.ts';
import { countOf } from '../../fakes/stored-rows.ts';
import { until } from '../../fakes/wait.ts';
import { startWebhookReceiver, verify } from '../../fakes/webhook-receiver.ts';

/** `ERRAND_KILLS=100` for a thorough look. */
const KILLS = Number(process.env.ERRAND_KILLS ?? 10);
const ACKNOWLEDGED_EACH = 12;
/** A hundred restarts on a busy machine take their time. */
const PATIENCE = { timeoutMs: 180_000 };
/** In every third round work is under way when the process dies, not only submissions. */
const isAtWork = (round: number) => round % 3 === 2;
const WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

interface Submitted {
  key: string;
  /** Undefined: no answer came. */
  id: string | undefined;
}

test(`what was answered 202 is there after each of ${KILLS} kill -9 and ends once; what was not is safe to send again`, {
  timeout: 120_000 + KILLS * 40_000,
}, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'errand-kill-'));
  let verified = 0;
  await using receiver = await startWebhookReceiver((webhook) => {
    // At once: what is older than some minutes is refused as a recording.
    verify(WEBHOOK_SECRET, webhook);
    verified += 1;
    return undefined;
  });
  const all: Submitted[] = [];
  let ended = 0;
  let local: LocalProcess | undefined;

  /** Answered or not, it is known from now on; the number in its name is what its program prints. */
  async function submit(submitted: Submitted, url: string): Promise<void> {
    const caller = createCaller(url);
    const n = all.indexOf(submitted);
    const webhook = n % 5 === 0 && { webhook: { url: `${receiver.url}/${n}`, secret: WEBHOOK_SECRET } };
    const request = { code: `print(${n})`, ...webhook };
    const accepted = await caller.submit(request, { 'idempotency-key': submitted.key }).catch(() => null);
    if (accepted) submitted.id = accepted.eval_id;
  }

  try {
    for (let round = 0; round < KILLS; round++) {
      local = await startLocalProcess(dir);
      const { url, kill } = local;
      const caller = createCaller(url);
      for (const one of all.filter(({ id }) => id === undefined)) await submit(one, url);
      let isAlive = true;
      let acknowledged = 0;
      const submitting = Array.from({ length: 3 }, async () => {
        while (isAlive) {
          const one: Submitted = { key: `key-${all.length}`, id: undefined };
          all.push(one);
          await submit(one, url);
          acknowledged += one.id === undefined ? 0 : 1;
          // The later ones are sent one by one, so that their answers come at any moment.
          if (acknowledged >= ACKNOWLEDGED_EACH) await sleep(isAtWork(round) ? 500 : 20);
        }
      });
      await until('enough answers', () => acknowledged >= ACKNOWLEDGED_EACH, { everyMs: 1 });
      if (isAtWork(round)) {
        const open = all[ended]?.id ?? '';
        await caller.final(open, PATIENCE);
        ended += 1;
      }
      await sleep(Math.random() * 300);
      isAlive = false;
      await kill();
      await Promise.all(submitting);
    }

    local = await startLocalProcess(dir);
    const caller = createCaller(local.url);
    const answered = all.filter(({ id }) => id !== undefined);
    expect(answered.length).toBeGreaterThanOrEqual(KILLS * ACKNOWLEDGED_EACH);
    for (const one of all.filter(({ id }) => id === undefined)) await submit(one, local.url);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);

    for (const [n, { id = '' }] of all.entries()) {
      const view = await caller.final(id, PATIENCE);
      expect(view, JSON.stringify(view)).toMatchObject({ status: 'completed', output: `${n}\n` });
      const events = await caller.events(id);
      expect(events.filter(isFinal)).toHaveLength(1);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    }
    expect(await countOf(local.storeAddress, 'evaluations')).toBe(all.length);

    const told = all.filter((_, n) => n % 5 === 0);
    await until(
      'every webhook',
      () => new Set(receiver.received.map(({ path }) => path)).size === told.length,
    );
    // One that had arrived when the process died may come again: then it is the same one.
    for (const paths of Map.groupBy(receiver.received, ({ path }) => path).values())
      expect(new Set(paths.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
    expect(verified).toBe(receiver.received.length);
  } finally {
    await local?.kill();
    // Nobody may go on working for a process that is dead.
    await until('the runs to be gone', () => processesWith(dir).length === 0, { timeoutMs: 10_000 });
    rmSync(dir, { recursive: true, force: true });
  }
});
