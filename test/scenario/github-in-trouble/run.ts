/** A run of the executor workflow in this process: the executor's own code, from claim to callback. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';
import type { OctokitOptions } from '../../../action/site/github/open-octokit.ts';
import type { SiteWork, Stage } from '../../../action/site/stage.ts';
import type { DispatchPayload } from '../../../src/contract/run-api.ts';

export interface RunOfTest {
  payload: DispatchPayload;
  /** An OIDC token for it. */
  token(): Promise<string>;
  fetch: typeof fetch;
  apiUrl: string;
}

/** `state` is what it leaves for its post step. */
const running = new AsyncLocalStorage<RunOfTest & { state: Map<string, string> }>();

function currentRun() {
  const run = running.getStore();
  if (!run) throw new Error('no run is under way');
  return run;
}

const nothing = () => {};
vi.doMock('@actions/core', () => {
  const summary = {
    addHeading: () => summary,
    addRaw: () => summary,
    addTable: () => summary,
    write: nothing,
  };
  return {
    ...Object.fromEntries(
      ['info', 'warning', 'error', 'notice', 'setFailed', 'setSecret', 'startGroup', 'endGroup'].map(
        (name) => [name, nothing],
      ),
    ),
    summary,
    saveState: (name: string, value: string) => void currentRun().state.set(name, value),
    getState: (name: string) => currentRun().state.get(name) ?? '',
    getIDToken: () => currentRun().token(),
  };
});
vi.doMock('../../../action/site/github/open-octokit.ts', async (original) => {
  const real = await original<typeof import('../../../action/site/github/open-octokit.ts')>();
  const openOctokit = (options: OctokitOptions) => {
    const { apiUrl: baseUrl, fetch } = currentRun();
    return real.openOctokit({ ...options, baseUrl, fetch });
  };
  return { ...real, openOctokit };
});
const { revokeToken } = await import('../../../action/revoke-token.ts');
// Else it is read in the middle of a run, whose time is simulated, and reading takes real time.
await import('../../../action/site/claimed-job.ts');
const { runSite } = await import('../../../action/site/run-site.ts');
const { STAGES } = await import('../../../action/site/stages.ts');
const { withReadme } = await import('../../../action/site/generate/readme.ts');

/** In the place of the browser: the page as the templates made it, and no verdict. */
const unchecked: Stage = {
  name: 'check',
  title: 'Check in a browser',
  async run(work: SiteWork) {
    const { generation } = work;
    if (!generation) throw new Error('nothing was made');
    const site = { files: generation.files, notes: generation.notes, checks: [] };
    work.candidate = { ...site, files: withReadme(generation.readme, site) };
    return 'not checked';
  },
};
const stages = STAGES.map((stage) => (stage.name === 'check' ? unchecked : stage));

/** Resolves when the run has ended, however it did, and its post step as well. */
export async function startRun(run: RunOfTest): Promise<void> {
  await running.run({ ...run, state: new Map() }, async () => {
    try {
      await runSite({ payload: run.payload, pageHosts: 'none', modelSettings: {}, stages });
    } catch {
      // A run that failed without an outcome: the App has to notice.
    }
    await revokeToken();
  });
}
