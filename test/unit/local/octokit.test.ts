/** The client library the App uses, unchanged, against the embedded GitHub. */
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { APP, type Harness, keys, ORGANISATION, startHarness } from './support/embedded.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());

it("octokit's App authentication mints a token and works with it over REST and GraphQL", async () => {
  const octokit = new Octokit({
    baseUrl: `${harness.github.url}/api/v3`,
    authStrategy: createAppAuth,
    auth: { appId: APP.id, privateKey: keys.privateKey, installationId: harness.installationId },
  });
  const created = await octokit.request('POST /orgs/{org}/repos', {
    org: ORGANISATION,
    name: 'kit',
    auto_init: true,
  });
  expect(created.status).toBe(201);
  const at = { owner: ORGANISATION, repo: 'kit' };
  const ref = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...at, ref: 'heads/main' });
  const pages = await octokit.request('POST /repos/{owner}/{repo}/pages', {
    ...at,
    source: { branch: 'main', path: '/' },
  });
  expect(pages.data.html_url).toBe(`${harness.github.url}/pages/acme/kit/`);

  const data = await octokit.graphql(
    'query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { defaultBranchRef { target { oid } } } }',
    at,
  );
  expect(data).toEqual({ repository: { defaultBranchRef: { target: { oid: ref.data.object.sha } } } });
});
