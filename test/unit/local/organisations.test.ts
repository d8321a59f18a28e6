import { decodeJwt } from 'jose';
import { describe, expect, it, vi } from 'vitest';
import { APP, type Harness, startHarness, until } from './support/embedded.ts';
import { executorFiles, expression } from './support/executor.ts';
import { cleanups, completed, printed } from './support/runs.ts';
import { type Received, startReceiver } from './support/webhook-receiver.ts';

vi.setConfig({ testTimeout: 30_000 });

/** An App on `acme` that is installed on `beta`, too. */
async function startTwo(options: Parameters<typeof startHarness>[0] = {}) {
  const receiver = await startReceiver();
  cleanups.push(receiver);
  const harness = await startHarness({ webhookUrl: receiver.url, organisations: ['beta'], ...options });
  cleanups.push(harness);
  const { installationId } = await harness.github.installApp(APP.id, 'Beta');
  const token = await harness.token({}, installationId);
  const beta = (method: string, path: string, body?: unknown) => harness.call(method, path, { token, body });
  return { harness, beta, installationId, received: receiver.received };
}

const file = new Map([['index.html', Buffer.from('hello')]]);
const seedBoth = async ({ github }: Harness) => {
  await github.seedRepository('site', file, { private: false, message: 'x' });
  await github.seedRepository('site', file, { private: true, message: 'x', organisation: 'beta' });
};

describe('an App on two organisations', () => {
  it('has an installation on each, with an id of its own', async () => {
    const { harness, installationId } = await startTwo();
    const token = await harness.jwt();
    const get = async (path: string) => (await harness.call('GET', path, { token })).body;
    const all = await get('/app/installations');
    expect(all.map(({ id, account, target_id }: typeof all) => [id, account.login, target_id])).toEqual([
      [harness.installationId, 'acme', 9_000_000],
      [installationId, 'beta', 8_999_999],
    ]);
    expect((await get('/orgs/BETA/installation')).id).toBe(installationId);
    expect((await get(`/app/installations/${installationId}`)).account.login).toBe('beta');
    expect((await get('/app')).installations_count).toBe(2);
    await seedBoth(harness);
    expect((await get('/repos/beta/site/installation')).id).toBe(installationId);
    expect((await get('/repos/acme/site/installation')).id).toBe(harness.installationId);
  });

  it('sees with a token the repositories of its organisation alone, also where names are the same', async () => {
    const { harness, beta, installationId } = await startTwo();
    await seedBoth(harness);
    const [ours, theirs] = [
      await harness.api('GET', '/repos/acme/site'),
      await beta('GET', '/repos/beta/site'),
    ];
    expect([ours.body.full_name, theirs.body.full_name]).toEqual(['acme/site', 'beta/site']);
    expect(ours.body.id).not.toBe(theirs.body.id);
    expect((await beta('GET', '/repos/acme/site')).status).toBe(404);
    expect((await harness.api('GET', '/repos/beta/site')).status).toBe(404);
    expect((await beta('GET', '/orgs/acme')).status).toBe(404);
    expect((await beta('POST', '/orgs/acme/repos', { name: 'x' })).status).toBe(404);
    const limited = { repository_ids: [ours.body.id] };
    expect(await harness.token(limited, installationId)).toBeUndefined();
    expect(await harness.token(limited)).toMatch(/^ghs_/);
  });

  it('makes repositories of the same name in both', async () => {
    const { harness, beta } = await startTwo();
    expect((await harness.api('POST', '/orgs/acme/repos', { name: 'twice' })).status).toBe(201);
    const { status, body } = await beta('POST', '/orgs/beta/repos', { name: 'twice' });
    expect([status, body.owner.login, body.organization.login]).toEqual([201, 'beta', 'beta']);
    expect((await beta('POST', '/orgs/beta/repos', { name: 'Twice' })).status).toBe(422);
    expect((await beta('GET', '/orgs/beta')).body.public_repos).toBe(1);
  });

  it('publishes pages below the address of each organisation, and is told which one an event is from', async () => {
    const { harness, beta, installationId, received } = await startTwo();
    await seedBoth(harness);
    const { body } = await beta('POST', '/repos/beta/site/pages', { source: { branch: 'main', path: '/' } });
    expect(body.html_url).toBe(`${harness.github.url}/pages/beta/site/`);
    await until(async () => (await fetch(body.html_url)).ok, 'the page');
    expect((await fetch(`${harness.github.url}/pages/acme/site/`)).status).toBe(404);
    const built = await until(() => received.find(({ event }) => event === 'page_build'));
    expect(built.payload).toMatchObject({
      installation: { id: installationId },
      organization: { login: 'beta' },
      repository: { full_name: 'beta/site' },
    });
  });

  it('runs with the variables, secrets and identity of the organisation', async () => {
    const main = `
      console.log('GREETING ' + JSON.stringify(process.env.INPUT_GREETING));
      console.log('OWNER ' + JSON.stringify(process.env.GITHUB_REPOSITORY_OWNER));
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = process.env;
      fetch(url, { headers: { authorization: 'bearer ' + token } })
        .then((response) => response.json())
        .then(({ value }) => console.log('TOKEN ' + JSON.stringify(value)));`;
    const greeting = `${expression('vars.GREETING')}-${expression('secrets.OWN && 1')}`;
    const files = executorFiles({
      main,
      workflow: 'permissions:\n  id-token: write',
      steps: `      - uses: $/action\n        with:\n          greeting: ${greeting}`,
    });
    const own = { values: { OWN: 'a secret of beta' }, repositories: ['executor'] };
    const { harness, beta } = await startTwo({
      settings: { beta: { variables: { GREETING: 'hi' }, secrets: own } },
    });
    await harness.github.seedRepository('executor', files, {
      private: false,
      message: 'x',
      organisation: 'beta',
    });
    await beta('POST', '/repos/beta/executor/dispatches', { event_type: 'work' });
    const run = await until(async () => {
      const { body } = await beta('GET', '/repos/beta/executor/actions/runs/1');
      return body.status === 'completed' && body;
    });
    expect(run.repository.full_name).toBe('beta/executor');
    const log = (await harness.call('GET', '/_runs/1/log')).body;
    expect([printed(log, 'GREETING '), printed(log, 'OWNER ')]).toEqual(['hi-1', 'beta']);
    expect(decodeJwt(printed(log, 'TOKEN '))).toMatchObject({
      repository: 'beta/executor',
      repository_owner: 'beta',
      repository_owner_id: '8999999',
      aud: `${harness.github.url}/beta`,
    });

    await harness.github.seedRepository('executor', files, { private: false, message: 'x' });
    await harness.api('POST', '/repos/acme/executor/dispatches', { event_type: 'work' });
    expect(printed((await completed(harness, 2)).log, 'GREETING ')).toBe('hello-');
  });
});

