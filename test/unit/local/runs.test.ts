import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { until } from './support/embedded.ts';
import { expression } from './support/executor.ts';
import { cleanups, completed, dispatch, printed, start } from './support/runs.ts';
import { startReceiver } from './support/webhook-receiver.ts';

// Each of these starts processes of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('a dispatch', () => {
  it('runs the action with a fresh environment, its inputs and the event', async () => {
    process.env.LEAKED_FROM_PARENT = 'yes';
    const harness = await start({
      main: `const { existsSync, readFileSync } = require('node:fs');
        console.log('ENV ' + JSON.stringify(process.env));
        console.log('EVENT ' + readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
        console.log('FILES ' + JSON.stringify(['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'].map((f) => existsSync(process.env['GITHUB_' + f]))));`,
      workflow: `run-name: Job ${expression('github.event.client_payload.job')} says ${expression('vars.GREETING')}`,
      job: `env:\n  FROM_JOB: ${expression('github.event.action')}`,
      steps: `      - uses: $/action\n        with:\n          greeting: ${expression('vars.GREETING')}!`,
    });
    delete process.env.LEAKED_FROM_PARENT;
    expect((await dispatch(harness, { job: 'job_1' })).status).toBe(204);
    const { run, log } = await completed(harness);
    expect(run).toMatchObject({
      conclusion: 'success',
      display_title: 'Job job_1 says hello',
      event: 'repository_dispatch',
      run_attempt: 1,
    });

    const environment = printed(log, 'ENV ');
    expect(environment).toMatchObject({
      FROM_JOB: 'work',
      GITHUB_API_URL: `${harness.github.url}/api/v3`,
      GITHUB_JOB: 'work',
      GITHUB_REPOSITORY: 'acme/executor',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '1',
      GITHUB_SHA: run.head_sha,
      IMAGE: 'test',
      INPUT_GREETING: 'hello!',
      INPUT_TWO_WORDS: '2',
      RUNNER_ENVIRONMENT: 'github-hosted',
    });
    expect(environment.HOME.startsWith(harness.dataDir)).toBe(true);
    const foreign = Object.keys(environment).filter(
      (name) =>
        !/^(GITHUB|RUNNER|INPUT)_|^(CI|HOME|LANG|PATH|TMPDIR|IMAGE|FROM_JOB|ERRAND_EGRESS_ALLOW)$/.test(name),
    );
    expect(foreign).toEqual([]);
    expect(printed(log, 'EVENT ')).toMatchObject({
      action: 'work',
      client_payload: { job: 'job_1' },
      repository: { full_name: 'acme/executor' },
    });
    expect(printed(log, 'FILES ')).toEqual([true, true, true, true, true]);
  });

  it('that no workflow wants is accepted and starts nothing', async () => {
    const harness = await start({ main: '' });
    expect((await dispatch(harness, {}, 'other')).status).toBe(204);
    expect((await harness.api('GET', '/repos/acme/executor/actions/runs')).body.total_count).toBe(0);
  });

  it.each([
    [
      'eleven keys',
      { event_type: 'work', client_payload: Object.fromEntries([...'abcdefghijk'].map((k) => [k, 1])) },
    ],
    ['64 KB', { event_type: 'work', client_payload: { a: 'x'.repeat(64 * 1024) } }],
    ['no event type', { event_type: '' }],
    ['a long event type', { event_type: 'x'.repeat(101) }],
  ])('with %s is refused', async (_, body) => {
    const harness = await start({ main: '' });
    expect((await harness.api('POST', '/repos/acme/executor/dispatches', body)).status).toBe(422);
  });
});

describe('the log', () => {
  it('obeys workflow commands and never shows what is masked', async () => {
    const harness = await start({
      main: `const { appendFileSync } = require('node:fs');
        console.log('::group::A group');
        console.log('::add-mask::s3cret%25');
        console.log('it is s3cret% twice s3cret%');
        console.log('::endgroup::');
        console.log('::error file=a.js,line=1::Broken: a');
        console.error('on the other stream');
        console.log('::stop-commands::halt');
        console.log('::add-mask::visible');
        console.log('::halt::');
        console.log('visible');
        appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done <b> with s3cret%');`,
    });
    await dispatch(harness);
    const { log } = await completed(harness);
    expect(log).toContain('▸ A group\n  it is *** twice ***\n');
    expect(log).toContain('Error: Broken: a\n');
    expect(log).toContain('on the other stream\n');
    // The streams of a process reach the runner in any order.
    expect(log).toMatch(/^::add-mask::visible\n(on the other stream\n)?visible\n/m);
    expect(log).not.toContain('s3cret');
    expect((await harness.call('GET', '/_runs/1/summary')).body).toBe('# Done <b> with ***');
    const page = await harness.call('GET', '/acme/executor/actions/runs/1');
    expect(page.body).toContain('# Done &lt;b&gt; with ***');
    const redirect = await harness.api('GET', '/repos/acme/executor/actions/runs/1/logs');
    expect([redirect.status, redirect.headers.get('location')]).toEqual([
      302,
      `${harness.github.url}/_runs/1/log`,
    ]);
  });
});

