import { pino } from 'pino';
import { createWebhookSender, type WebhookSenderDeps } from '../../../../src/jobs/webhooks/sender.ts';
import { openWorld } from '../../store/webhooks-world.ts';

/** A store, a clock that stands still unless it is moved, and senders to loopback. */
export async function openSenderWorld(startsAt = Date.now()) {
  const world = await openWorld();
  const clock = { at: startsAt, now: () => clock.at };
  const newSender = (change: Partial<WebhookSenderDeps> = {}) =>
    createWebhookSender({
      store: world.store,
      clock,
      log: pino({ level: 'silent' }),
      policy: { allowLoopback: true, allowHttp: false },
      ...change,
    });
  const sender = newSender();
  return {
    ...world,
    clock,
    newSender,
    /** One round, until everything that it sent is written down. */
    async round(one = sender) {
      await one.sendDue();
      await one.settled();
    },
    /** Rounds with the clock moving on, as long as `goesOn` or until `until`. */
    async wind({ until, stepMs, one = sender }: { until: number; stepMs: number; one?: typeof sender }) {
      for (; clock.at < until; clock.at += stepMs) {
        await one.sendDue();
        await one.settled();
      }
    },
  };
}
