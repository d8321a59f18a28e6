/** What a model's page lacks in the end, when nothing changes it any more. */

import type { CheckedSite } from './checked-site.ts';
import type { SiteInput } from './context.ts';
import { MODEL_TEMPLATE } from './generate/model-site.ts';
import { missingElements } from './model/gates/missing-elements.ts';

const PAGE = 'index.html';
const ID = /\bid="([^"]+)"/g;

/** Templates tell of their own pages what those lack. */
export function finalNotes({ generation, files }: CheckedSite, { previous }: SiteInput): string[] {
  if (generation.maker.template !== MODEL_TEMPLATE) return [];
  const idsOf = (html: string) => new Set([...html.matchAll(ID)].map(([, id = '']) => id));
  const now = idsOf(files.get(PAGE)?.toString('utf8') ?? '');
  const before = idsOf(previous.get(PAGE)?.toString('utf8') ?? '');
  const lost = [...before].filter((id) => !now.has(id)).map((id) => `#${id}`);
  return [
    ...missingElements(generation.plan, files),
    ...(lost.length > 0 ? [`The page of the last round had ${lost.join(', ')}; this one has not.`] : []),
  ];
}