describe('the post script', () => {
  it('runs after a failure, with the state that main saved', async () => {
    const harness = await start({
      main: `require('node:fs').appendFileSync(process.env.GITHUB_STATE, 'token<<END\\ntwo\\nlines\\nEND\\nplain=x=y\\n'); process.exit(3);`,
      post: `console.log('STATE ' + JSON.stringify([process.env.STATE_token, process.env.STATE_plain]));`,
    });
    await dispatch(harness);
    const { run, log } = await completed(harness);
    expect(run.conclusion).toBe('failure');
    expect(log).toContain('Error: Process completed with exit code 3.');
    expect(printed(log, 'STATE ')).toEqual(['two\nlines', 'x=y']);
  });

  it('runs after a cancellation, which begins with SIGINT', async () => {
    const harness = await start({
      main: `process.on('SIGINT', () => { console.log('got SIGINT'); process.exit(1); }); console.log('up'); setInterval(() => {}, 1000);`,
      post: `console.log('cleaned up');`,
    });
    await dispatch(harness);
    await until(async () => (await harness.call('GET', '/_runs/1/log')).body.includes('up'));
    expect((await harness.api('POST', '/repos/acme/executor/actions/runs/1/cancel')).status).toBe(202);
    const { run, log } = await completed(harness);
    expect(run.conclusion).toBe('cancelled');
    expect(log).toMatch(/got SIGINT[\s\S]*cleaned up/);
    expect((await harness.api('POST', '/repos/acme/executor/actions/runs/1/cancel')).status).toBe(409);
  });

  it('runs after timeout-minutes have passed, and a process that ignores SIGINT is terminated', async () => {
    const harness = await start({
      main: `process.on('SIGINT', () => {}); setInterval(() => {}, 1000);`,
      post: `console.log('cleaned up');`,
      job: 'timeout-minutes: 0.01',
    });
    await dispatch(harness);
    const { run, log } = await completed(harness);
    expect(run.conclusion).toBe('cancelled');
    expect(log).toMatch(/exceeded the maximum execution time of 0.01 minutes[\s\S]*cleaned up/);
  });
});

