/** Serves a tree on loopback the way GitHub Pages will: below `/{repository}/`, with right types, 404 for the rest. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import type { FileTree } from '../context.ts';

export interface StaticServer extends AsyncDisposable {
  /** Address of the site's root, with a slash at the end. */
  url: string;
  origin: string;
}

export async function serveTree(files: FileTree, repositoryName: string): Promise<StaticServer> {
  const root = `/${encodeURIComponent(repositoryName)}/`;
  const server = createServer((request, response) => answer(files, root, request, response));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The static server has no port.');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    url: origin + root,
    origin,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function answer(files: FileTree, root: string, request: IncomingMessage, response: ServerResponse): void {
  const found = findFile(files, root, request.url ?? '/');
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const type = lookup(found.path) ?? 'application/octet-stream';
  const charset = /^text\/|json|javascript|xml/.test(type) ? '; charset=utf-8' : '';
  response
    .writeHead(200, {
      'content-type': type + charset,
      'content-length': found.content.byteLength,
      'cache-control': 'no-store',
    })
    .end(found.content);
}

function findFile(files: FileTree, root: string, url: string) {
  const path = decodePath(url);
  if (!path?.startsWith(decodeURIComponent(root))) return undefined;
  const inside = path.slice(decodeURIComponent(root).length);
  // Pages serves a folder's index, and `about` for `about.html`.
  const candidates = [
    inside,
    `${inside}.html`,
    inside === '' ? 'index.html' : `${inside.replace(/\/$/, '')}/index.html`,
  ];
  for (const candidate of candidates) {
    const content = files.get(candidate);
    if (content) return { path: candidate, content };
  }
  return undefined;
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}
