import { ensurePages } from './publish/ensure-pages.ts';
import type { Stage } from './stage.ts';

/** After the commit, because Pages builds what it finds; a site with a workflow of its own has had it enabled by then. */
export const enablePages: Stage = {
  name: 'enable-pages',
  title: 'Enable Pages',
  async run(work) {
    work.pagesUrl = await ensurePages(work);
    return `Pages serves ${work.pagesUrl}`;
  },
};
