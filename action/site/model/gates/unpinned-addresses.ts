/** Notes what a page loads from elsewhere that is not among the pinned libraries. */
import type { FileTree } from '../../context.ts';
import { isPinned } from '../prompts/library-facts.ts';

const LOADS = /<(?:script|link)\b[^>]*?\b(?:src|href)\s*=\s*["']?(https?:\/\/[^"'\s>]+)[^>]*>/gi;
/** Links that only point somewhere. */
const LOADS_NOTHING = /\brel\s*=\s*["']?(?:canonical|license|preconnect|dns-prefetch|author|alternate)\b/i;

export function unpinnedAddresses(files: FileTree): string[] {
  const pages = [...files].filter(([path]) => /\.html?$/i.test(path));
  const found = pages.flatMap(([, bytes]) => [...bytes.toString('utf8').matchAll(LOADS)]);
  const urls = found.flatMap(([tag, url = '']) => (isPinned(url) || LOADS_NOTHING.test(tag) ? [] : [url]));
  return [...new Set(urls)].map((url) => `The page loads ${url}, which is not one of the pinned libraries.`);
}
