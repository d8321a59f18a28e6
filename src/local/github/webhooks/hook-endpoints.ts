import { z } from 'zod';
import type { AppRegistry, RegisteredApp } from '../auth/app-registry.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { readBody } from '../http/read-body.ts';
import { isoTime } from '../time.ts';
import type { Delivery, DeliveryStore } from './delivery-store.ts';

const change = z.object({ url: z.url().optional(), secret: z.string().optional() });

/** Where an App's webhooks go, and how that went. */
export function hookEndpoints(deps: { apps: AppRegistry; deliveries: DeliveryStore }): Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/app/hook/config',
      for: 'app',
      handle: (c, { app }) => c.json(configJson(app)),
    },
    {
      method: 'PATCH',
      path: '/app/hook/config',
      for: 'app',
      async handle(c, { app }) {
        const { url = app.webhookUrl, secret = app.webhookSecret } = await readBody(c, change);
        return c.json(configJson(deps.apps.setHook(app, { url, secret })));
      },
    },
    {
      method: 'GET',
      path: '/app/hook/deliveries',
      for: 'app',
      handle(c, { app }) {
        const size = Math.min(Number(c.req.query('per_page') ?? 30), 100);
        const before = Number(c.req.query('cursor') ?? Number.MAX_SAFE_INTEGER);
        const found = deps.deliveries.ofApp(app.id).filter(({ id }) => id < before);
        const shown = found.slice(0, size);
        const last = shown.at(-1);
        if (last && found.length > size) {
          const next = new URL(c.req.url);
          next.searchParams.set('cursor', String(last.id));
          c.header('link', `<${next}>; rel="next"`);
        }
        return c.json(shown.map(deliveryJson));
      },
    },
  ];
}

/** The OpenAPI description's `webhook-config`. */
function configJson({ webhookUrl, webhookSecret }: RegisteredApp) {
  const secret = webhookSecret === '' ? {} : { secret: '********' };
  return { url: webhookUrl, content_type: 'json', insecure_ssl: '0', ...secret };
}

/** `hook-delivery-item`. */
function deliveryJson(delivery: Delivery) {
  const { statusCode } = delivery;
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: isoTime(delivery.deliveredAt),
    redelivery: false,
    duration: delivery.durationMs / 1000,
    status: statusCode === null ? 'failed to connect' : statusCode < 400 ? 'OK' : 'Invalid HTTP Response',
    // GitHub's own code where there was no answer.
    status_code: statusCode ?? 502,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
    throttled_at: null,
  };
}
