/** Which files a page is about: those the brief names, else all that were sent. */

import { isPagePicture } from '../../../../../src/domain/page-pictures.ts';
import type { FileTree } from '../../../context.ts';
import type { SitePlan } from '../../plan-types.ts';

/** What the site makes for itself, and what is shown better in another way. */
const OWN =
  /^(?:index\.html|styles\.css|site\.json|readme\.md|licen[cs]e|\.nojekyll|\.git\w*|more-rows-\d+\.json|build-products\.txt)$/i;
const NO_TEXT =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|hei[cf]|tiff?|pdf|xlsx?|docx?|pptx?|zip|gz|7z|mp[34]|wav|ogg|webm|mov|woff2?|ttf|otf)$/i;
const ALL = /\b(?:all|each|every|both)\b[^.]{0,20}\b(?:files?|attachments?|attached)\b/i;

interface Options {
  /** Those of earlier rounds. */
  earlier: readonly string[];
  sent: FileTree;
}

export function chooseFiles(files: FileTree, { brief }: SitePlan, { earlier, sent }: Options): string[] {
  const isShown = (path: string) => files.has(path) && !NO_TEXT.test(path) && !isPagePicture(path);
  const others = [...sent.keys()].filter((path) => isShown(path) && !OWN.test(path));
  const named = [...files.keys()].filter((path) => isShown(path) && !OWN.test(path) && speaksOf(brief, path));
  const own = named.length > 0 && !ALL.test(brief) ? named : [...named, ...others];
  return [...new Set([...earlier.filter(isShown), ...own])];
}

function speaksOf(brief: string, path: string): boolean {
  const name = RegExp.escape(path.split('/').at(-1) ?? path);
  return new RegExp(`(?<![\\p{L}\\p{N}_.-])${name}(?![\\p{L}\\p{N}_-]|\\.\\p{L})`, 'iu').test(brief);
}
