import { expect } from 'vitest';
import type { CallbackBody } from '../../../src/contract/callback.ts';
import { type Harness, ORGANISATION } from '../../unit/local/support/embedded.ts';

/** What the sender was told is true: the head of the repository is that commit, and Pages has published it. */
export async function expectLive(harness: Harness, callback: CallbackBody, name: string): Promise<void> {
  const at = `/repos/${ORGANISATION}/${name}`;
  const [head] = await commits(harness, at);
  expect(callback).toMatchObject({
    commit_sha: head?.sha,
    repo_url: `${harness.github.url}/${ORGANISATION}/${name}`,
  });
  const { build_type } = (await harness.api('GET', `${at}/pages`)).body;
  if (build_type === 'legacy') {
    const { body } = await harness.api('GET', `${at}/pages/builds/latest`);
    expect(body).toMatchObject({ status: 'built', commit: head?.sha });
  } else {
    const { body } = await harness.api('GET', `${at}/pages/deployments/${head?.sha}`);
    expect(body).toEqual({ status: 'succeed' });
  }
}

/** The newest first; none where there is no repository. */
export async function headlines(harness: Harness, at: string): Promise<string[]> {
  return (await commits(harness, at)).map(({ message }) => message);
}

async function commits(harness: Harness, at: string): Promise<{ sha: string; message: string }[]> {
  const found = [];
  const head = await harness.api('GET', `${at}/git/ref/heads/main`);
  for (let next = head.body.object?.sha; next; ) {
    const { sha, message, parents } = (await harness.api('GET', `${at}/git/commits/${next}`)).body;
    found.push({ sha, message });
    next = parents[0]?.sha;
  }
  return found;
}