describe('an installation', () => {
  const actions = (received: Received[]) =>
    received.filter(({ event }) => event === 'installation').map(({ payload }) => payload);

  it('is told about once, and says on which organisation it is', async () => {
    const { harness, installationId, received } = await startTwo();
    expect(await harness.github.installApp(APP.id, 'beta')).toEqual({ installationId });
    await harness.github.changeInstallation(installationId, 'suspend');
    await until(() => actions(received).some(({ action }) => action === 'suspend'));
    const created = actions(received).filter(({ action }) => action === 'created');
    expect(created.map(({ installation }) => installation.account.login).toSorted()).toEqual([
      'acme',
      'beta',
    ]);
    expect(new Set(received.map(({ headers }) => headers['x-github-delivery'])).size).toBe(received.length);
  });

  it('that is suspended gives no tokens, and those it gave do nothing until it goes on', async () => {
    const { harness, beta, installationId } = await startTwo();
    const mint = async () =>
      harness.call('POST', `/app/installations/${installationId}/access_tokens`, {
        token: await harness.jwt(),
      });
    await harness.github.changeInstallation(installationId, 'suspend');
    for (const answer of [await mint(), await beta('GET', '/orgs/beta')]) {
      expect([answer.status, answer.body.message]).toEqual([403, 'This installation has been suspended']);
    }
    expect((await harness.api('GET', '/orgs/acme')).status).toBe(200);
    await harness.github.changeInstallation(installationId, 'unsuspend');
    expect([(await mint()).status, (await beta('GET', '/orgs/beta')).status]).toEqual([201, 200]);
  });

  it('that was removed gives no tokens, ends those it gave and hears of nothing more', async () => {
    const { harness, beta, installationId, received } = await startTwo();
    await harness.github.changeInstallation(installationId, 'uninstall');
    const token = await harness.jwt();
    const mint = await harness.call('POST', `/app/installations/${installationId}/access_tokens`, { token });
    expect([mint.status, (await beta('GET', '/orgs/beta')).status]).toEqual([404, 401]);
    expect((await harness.call('GET', '/orgs/beta/installation', { token })).status).toBe(404);
    const told = await until(() => actions(received).find(({ action }) => action === 'deleted'));
    expect(told.installation.id).toBe(installationId);

    const again = await harness.github.installApp(APP.id, 'beta');
    expect(again.installationId).not.toBe(installationId);
    const ids = () => actions(received).map(({ installation }) => installation.id);
    await until(() => ids().includes(again.installationId));
  });
});
