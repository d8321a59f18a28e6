import { appJson } from '../auth/app-json.ts';
import { notFound } from '../http/api-error.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Links } from '../links.ts';
import type { AppCreations } from './app-creations.ts';

/** Gives an App's credentials for the code that its creation ended with. */
export function manifestEndpoints(deps: { links: Links; appCreations: AppCreations }): Endpoint[] {
  return [
    {
      method: 'POST',
      path: '/app-manifests/:code/conversions',
      for: 'nobody',
      handle(c) {
        const created = deps.appCreations.redeem(c.req.param('code') ?? '');
        if (created === undefined) throw notFound();
        const { app, pem, clientSecret } = created;
        const secrets = { client_secret: clientSecret, webhook_secret: app.webhookSecret || null, pem };
        return c.json({ ...appJson(app, 0, deps), ...secrets }, 201);
      },
    },
  ];
}
