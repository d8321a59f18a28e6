import { describe, expect, it, vi } from 'vitest';
import { executorFiles } from './support/executor.ts';
import { completed, dispatch, printed, start } from './support/runs.ts';

// Each of these starts processes of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const actionOf = (text: string) => {
  const main = `const { GITHUB_ACTION, GITHUB_ACTION_REPOSITORY, GITHUB_REPOSITORY } = process.env;
    console.log('SEEN ' + JSON.stringify(['${text}', GITHUB_ACTION, GITHUB_ACTION_REPOSITORY, GITHUB_REPOSITORY]));`;
  const files = executorFiles({ main, post: `console.log('POST OF ${text}')` });
  return new Map([...files].filter(([path]) => path.startsWith('action/')));
};

/** An executor whose only step is `uses`, and `beta/tools`, whose action had an earlier version. */
async function startWith(usesOf: (shas: { old: string; new: string }) => string, isPrivate = false) {
  const harness = await start({ main: '' }, { organisations: ['beta'] });
  const seed = async (text: string) => {
    const options = { private: isPrivate, message: text, organisation: 'beta' };
    return (await harness.github.seedRepository('tools', actionOf(text), options)).sha;
  };
  const shas = { old: await seed('old'), new: await seed('new') };
  const files = executorFiles({ main: 'console.log("SEEN 0")', steps: `      - uses: ${usesOf(shas)}` });
  await harness.github.seedRepository('executor', files, { private: false, message: 'x' });
  await dispatch(harness);
  return completed(harness);
}

describe('an action of another repository', () => {
  it.each([
    ['the commit it is pinned to', 'old', ({ old }: { old: string }) => `beta/tools/action@${old}`],
    ['the head of a branch', 'new', () => 'Beta/tools/action@main'],
  ])('is read at %s', async (_, version, uses) => {
    const { run, log } = await startWith(uses);
    expect(printed(log, 'SEEN ')).toEqual([version, '__beta_tools', 'beta/tools', 'acme/executor']);
    expect(log).toContain(`POST OF ${version}`);
    expect(run.conclusion).toBe('success');
  });

  it.each([
    [
      'that is not there',
      'beta/nothing@main',
      'Unable to resolve action `beta/nothing@main`, repository not found',
    ],
    ['of a commit that is not there', `beta/tools@${'0'.repeat(40)}`, 'unable to find version `000'],
    ['in a folder without one', 'beta/tools@main', "Can't find 'action.yml'"],
    ['that nobody can read', 'docker://alpine', 'repository not found'],
  ])('%s fails the run', async (_, uses, reason) => {
    const { run, log } = await startWith(() => uses);
    expect(log).toContain(reason);
    expect(log).not.toContain('SEEN');
    expect(run.conclusion).toBe('startup_failure');
  });

  it('is nobody else’s if its repository is private', async () => {
    const { log } = await startWith(({ old }) => `beta/tools/action@${old}`, true);
    expect(log).toContain('repository not found');
  });
});
