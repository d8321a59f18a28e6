/** Adds what a task names and no part of a template's page provides, and says so. */
import type { FileTree } from '../../../context.ts';
import type { SitePlan } from '../../plan-types.ts';
import { conform } from './conform/conform.ts';
import { conformNotes, NO_PART } from './conform/conform-notes.ts';

interface Options {
  plan: SitePlan;
  /** Ids of the elements that the page has parts for; those are left as they are. */
  provided: readonly string[];
}

export function addMissing(
  made: FileTree,
  { plan, provided }: Options,
): { files: FileTree; notes: string[] } {
  const elements = plan.elements.filter(({ id }) => !provided.includes(id));
  const { html, added, unmet } = conform({
    plan: { ...plan, elements, selectors: [] },
    html: made.get('index.html')?.toString('utf8') ?? '',
    files: [...made.keys()],
  });
  return {
    files: new Map([...made, ['index.html', Buffer.from(html)]]),
    notes: [...conformNotes({ added, unmet }, NO_PART)],
  };
}
