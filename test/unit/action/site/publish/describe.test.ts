import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { describe as describeStage } from '../../../../../action/site/describe.ts';
import type { SiteWork } from '../../../../../action/site/stage.ts';
import { type Harness, ORGANISATION, startHarness } from '../../../local/support/embedded.ts';

const TIME_LEFT_MS = 60_000;
const EXPECTED = 'https://acme.github.io/site/';
const OTHER = 'https://sites.acme.example/site/';
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

interface Given {
  permissions?: object;
  timeLeftMs?: number;
  /** Where Pages serves it. */
  pagesUrl?: string;
}

/** A job whose site is live in a repository that was described when it was made. */
async function liveSite(name: string, { permissions, timeLeftMs, pagesUrl = OTHER }: Given = {}) {
  const described = { description: 'Adds up sales. (site 1)', homepage: EXPECTED };
  await harness.api('POST', `/orgs/${ORGANISATION}/repos`, { name, auto_init: true, ...described });
  const token = await harness.token(permissions && { permissions });
  const work = {
    octokit: getOctokit(token, { baseUrl: `${harness.github.url}/api/v3` }),
    claim: {
      repository: { owner: ORGANISATION, name, default_branch: 'main', homepage: EXPECTED },
      give_up_at: Date.now() + (timeLeftMs ?? TIME_LEFT_MS),
    },
    signal: new AbortController().signal,
    pagesUrl,
  } as unknown as SiteWork;
  const asked = vi.fn();
  work.octokit.hook.before('request', asked);
  return { work, asked };
}

const repository = async (name: string) => (await harness.api('GET', `/repos/${ORGANISATION}/${name}`)).body;

test('where Pages serves the address that the repository has, nothing is asked', async () => {
  const { work, asked } = await liveSite('expected', { pagesUrl: EXPECTED });
  expect(await describeStage.run(work)).toBe('The repository names the address of its page');
  expect(asked).not.toHaveBeenCalled();
});

test('another address is told by one request, and the description stays as it is', async () => {
  const { work, asked } = await liveSite('elsewhere');
  expect(await describeStage.run(work)).toBe(`The repository names ${OTHER} from now on`);
  expect(asked).toHaveBeenCalledOnce();
  expect(await repository('elsewhere')).toMatchObject({
    description: 'Adds up sales. (site 1)',
    homepage: OTHER,
  });
});

test('what GitHub refuses is said, and the job goes on', async () => {
  const { work } = await liveSite('refused', { permissions: { contents: 'write' } });
  expect(await describeStage.run(work)).toMatch(/^not done: Resource not accessible by integration/);
});

test('shortly before the job is given up it is left out', async () => {
  const { work, asked } = await liveSite('late', { timeLeftMs: 5_000 });
  expect(await describeStage.run(work)).toMatch(/left out/i);
  expect(asked).not.toHaveBeenCalled();
});
