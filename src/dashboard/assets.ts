/** What pages load besides themselves. Their addresses change with their contents, so that browsers may keep them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

const FILES = {
  'dashboard.css': { type: 'text/css', text: read('../http/page/page.css') + read('assets/dashboard.css') },
  'dashboard.js': { type: 'text/javascript', text: read('assets/dashboard.js') },
  'icon.svg': { type: 'image/svg+xml', text: read('assets/icon.svg') },
};
type Name = keyof typeof FILES;

export const ASSETS = {
  style: address('dashboard.css'),
  script: address('dashboard.js'),
  icon: address('icon.svg'),
};

function address(name: Name): string {
  const version = createHash('sha256').update(FILES[name].text).digest('base64url').slice(0, 12);
  return `/dashboard/assets/${version}/${name}`;
}

export function assetRoutes(): Hono {
  const routes = new Hono();
  for (const name of Object.keys(FILES) as Name[]) {
    const { type, text } = FILES[name];
    routes.get(`/assets/:version/${name}`, (context) =>
      context.body(text, 200, {
        'content-type': `${type}; charset=utf-8`,
        'x-content-type-options': 'nosniff',
        // Another version's address is asked for while Apps are being replaced.
        'cache-control':
          context.req.path === address(name) ? 'public, max-age=31536000, immutable' : 'no-store',
      }),
    );
  }
  return routes;
}
