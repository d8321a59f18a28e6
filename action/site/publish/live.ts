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
  const found = marker(files);
  if (!found) throw new Error('the site has no file that Pages would serve');
  const [path, expected] = found;
  const url = new URL(path.split('/').map(encodeURIComponent).join('/'), pagesUrl);
  return (await visit(url, sha, signal))?.equals(expected) ?? false;
}

/** What a visitor gets; null for anything but a page. */
export async function visit(url: URL, sha: string, signal: AbortSignal): Promise<Buffer | null> {
  const fresh = new URL(url);
  fresh.searchParams.set('commit', sha);
  // What a cache has from an earlier look is what was there before.
  fresh.searchParams.set('at', String(Date.now()));
  using limit = timeLimit(TIMEOUT_MS, `${url} did not answer within ${TIMEOUT_MS / 1_000} s`);
  const response = await fetch(fresh, {
    headers: { 'cache-control': 'no-cache' },
    signal: AbortSignal.any([signal, limit.signal]),
  });
  const body = Buffer.from(await response.arrayBuffer());
  return response.ok ? body : null;
}

/** The file that tells, by its path; undefined where Pages would serve none of them. */
export function marker(files: FileTree): [string, Buffer] | undefined {
  const index = files.get('index.html');
  return index ? ['index.html', index] : [...files].find(([path]) => !path.startsWith('.'));
}
