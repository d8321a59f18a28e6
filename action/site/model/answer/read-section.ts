/** Turns one section of an answer into the file it makes: a whole file, or edits of the one that is there. */
import { applyBlock } from '../edits/apply-block.ts';
import { nearestLines } from '../edits/nearest-lines.ts';
import { parseBlocks } from '../edits/parse-blocks.ts';
import type { RejectedBlock } from '../prompts/follow-up.ts';
import { withoutFences } from './fences.ts';
import type { Section } from './tags.ts';

export interface ReadSection {
  path: string;
  content: string;
  /** The model's own words in it. */
  written: string;
  rejected: RejectedBlock[];
}

export function readSection({ path, content }: Section, current: string | undefined): ReadSection {
  const edits = parseBlocks(content);
  if (!edits) {
    const whole = withoutFences(content, path);
    return { path, content: whole, written: whole, rejected: [] };
  }
  const rejected: RejectedBlock[] = [];
  let text = current ?? '';
  for (const block of edits.blocks) {
    const applied = applyBlock(text, block);
    if (applied.ok) text = applied.text;
    else
      rejected.push({
        path,
        search: block.search,
        why: applied.why,
        nearest: nearestLines(text, block.search),
      });
  }
  if (!edits.whole) rejected.push({ path, search: '', why: 'a block was not closed', nearest: '' });
  const written = edits.blocks.map(({ replace }) => replace).join('\n');
  return { path, content: text, written, rejected };
}
