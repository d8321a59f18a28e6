import { sleep } from '../waiting.ts';
import { deployWorkflows } from './publish/deploy-workflows.ts';
import { lookAtBuild } from './publish/look-at-build.ts';
import { lookAtRuns } from './publish/look-at-runs.ts';
import type { Stage } from './stage.ts';

/** Milliseconds between looks: at first often, because a build takes a few seconds or a minute. */
const WAITS_MS = [500, 500, 1_000, 1_000, 2_000, 2_000, 3_000];
const LONGEST_WAIT_MS = 5_000;

/** Waits until our commit has been published and visitors get it. */
export const waitLive: Stage = {
  name: 'wait-live',
  title: 'Wait until the page is live',
  async run(work) {
    const workflows = deployWorkflows(work.candidate.files);
    const look = workflows.length > 0 ? lookAtRuns(work, workflows) : lookAtBuild(work);
    for (let n = 0; ; n++) {
      const live = await look();
      if (live !== null) return live;
      await sleep(WAITS_MS[n] ?? LONGEST_WAIT_MS, work.signal);
    }
  },
};
