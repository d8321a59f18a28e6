import { expect } from 'vitest';
import { type Harness, ORGANISATION } from '../../unit/local/support/embedded.ts';
import type { Told } from './world.ts';

/** However GitHub behaved: the sender was told once, the truth, and nothing was made twice. */
export async function expectOneEnd(harness: Harness, told: Told, name: string): Promise<void> {
  const { job, callbacks } = told;
  const [callback, ...more] = callbacks.filter(({ round }) => round === job.round);
  expect(more).toEqual([]);
  expect(job.status).toBe(callback?.status === 'success' ? 'completed' : 'failed');

  const second = await harness.api('GET', `/repos/${ORGANISATION}/${name}-2`);
  expect(second.status).toBe(404);
  const commits = await readCommits(harness, `/repos/${ORGANISATION}/${name}`);
  const headlines = commits.map(({ message }) => message);
  expect(new Set(headlines).size).toBe(headlines.length);

  if (callback?.status === 'success') {
    const head = commits[0]?.sha;
    expect(callback).toMatchObject({
      commit_sha: head,
      repo_url: `${harness.github.url}/${ORGANISATION}/${name}`,
    });
    const build = await harness.api('GET', `/repos/${ORGANISATION}/${name}/pages/builds/latest`);
    expect(build.body).toMatchObject({ status: 'built', commit: head });
  } else {
    expect(callback?.error).toMatch(/\w+ \w+/);
    expect(callback?.error).not.toMatch(/undefined|\[object|\n/);
  }
}

/** The newest first; none where there is no repository. */
async function readCommits(harness: Harness, at: string): Promise<{ sha: string; message: string }[]> {
  const commits = [];
  const head = await harness.api('GET', `${at}/git/ref/heads/main`);
  for (let next = head.body.object?.sha; next; ) {
    const { sha, message, parents } = (await harness.api('GET', `${at}/git/commits/${next}`)).body;
    commits.push({ sha, message });
    next = parents[0]?.sha;
  }
  return commits;
}
