import { timeLimit } from '../../waiting.ts';
import type { FileTree } from '../context.ts';

/** A page that takes longer is not there yet. */
const TIMEOUT_MS = 10_000;

/** What a visitor gets now is what was committed: compared byte for byte, past every cache. */
export async function isLive(
  pagesUrl: string,
  files: FileTree,
  sha: string,
  signal: AbortSignal,
): Promise<boolean> {
  const [path, expected] = marker(files);
  const url = new URL(path.split('/').map(encodeURIComponent).join('/'), pagesUrl);
  return (await visit(url, sha, signal))?.equals(expected) ?? false;
}

/** What a visitor gets; null for anything but a page. */
export async function visit(url: URL, sha: string, signal: AbortSignal): Promise<Buffer | null> {
  const fresh = new URL(url);
  fresh.searchParams.set('commit', sha);
  using limit = timeLimit(TIMEOUT_MS, `${url} did not answer within ${TIMEOUT_MS / 1_000} s`);
  const response = await fetch(fresh, {
    headers: { 'cache-control': 'no-cache' },
    signal: AbortSignal.any([signal, limit.signal]),
  });
  const body = Buffer.from(await response.arrayBuffer());
  return response.ok ? body : null;
}

function marker(files: FileTree): [string, Buffer] {
  const index = files.get('index.html');
  if (index) return ['index.html', index];
  for (const [path, content] of files) if (!path.startsWith('.')) return [path, content];
  throw new Error('the site has no file that Pages would serve');
}
