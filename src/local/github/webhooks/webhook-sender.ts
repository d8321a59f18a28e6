import { randomUUID } from 'node:crypto';
import { Webhooks } from '@octokit/webhooks';
import type { Logger } from 'pino';
import type { Clock } from '../../../domain/clock.ts';
import { type Account, accountJson, nodeId } from '../accounts.ts';
import type { AppRegistry, RegisteredApp } from '../auth/app-registry.ts';
import type { Database } from '../database.ts';
import type { Links } from '../links.ts';

export interface Webhook {
  event: string;
  action?: string;
  sender: Account;
  payload: object;
}

export interface WebhookSender {
  /** Sends to every App that subscribed to the event: once, signed, never again. Does not wait. */
  send(webhook: Webhook): void;
  /** `installation` events reach their App without a subscription. */
  sendTo(app: RegisteredApp, webhook: Webhook): void;
  /** Gives up what is under way. */
  stop(): Promise<void>;
}

/** GitHub gives a receiver ten seconds. */
const TIMEOUT_MS = 10_000;

export function createWebhookSender(deps: {
  db: Database;
  apps: AppRegistry;
  links: Links;
  organisation: Account;
  clock: Clock;
  log: Logger;
}): WebhookSender {
  const { db, links, organisation, clock, log } = deps;
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();

  const deliver = async (app: RegisteredApp, { event, action, sender, payload }: Webhook): Promise<void> => {
    const guid = randomUUID();
    const body = JSON.stringify({
      ...(action !== undefined && { action }),
      ...payload,
      organization: accountJson(links, organisation),
      sender: accountJson(links, sender),
      installation: {
        node_id: nodeId('IN', app.installationId),
        id: app.installationId,
        ...installationOf(payload),
      },
    });
    const outcome = await post(app, { guid, event, body, signal: stopping.signal });
    log.debug({ event, action, guid, ...outcome }, 'webhook delivered');
    db.run(
      'INSERT INTO deliveries VALUES (?, ?, ?, ?, ?, ?, ?)',
      guid,
      app.id,
      event,
      action ?? null,
      outcome.status,
      outcome.error,
      clock.now(),
    );
  };

  const sendTo = (app: RegisteredApp, webhook: Webhook): void => {
    if (stopping.signal.aborted) return;
    const delivery = deliver(app, webhook).finally(() => underWay.delete(delivery));
    underWay.add(delivery);
  };

  return {
    sendTo,
    send(webhook) {
      for (const app of deps.apps.all()) if (app.events.includes(webhook.event)) sendTo(app, webhook);
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled(underWay);
    },
  };
}

/** The `installation` event carries the whole object, all others only its ids. */
function installationOf(payload: object): object {
  return 'installation' in payload ? (payload.installation as object) : {};
}

async function post(
  app: RegisteredApp,
  { guid, event, body, signal }: { guid: string; event: string; body: string; signal: AbortSignal },
): Promise<{ status: number | null; error: string | null }> {
  try {
    const response = await fetch(app.webhookUrl, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'GitHub-Hookshot/embedded',
        'x-github-delivery': guid,
        'x-github-event': event,
        'x-github-hook-id': String(app.id),
        'x-github-hook-installation-target-id': String(app.id),
        'x-github-hook-installation-target-type': 'integration',
        'x-hub-signature-256': await new Webhooks({ secret: app.webhookSecret }).sign(body),
      },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.body?.cancel();
    return { status: response.status, error: null };
  } catch (error) {
    return { status: null, error: String(error) };
  }
}
