import { randomUUID } from 'node:crypto';
import { Webhooks } from '@octokit/webhooks';
import type { Logger } from 'pino';
import type { Clock } from '../../../domain/clock.ts';
import { type Account, accountJson } from '../accounts.ts';
import { installationRef } from '../auth/app-json.ts';
import type { RegisteredApp } from '../auth/app-registry.ts';
import type { Installation, InstallationStore } from '../auth/installation-store.ts';
import { type SentWebhook, sentWebhooks } from '../diagnostics.ts';
import type { Links } from '../links.ts';
import { simpleOrganisationJson } from '../repositories/organisation-json.ts';
import type { DeliveryStore } from './delivery-store.ts';

export interface Webhook {
  event: string;
  action?: string;
  sender: Account;
  payload: object;
}

export interface WebhookSender {
  /** Sends to every App there that subscribed to the event: once, signed, never again. Does not wait. */
  send(organisation: Account, webhook: Webhook): void;
  /** `installation` events reach their App without a subscription. */
  sendTo(installation: Installation, webhook: Webhook): void;
  /** Gives up what is under way. */
  stop(): Promise<void>;
}

/** GitHub gives a receiver ten seconds. */
const TIMEOUT_MS = 10_000;

export function createWebhookSender(deps: {
  deliveries: DeliveryStore;
  installations: InstallationStore;
  links: Links;
  clock: Clock;
  log: Logger;
}): WebhookSender {
  const { links, clock, log } = deps;
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();

  const deliver = async (installation: Installation, webhook: Webhook): Promise<void> => {
    const { app, organisation } = installation;
    const { event, action, sender, payload } = webhook;
    const guid = randomUUID();
    const body = JSON.stringify({
      ...(action !== undefined && { action }),
      ...payload,
      organization: simpleOrganisationJson(links, organisation),
      sender: accountJson(links, sender),
      installation: { ...installationRef(installation), ...installationOf(payload) },
    });
    const startedAt = clock.now();
    const outcome = await post(app, { guid, event, body, signal: stopping.signal });
    log.debug({ event, action, guid, ...outcome }, 'webhook delivered');
    deps.deliveries.add({
      guid,
      appId: app.id,
      installationId: installation.id,
      repositoryId: repositoryIdOf(payload),
      event,
      action: action ?? null,
      statusCode: outcome.status,
      error: outcome.error,
      durationMs: clock.now() - startedAt,
    });
  };

  const sendTo = (installation: Installation, webhook: Webhook): void => {
    if (stopping.signal.aborted || installation.app.webhookUrl === '') return;
    const delivery = deliver(installation, webhook).finally(() => underWay.delete(delivery));
    underWay.add(delivery);
  };

  return {
    sendTo,
    send(organisation, webhook) {
      for (const installation of deps.installations.ofOrganisation(organisation)) {
        const { app, suspendedAt } = installation;
        if (suspendedAt === null && app.events.includes(webhook.event)) sendTo(installation, webhook);
      }
    },
    async stop() {
      stopping.abort();
      await Promise.allSettled(underWay);
    },
  };
}

function repositoryIdOf(payload: object): number | null {
  return 'repository' in payload ? (payload.repository as { id: number }).id : null;
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
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/embedded',
      'x-github-delivery': guid,
      'x-github-event': event,
      'x-github-hook-id': String(app.id),
      'x-github-hook-installation-target-id': String(app.id),
      'x-github-hook-installation-target-type': 'integration',
      'x-hub-signature-256': await new Webhooks({ secret: app.webhookSecret }).sign(body),
    };
    if (sentWebhooks.hasSubscribers) sentWebhooks.publish({ event, headers, body } satisfies SentWebhook);
    const response = await fetch(app.webhookUrl, {
      method: 'POST',
      body,
      headers,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    await response.body?.cancel();
    return { status: response.status, error: null };
  } catch (error) {
    return { status: null, error: String(error) };
  }
}
