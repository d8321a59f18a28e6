/** Adds what a task names and no part of the viewer provides, to the page's frame and never to the document. */
import type { FileTree } from '../../../context.ts';
import type { SitePlan } from '../../plan-types.ts';
import { conform } from '../kit/conform/conform.ts';
import type { ViewerSettings } from './settings.ts';

export function conformPage(
  made: FileTree,
  { plan, settings }: { plan: SitePlan; settings: ViewerSettings },
) {
  const parts = [settings.frame, ...Object.values(settings.features)].flatMap((one) => Object.values(one));
  const elements = plan.elements
    .filter(({ id }) => id !== settings.outputId)
    // What a part of the page holds follows from the document.
    .map((element) => (parts.includes(element.id) ? { ...element, descendants: [], words: [] } : element));
  const { html, added, unmet } = conform({
    plan: { ...plan, elements, selectors: [] },
    html: made.get('index.html')?.toString('utf8') ?? '',
    files: [...made.keys()],
  });
  return { files: new Map([...made, ['index.html', Buffer.from(html)]]), added, unmet };
}
