/** Enabling Pages and waiting for the page while GitHub, its plans or its caches get in the way. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { describe as describeStage } from '../../../../../action/site/describe.ts';
import { enablePages } from '../../../../../action/site/enable-pages.ts';
import { prepare } from '../../../../../action/site/prepare.ts';
import { lookAtRuns } from '../../../../../action/site/publish/look-at-runs.ts';
import { publish } from '../../../../../action/site/publish.ts';
import type { SiteWork } from '../../../../../action/site/stage.ts';
import { waitLive } from '../../../../../action/site/wait-live.ts';
import { SITE_WRITES } from '../../../../../src/domain/pacing.ts';
import type { Fault, FaultRule } from '../../../../fakes/faulty-fetch.ts';
import { type Harness, ORGANISATION, startHarness } from '../../../local/support/embedded.ts';
import { type FaultySite, faultySite, writesOf } from './faulty-site.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness[Symbol.asyncDispose]());
afterEach(() => vi.unstubAllGlobals());

const PAGES = '/repos/*/*/pages';
const BUILD = 'GET /repos/*/*/pages/builds/latest';
const ASK = 'POST /repos/*/*/pages/builds';
const COMMIT = 'POST /graphql';
const at = (name: string) => `/repos/${ORGANISATION}/${name}`;
const pagesOf = async (name: string) => (await harness.api('GET', `${at(name)}/pages`)).body;
const says = (status: number, message: string) => ({ status, body: { message } });

async function untilEnabled(work: SiteWork): Promise<string> {
  await prepare.run(work);
  await publish.run(work);
  return enablePages.run(work);
}

async function untilLive(work: SiteWork): Promise<string> {
  await untilEnabled(work);
  return waitLive.run(work);
}

/** The page is visited by the global fetch, which the embedded GitHub uses as well. */
function visitedThrough(site: FaultySite): FaultySite {
  const through = globalThis.fetch;
  vi.stubGlobal('fetch', (input: string | URL, init?: RequestInit) =>
    new URL(input).pathname.startsWith('/pages/') ? site.github.fetch(input, init) : through(input, init),
  );
  return site;
}

describe('Pages is enabled once', () => {
  const FAULTS: [string, FaultRule[]][] = [
    ['nothing', []],
    ['lost-reply', [{ match: `POST ${PAGES}`, fault: 'lost-reply' }]],
    ['enabled-meanwhile', [{ match: `GET ${PAGES}`, fault: says(404, 'Not Found') }]],
    // Not all of GitHub's servers know it at once.
    ['enabled-right-before', [{ match: `GET ${PAGES}`, fault: says(404, 'Not Found'), times: 3 }]],
    [
      'branch-not-known-yet',
      [
        {
          match: `POST ${PAGES}`,
          fault: says(422, 'The main branch must exist before GitHub Pages can be built.'),
          times: 3,
        },
      ],
    ],
    ['trouble', [{ match: `POST ${PAGES}`, fault: { status: 500 }, times: 3 }]],
  ];
  test.each(FAULTS)('%s', async (name, rules) => {
    const site = await faultySite(harness, { name, rules });
    if (name.startsWith('enabled'))
      await harness.api('POST', `${at(name)}/pages`, { source: { branch: 'main' } });
    await site.outcome(untilEnabled);
    expect(site.work.pagesUrl).toBe(`${harness.github.url}/pages/${ORGANISATION}/${name}/`);
    expect(await pagesOf(name)).toMatchObject({
      source: { branch: 'main', path: '/' },
      build_type: 'legacy',
    });
  });

  test('its address is the one that GitHub says', async () => {
    const html_url = 'http://pages.enterprise.test/acme/named/';
    const site = await faultySite(harness, {
      name: 'named',
      rules: [{ match: `POST ${PAGES}`, fault: { status: 201, body: { html_url } } }],
    });
    await site.outcome(untilEnabled);
    expect(site.work.pagesUrl).toBe(html_url);
  });

  test('a source that is not the site is corrected, one that is right costs no write', async () => {
    const first = await faultySite(harness, {
      name: 'moved',
      files: { 'docs/index.html': '', 'index.html': '' },
    });
    await first.outcome(untilEnabled);
    await harness.api('PUT', `${at('moved')}/pages`, { source: { branch: 'main', path: '/docs' } });
    first.github.calls.length = 0;
    await first.outcome(enablePages.run);
    expect(await pagesOf('moved')).toMatchObject({ source: { branch: 'main', path: '/' } });
    await first.outcome(enablePages.run);
    expect(writesOf(first)).toEqual([`PUT ${at('moved')}/pages`]);
  });

  test('a source that its own workflow does not use costs no write', async () => {
    const deployed = { build_type: 'workflow', source: null, html_url: 'http://pages.test/own/' };
    const site = await faultySite(harness, {
      name: 'own-workflow',
      files: { '.github/workflows/pages.yml': '- uses: actions/deploy-pages@v4', 'index.html': '' },
      rules: [{ match: `GET ${PAGES}`, fault: { status: 200, body: deployed } }],
    });
    site.work.claim.repository.has_pages = true;
    await site.outcome(enablePages.run);
    expect(site.work.pagesUrl).toBe(deployed.html_url);
    expect(writesOf(site)).toEqual([]);
  });

  test.each([
    [
      'plan',
      says(422, 'Your current plan does not support GitHub Pages for this repository.'),
      /current plan does not support GitHub Pages.*; plan is private: it has to be public, or acme needs a plan with Pages/,
    ],
    ['forbidden', says(403, 'Resource not accessible by integration'), /the App lacks a permission/],
    [
      'hidden',
      says(403, 'Resource not accessible by integration'),
      /; hidden is private: it has to be public/,
    ],
    ['gone', says(404, 'Not Found'), /the repository is gone, or the App may not do this in it$/],
    [
      'branchless',
      says(422, 'The main branch must exist before GitHub Pages can be built.'),
      /The main branch must exist/,
    ],
  ])('%s: one honest error', async (name, fault, expected) => {
    const site = await faultySite(harness, { name, rules: [{ match: `POST ${PAGES}`, fault, times: 9 }] });
    if (name === 'plan' || name === 'hidden') await harness.api('PATCH', at(name), { private: true });
    expect(await site.outcome(untilEnabled)).toMatch(expected);
  });
});

