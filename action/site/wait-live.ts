import { sleep } from '../waiting.ts';
import { deployWorkflows } from './publish/deploy-workflows.ts';
import { lookAtBuild } from './publish/look-at-build.ts';
import { lookAtRuns } from './publish/look-at-runs.ts';
import type { Stage } from './stage.ts';

/** Milliseconds between looks: at first often, because a build takes a few seconds or a minute, later a share of what was waited. */
const SHORTEST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;
const SHARE = 1 / 4;

/** Waits until our commit has been published and visitors get it. */
export const waitLive: Stage = {
  name: 'wait-live',
  title: 'Wait until the page is live',
  async run(work) {
    const workflows = deployWorkflows(work.candidate.files);
    const look = workflows.length > 0 ? lookAtRuns(work, workflows) : lookAtBuild(work);
    const began = performance.now();
    for (;;) {
      const live = await look();
      if (live !== null) return live;
      const share = SHARE * (performance.now() - began);
      await sleep(Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, share)), work.signal);
    }
  },
};
