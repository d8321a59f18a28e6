import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { lookup } from 'mrmime';
import { escapeHtml } from '../../../domain/escape-html.ts';
import { artifactFiles } from '../actions/artifacts.ts';
import { runFiles } from '../actions/run-files.ts';
import { notFound } from '../http/api-error.ts';
import { page } from './html.ts';

/** What a run kept, to be looked at; github.com has it as a zip. Open to whoever is on this machine. */
export function artifactRoutes({ dataDir }: { dataDir: string }): Hono {
  const routes = new Hono();
  routes.get('/_runs/:id/artifacts/:name/:path{.*}', (c) => {
    const { id, name, path } = c.req.param();
    const folder = runFiles(dataDir, Number(id)).artifacts;
    const files = artifactFiles(folder, name);
    if (path === '' && files.length > 0) return c.html(page(name, fileList(files)));
    // Only what the list names is ever read, so there is nothing to break out of.
    if (!files.includes(path)) throw notFound();
    const body = new Uint8Array(readFileSync(join(folder, name, path)));
    return c.body(body, 200, { 'content-type': shownAs(path), 'x-content-type-options': 'nosniff' });
  });
  return routes;
}

function fileList(files: string[]): string {
  const items = files.map((file) => {
    const address = escapeHtml(file.split('/').map(encodeURIComponent).join('/'));
    return `<li><a href="${address}">${escapeHtml(file)}</a></li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/** Pictures as they are; anything else as text, because it must not run as a page of this address. */
function shownAs(path: string): string {
  const type = lookup(path) ?? '';
  return /^image\/(png|jpeg|webp|gif)$/.test(type) ? type : 'text/plain; charset=utf-8';
}
