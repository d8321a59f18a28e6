import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { acceptedAnswer } from '../../src/contract/accepted.ts';
import { createCaller } from '../fakes/evaluations.ts';
import { task } from '../fakes/tasks.ts';
import type { Told } from './told.ts';

/** What was sent, and under which id it was acknowledged. */
export interface Sent {
  kind: 'site' | 'evaluation';
  /** The caller's own name for it: sent again, it is the same. An evaluation prints it. */
  key: string;
  id?: string | undefined;
  /** When the acknowledgement came; Unix milliseconds. */
  at?: number;
}

export interface Load {
  sent: Sent[];
  /** Sends nothing new; resolves when all that was sent is acknowledged, or nothing more will be. */
  stop(): Promise<void>;
}

/** Where its outcome is told; nothing else is told there. */
export const pathOf = ({ key }: Sent): string => `/${key}`;

/** When nobody is killed any more, an App that is well acknowledges at once. */
const PATIENCE_MS = 60_000;
/** Open at a time; more would only wait for the machine. */
const OPEN_SITES = 2;
const OPEN_EVALUATIONS = 30;

/** Callers that never stop sending, and send again what got no answer. */
export function startLoad({ url, told }: { url: string; told: Told }): Load {
  const sent: Sent[] = [];
  let isStopped = false;
  let giveUpAt = Number.POSITIVE_INFINITY;
  const caller = createCaller(url);

  async function acknowledge(one: Sent): Promise<string> {
    if (one.kind === 'evaluation') {
      const webhook = { url: `${told.url}${pathOf(one)}`, secret: told.secret };
      const request = { code: `print('${one.key}')`, webhook };
      return (await caller.submit(request, { 'idempotency-key': one.key })).eval_id;
    }
    const body = task(`${told.url}${pathOf(one)}`, { task: one.key, nonce: one.key });
    const response = await caller.post('/handle_task', body);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return acceptedAnswer.parse(await response.json()).job_id;
  }

  async function send(kind: Sent['kind']): Promise<void> {
    const key = `${kind}-${randomUUID().slice(0, 8)}`;
    const one: Sent = { kind, key };
    sent.push(one);
    while (one.id === undefined && Date.now() < giveUpAt) {
      one.id = await acknowledge(one).catch(() => undefined);
      if (one.id === undefined) await sleep(100);
    }
    if (one.id !== undefined) one.at = Date.now();
  }

  /** One after another, as long as not too many are open. */
  async function keepSending(kind: Sent['kind'], most: number): Promise<void> {
    while (!isStopped) {
      const open = sent.filter((one) => one.kind === kind && !told.of(pathOf(one)).length).length;
      if (open < most) await send(kind);
      // So that they come at any moment, and not in step with anything.
      await sleep(Math.random() * 100);
    }
  }

  const sending = [
    keepSending('site', OPEN_SITES),
    keepSending('evaluation', OPEN_EVALUATIONS),
    keepSending('evaluation', OPEN_EVALUATIONS),
  ];
  return {
    sent,
    async stop() {
      isStopped = true;
      giveUpAt = Date.now() + PATIENCE_MS;
      await Promise.all(sending);
    },
  };
}