describe('the build', () => {
  const errored = (site: FaultySite, message: string, url: string): Fault => ({
    status: 200,
    body: { url, status: 'errored', commit: site.work.commitSha, error: { message } },
  });

  test('that does not start is asked for after 20 seconds, and then once a minute', async () => {
    const name = 'no-build';
    const site = await faultySite(harness, {
      name,
      timeLeftMs: 130_000,
      rules: [
        { match: BUILD, fault: says(404, 'Not Found'), times: 999 },
        { match: ASK, fault: { status: 201, body: { status: 'queued' } }, times: 9 },
      ],
    });
    expect(await site.outcome(untilLive)).toBe('the time was up');
    expect(site.work.waitingFor).toBe('GitHub Pages has not built this commit');
    const asked = site.github.calls.flatMap((call, n) =>
      call === `POST ${at(name)}/pages/builds` ? [site.github.times[n] ?? 0] : [],
    );
    expect(asked).toHaveLength(2);
    const enabled = site.github.times[site.github.calls.indexOf(`POST ${at(name)}/pages`)] ?? 0;
    expect((asked[0] ?? 0) - enabled).toBeGreaterThanOrEqual(20_000);
    expect((asked[1] ?? 0) - (asked[0] ?? 0)).toBeGreaterThanOrEqual(60_000);
  });

  test('that is asked for in vain is waited for all the same: trouble is asked again at once, a refusal a minute later', async () => {
    const site = await faultySite(harness, {
      name: 'refused-build',
      timeLeftMs: 100_000,
      rules: [
        { match: BUILD, fault: says(404, 'Not Found'), times: 999 },
        { match: ASK, fault: { status: 502 } },
        { match: ASK, fault: says(403, 'Forbidden'), times: 9 },
      ],
    });
    expect(await site.outcome(untilLive)).toBe('the time was up');
    expect(site.github.faults.filter((match) => match === ASK)).toHaveLength(3);
  });

  describe('of which none has started, where Pages has to be set anew', () => {
    async function setOtherwise(name: string, rules: FaultRule[]) {
      const none = { match: BUILD, fault: says(404, 'Not Found'), times: 999, until: ASK };
      const site = visitedThrough(await faultySite(harness, { name }));
      await site.outcome(untilEnabled);
      await harness.api('PUT', `${at(name)}/pages`, { build_type: 'workflow' });
      site.github.inject(none, ...rules);
      return site;
    }

    test('is waited for as long as GitHub does not say how Pages is set', async () => {
      const site = await setOtherwise('unseen', [
        { match: `GET ${PAGES}`, fault: says(503, 'down'), times: 12 },
      ]);
      expect(await site.outcome(waitLive.run)).toMatch(/^Live: /);
      expect(site.log.filter((line) => line.startsWith('Looking again: '))).toHaveLength(3);
    });

    test('is an error at once where GitHub refuses that', async () => {
      const refused = { match: `PUT ${PAGES}`, fault: says(404, 'Not Found'), times: 9 };
      const site = await setOtherwise('not-set', [refused]);
      expect(await site.outcome(waitLive.run)).toMatch(/the repository is gone, or the App may not do this/);
      expect(site.github.faults.filter((match) => match === refused.match)).toHaveLength(1);
    });
  });

  test('that failed through no fault of the site is asked for once more, and the new one counts', async () => {
    const site = visitedThrough(await faultySite(harness, { name: 'flaky' }));
    await site.outcome(untilEnabled);
    site.github.inject({ match: BUILD, fault: errored(site, 'Page build failed.', 'build/1'), times: 2 });
    site.github.calls.length = 0;
    expect(await site.outcome(waitLive.run)).toMatch(/^Live: /);
    expect(writesOf(site)).toEqual([`POST ${at('flaky')}/pages/builds`]);
  });

  test.each([
    ['of the site', ['The value of x is no valid URL.'], 0],
    ["of GitHub's, twice", ['Page build failed.', 'Deployment timed out.'], 1],
  ])('that failed by a fault %s is an error with the message', async (_, messages, asks) => {
    const site = await faultySite(harness, { name: `errored-${asks}` });
    await site.outcome(untilEnabled);
    for (const [n, message] of messages.entries()) {
      site.github.inject({ match: BUILD, fault: errored(site, message, `build/${n}`) });
    }
    site.github.calls.length = 0;
    expect(await site.outcome(waitLive.run)).toBe(
      `GitHub Pages could not build the site: ${messages.at(-1)}`,
    );
    expect(writesOf(site)).toHaveLength(asks);
  });

  test('is done, and the old page is served until the time is up: that is what the error says', async () => {
    const name = 'cached';
    const page = {
      match: `GET /pages/${ORGANISATION}/${name}/index.html`,
      fault: { status: 200 },
      times: 999,
    };
    const site = visitedThrough(await faultySite(harness, { name, timeLeftMs: 600_000, rules: [page] }));
    expect(await site.outcome(untilLive)).toBe('the time was up');
    expect(site.work.waitingFor).toBe(
      `GitHub Pages has built this commit, but ${site.work.pagesUrl} still serves what was there before`,
    );
  });

  test('and the page may be hard to reach for a while', async () => {
    const rules: FaultRule[] = [
      { match: BUILD, fault: 'reset', times: 5 },
      { match: `GET /pages/${ORGANISATION}/shy/index.html`, fault: 'silence' },
      { match: `GET /pages/${ORGANISATION}/shy/index.html`, fault: says(503, 'down') },
    ];
    const site = visitedThrough(await faultySite(harness, { name: 'shy', rules }));
    expect(await site.outcome(untilLive)).toMatch(/^Live: /);
  });
});