describe('what cannot be run', () => {
  it.each([
    ['a shell step', { steps: '      - run: echo hi' }, /uses: \$\/…/],
    [
      'an action from elsewhere',
      { steps: '      - uses: actions/checkout@v5' },
      /Unable to resolve action `actions\/checkout@v5`/,
    ],
    ['an action that is missing', { steps: '      - uses: $/nowhere' }, /Can't find 'action.yml'/],
    ['an unknown context', { workflow: `run-name: ${expression('secrets.KEY')}` }, /secrets/],
    ['a strategy', { job: 'strategy: {}' }, /strategy/],
  ])('%s fails the run with a reason in its log', async (_, executor, reason) => {
    const harness = await start({ main: '', ...executor });
    await dispatch(harness);
    const { run, log } = await completed(harness);
    expect(run.conclusion).toBe('startup_failure');
    expect(log).toMatch(reason);
  });

  it('a job whose condition does not hold is skipped', async () => {
    const harness = await start({ main: '', job: "if: github.event.client_payload.kind == 'site'" });
    await dispatch(harness, { kind: 'evaluation' });
    expect((await completed(harness)).run.conclusion).toBe('skipped');
    await dispatch(harness, { kind: 'site' });
    expect((await completed(harness, 2)).run.conclusion).toBe('success');
  });
});

describe('ID tokens', () => {
  const main = `(async () => {
    const url = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
    if (!url) return console.log('NONE');
    const response = await fetch(url + '&audience=our-app', { headers: { authorization: 'Bearer ' + process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN } });
    console.log('TOKEN ' + JSON.stringify(await response.json()));
    console.log('BEARER ' + process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
  })();`;

  it('name the run, its repository and its workflow, and verify against the published keys', async () => {
    const harness = await start({ main, workflow: 'permissions:\n  id-token: write' });
    await dispatch(harness);
    const { log, run } = await completed(harness);
    const { issuer, jwks_uri: jwks } = (await harness.call('GET', '/.well-known/openid-configuration')).body;
    expect(issuer).toBe(harness.github.url);
    const { value } = printed(log, 'TOKEN ');
    const { payload } = await jwtVerify(value, createRemoteJWKSet(new URL(jwks)), {
      issuer,
      audience: 'our-app',
      algorithms: ['RS256'],
    });
    const workflow = 'acme/executor/.github/workflows/work.yml@refs/heads/main';
    expect(payload).toMatchObject({
      sub: 'repo:acme/executor:ref:refs/heads/main',
      repository: 'acme/executor',
      repository_id: '1',
      run_id: '1',
      run_attempt: '1',
      event_name: 'repository_dispatch',
      ref: 'refs/heads/main',
      sha: run.head_sha,
      workflow_ref: workflow,
      job_workflow_ref: workflow,
      runner_environment: 'github-hosted',
      repository_visibility: 'public',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
    expect(log).toContain('BEARER ***');
  });

  it('are not for jobs without the permission, nor for runs that are over', async () => {
    const harness = await start({ main, workflow: 'permissions:\n  contents: read' });
    await dispatch(harness);
    expect((await completed(harness)).log).toContain('NONE');
    expect(
      (await harness.call('GET', '/_oidc/token?api-version=2.0&audience=x', { token: 'guessed' })).status,
    ).toBe(401);
  });
});

describe('egress of a run', () => {
  it('is limited to loopback and the hosts its payload stands for', async () => {
    const main = `(async () => {
      for (const host of ['far.example', 'near.example'])
        await fetch('http://' + host).catch((e) => console.log(host + ' ' + (e.cause.code === 'EGRESS_REFUSED')));
      console.log('api ' + (await fetch(process.env.GITHUB_API_URL + '/repos/acme/executor')).status);
    })();`;
    const allowedHosts = async (payload: unknown) => [String((payload as { host: string }).host)];
    const harness = await start({ main }, { runner: { allowedHosts } });
    await dispatch(harness, { host: 'near.example' });
    const { log } = await completed(harness);
    expect(log).toContain('far.example true\n');
    expect(log).toContain('near.example false\n');
    expect(log).toContain('api 200\n');
  });
});

describe('compiled code', () => {
  const main = `console.log('DIR ' + JSON.stringify(require('node:module').getCompileCacheDir() ?? null));`;

  it('of action and host is kept for later runs', async () => {
    const harness = await start({ main }, { runner: { keepsCompiled: true } });
    await dispatch(harness);
    const { log } = await completed(harness);
    const folder = join(harness.dataDir, 'compiled');
    expect(printed(log, 'DIR ').startsWith(folder)).toBe(true);
    // The host's own: zod alone is more.
    expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(20);
  });

  it('is not kept where nobody said so', async () => {
    const harness = await start({ main });
    await dispatch(harness);
    expect(printed((await completed(harness)).log, 'DIR ')).toBeNull();
  });
});

describe('webhooks of a run', () => {
  it('tell of its request, its start and its end, signed', async () => {
    const receiver = await startReceiver();
    cleanups.push(receiver);
    const harness = await start({ main: '' }, { webhookUrl: receiver.url });
    await dispatch(harness);
    await until(() => receiver.received.some(({ payload }) => payload.action === 'completed'));
    expect(receiver.received.every((delivery) => delivery.signatureIsValid)).toBe(true);
    const runs = receiver.received.filter(({ event }) => event === 'workflow_run');
    expect(runs.map(({ payload }) => payload.action).toSorted()).toEqual([
      'completed',
      'in_progress',
      'requested',
    ]);
    const last = runs.find(({ payload }) => payload.action === 'completed');
    expect(last?.payload).toMatchObject({
      workflow_run: {
        id: 1,
        conclusion: 'success',
        path: '.github/workflows/work.yml',
        display_title: 'work',
      },
      repository: { full_name: 'acme/executor' },
      organization: { login: 'acme' },
      installation: { id: harness.installationId },
    });
    expect(String(last?.headers['user-agent'])).toMatch(/^GitHub-Hookshot\//);
    expect(receiver.received.find(({ event }) => event === 'installation')?.payload).toMatchObject({
      action: 'created',
      installation: { id: harness.installationId, account: { login: 'acme' } },
    });
  });
});