test('of the runs for the commit the newest of the workflow that deploys it counts', async () => {
  const run = (id: number, path: string, conclusion: string) => ({
    ...{ id, path, conclusion, status: 'completed', html_url: `http://github.test/runs/${id}` },
  });
  const path = '.github/workflows/pages.yml';
  const workflow_runs = [
    run(1, path, 'failure'),
    run(3, '.github/workflows/tests.yml', 'failure'),
    run(2, `${path}@main`, 'success'),
  ];
  const site = await faultySite(harness, {
    name: 'several-runs',
    rules: [{ match: 'GET /repos/*/*/actions/runs', fault: { status: 200, body: { workflow_runs } } }],
  });
  Object.assign(site.work, { commitSha: 'a'.repeat(40), pagesUrl: 'http://pages.test/several-runs/' });
  const commits: unknown[] = [];
  const look = async (work: SiteWork) => {
    work.octokit.hook.before('request', ({ head_sha }) => void commits.push(head_sha));
    vi.stubGlobal('fetch', async () => new Response('<h1>Home</h1>'));
    return lookAtRuns(work, [path])();
  };
  expect(await site.outcome(look)).toBe('Live: http://pages.test/several-runs/ answers');
  expect(commits).toEqual(['a'.repeat(40)]);
});

describe('writes', () => {
  /** As the App makes it: the repository names the address that Pages will have. */
  async function describedSite(name: string) {
    const site = visitedThrough(await faultySite(harness, { name }));
    const pagesUrl = `${harness.github.url}/pages/${ORGANISATION}/${name}/`;
    site.work.claim.repository.homepage = pagesUrl;
    site.work.input.repository.pagesUrl = pagesUrl;
    site.work.pagesUrl = pagesUrl;
    return site;
  }

  test('a first round commits once and enables Pages once', async () => {
    const site = await describedSite('counted');
    await site.outcome(untilLive);
    await site.outcome(describeStage.run);
    expect(writesOf(site)).toEqual([COMMIT, `POST ${at('counted')}/pages`]);
    // With its dispatch and its repository that is all that was taken from the budget before.
    expect(2 + writesOf(site).length).toBe(SITE_WRITES.first);
  });

  test('a later round commits once, and does not ask for what the App has told', async () => {
    const site = await describedSite('counted-2');
    await site.outcome(untilLive);
    site.work.claim.task.round = 2;
    site.work.candidate.files.set('README.md', Buffer.from('# Home\n\nIt has changed.'));
    site.github.calls.length = 0;
    expect(await site.outcome(untilLive)).toMatch(/^Live: /);
    await site.outcome(describeStage.run);
    expect(writesOf(site)).toEqual([COMMIT]);
    expect(site.github.calls).not.toContain(`GET ${at('counted-2')}/pages`);
    expect(1 + writesOf(site).length).toBe(SITE_WRITES.later);
  });

  test('a later round after somebody has switched Pages off switches it on again', async () => {
    const site = await describedSite('switched-off');
    await site.outcome(untilLive);
    site.work.claim.task.round = 2;
    site.work.candidate.files.set('README.md', Buffer.from('# Home\n\nIt has changed.'));
    await harness.api('DELETE', `${at('switched-off')}/pages`);
    expect(await site.outcome(untilLive)).toMatch(/^Live: /);
    expect(await pagesOf('switched-off')).toMatchObject({ build_type: 'legacy' });
  });
});
