import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { evaluationRequest } from '../../../src/contract/evaluation/request.ts';
import { operatorBy } from '../../../src/dashboard/session/operator.ts';
import { newId } from '../../../src/domain/clock.ts';
import { WEBHOOK_TIMING } from '../../../src/domain/webhook-rule.ts';
import { hashSecret } from '../../../src/http/secret.ts';
import { makeWebhookSecret } from '../../../src/store/webhooks/targets.ts';
import { type DashboardWorld, openDashboard, type Visitor } from './support.ts';

const TOKEN = 'token-of-the-metrics';
const PAGE = '/dashboard/operator';

let world: DashboardWorld;
let operator: Visitor;
beforeEach(async () => {
  world = await openDashboard({ metrics: { token: TOKEN } });
  operator = world.visitor();
  await operator.signIn(TOKEN);
});
afterEach(() => world[Symbol.asyncDispose]());

const where = (answer: Response) => answer.headers.get('location');
const SIGN_IN = `/dashboard/sign-in?next=${encodeURIComponent(PAGE)}`;

/** What the page says of an organisation, by the names of the columns. */
async function shown(name: string): Promise<Record<string, string>> {
  const page = await (await operator.ask(PAGE)).text();
  const rows = page.split('<tr>').map((row) => row.replaceAll(/\s+/g, ' '));
  const row = rows.find((one) => one.includes(`<th scope="row">${name}`)) ?? '';
  const cells = [...row.matchAll(/<td data-name="([^"]*)">(.*?)<\/td>/g)];
  const words = (cell: string) => cell.replaceAll(/<[^>]*>/g, '').trim();
  return Object.fromEntries(cells.map(([, column = '', cell = '']) => [column, words(cell)]));
}

async function evaluate(tenant: string): Promise<string> {
  const id = newId('eval');
  const request = evaluationRequest.parse({ code: 'print("private")' });
  const queue = { most: 100, share: 100 };
  await world.store.evaluations.accept({
    id,
    tenant,
    request,
    key: null,
    secret: () => 's',
    now: world.now,
    queue,
  });
  return id;
}

describe('the operator', () => {
  test('signs in with the token of the metrics, by the same form, and is led to the page', async () => {
    const visitor = world.visitor();
    const answer = await visitor.ask('/dashboard/sign-in', {
      form: { secret: TOKEN, next: '/dashboard/jobs' },
    });
    expect([answer.status, where(answer)]).toEqual([303, PAGE]);
    expect((await visitor.ask(PAGE)).status).toBe(200);
    expect(where(await visitor.ask('/dashboard'))).toBe(PAGE);
  });

  test('sees what each organisation has waiting, running, and come of the last day', async () => {
    const [first, , third] = [
      await world.accept('acme'),
      await world.accept('acme'),
      await world.accept('acme'),
    ];
    await world.accept('globex');
    await world.claim(first, '7');
    const ends = { attempt: 1, outcome: { status: 'failed', error: 'No luck' } as const };
    await world.store.finishJob({ ...ends, jobId: third, now: world.now, deliverAt: world.now });
    await evaluate('acme');
    await world.store.evaluations.cancel(await evaluate('acme'), world.now);
    world.now += 90_000;
    expect(await shown('acme')).toEqual({
      Sites: '1 waiting, the oldest for 1 min 30 s 1 running 24 h: 0 completed, 1 failed',
      Evaluations:
        '1 waiting, the oldest for 1 min 30 s 0 running on 0 workers 24 h: 0 completed, 0 failed, 1 cancelled',
      Callbacks: '1 owed 24 h: 0 failed',
      Webhooks: '0 owed 24 h: 0 failed',
      'Writes left at GitHub': '–',
    });
    expect((await shown('globex')).Sites).toMatch(/^1 waiting, .* 0 running/);
    world.now += 24 * 3_600_000;
    await operator.signIn(TOKEN);
    expect((await shown('acme')).Sites).toMatch(/^1 waiting, .* 1 running 24 h: 0 completed, 0 failed$/);
  });

  test('sees what could not be told to callers, and what is left of the budget at GitHub', async () => {
    const job = await world.accept('acme');
    const ends = { attempt: 1, outcome: { status: 'failed', error: 'No luck' } as const };
    await world.store.finishJob({ ...ends, jobId: job, now: world.now, deliverAt: world.now });
    for (let n = 1; (await shown('acme')).Callbacks === '1 owed 24 h: 0 failed'; n++) {
      const [owed] = await world.store.takeDueDeliveries({ now: world.now, limit: 1 });
      expect(owed?.n).toBe(n);
      const answer = { http_status: 404, error: null, duration_ms: 1 };
      const made = { ...answer, deliveryId: owed?.id ?? '', jobId: job, n, sentBy: 'app' as const };
      await world.store.recordTry({ ...made, now: world.now });
      world.now += 3_600_000;
    }
    const { installationId } = await world.github.of('acme').executor();
    await world.store.takeWrites({ installationId, writes: 7, now: world.now });
    await world.store.pauseInstallation({ installationId, until: world.now + 30_000 });
    expect(await shown('acme')).toMatchObject({
      Callbacks: '0 owed 24 h: 1 failed',
      'Writes left at GitHub': '53 this minute 443 this hour 30.0 s of silence',
    });
  });

  test('sees items of batches, and webhooks that are owed and then given up', async () => {
    const id = newId('batch');
    const item = evaluationRequest.parse({ code: 'print(1)' });
    const request = { evaluations: [item, item], webhook: { url: 'https://hooks.example.com/' } };
    const queue = { most: 100, share: 100 };
    const { evaluations, webhooks } = world.store;
    const evalIds = [newId('eval'), newId('eval')];
    const about = { id, evalIds, tenant: 'acme', request, key: null, queue };
    await evaluations.acceptBatch({ ...about, secret: makeWebhookSecret, now: world.now });
    expect((await shown('acme')).Evaluations).toContain('2 waiting');
    await evaluations.cancelBatch(id, { now: () => world.now });
    expect(await shown('acme')).toMatchObject({
      Evaluations: '0 waiting 0 running on 0 workers 24 h: 0 completed, 0 failed, 2 cancelled',
      Webhooks: '1 owed 24 h: 0 failed',
    });
    while ((await shown('acme')).Webhooks === '1 owed 24 h: 0 failed') {
      const { now } = world;
      const lanes = (await webhooks.dueLanes({ now })).map(({ lane }) => ({ lane, limit: 1 }));
      const [taken] = await webhooks.takeDue({ now, leaseUntil: now + 1, lanes });
      if (!taken) throw new Error('none is due');
      const result = { http_status: 500, error: null, duration_ms: 1 };
      await webhooks.recordTries(WEBHOOK_TIMING, [{ taken, result, at: now, now }]);
      if ((await shown('acme')).Webhooks !== '1 owed 24 h: 0 failed') break;
      world.now += 27 * 3_600_000;
      await operator.signIn(TOKEN);
    }
    expect((await shown('acme')).Webhooks).toBe('0 owed 24 h: 1 failed');
    world.now += 24 * 3_600_000 + 1;
    await operator.signIn(TOKEN);
    expect((await shown('acme')).Webhooks).toBe('0 owed 24 h: 0 failed');
  });

  test('sees nothing of what organisations asked for', async () => {
    const job = await world.accept('acme', {
      task: 'secret-plans',
      brief: 'private',
      email: 'ada@acme.test',
    });
    const id = await evaluate('acme');
    const page = await (await operator.ask(PAGE)).text();
    for (const content of ['secret-plans', 'private', 'ada@', job, id]) expect(page).not.toContain(content);
  });

  test('sees also what is left of an organisation that the settings do not have any more', async () => {
    await world.accept('initech');
    expect((await shown('initech')).Sites).toContain('1 waiting');
    expect(await (await operator.ask(PAGE)).text()).toContain('not in the settings');
  });

  test('comes to no other page, and can do nothing', async () => {
    const job = await world.accept('acme');
    const id = await evaluate('acme');
    for (const path of ['jobs', `jobs/${job}`, 'evaluations', `evaluations/${id}`, 'new', 'changes'])
      expect(where(await operator.ask(`/dashboard/${path}`)), path).toContain('/dashboard/sign-in?next=');
    for (const path of [`jobs/${job}/cancel`, `evaluations/${id}/cancel`, 'new/task', 'new/evaluation'])
      expect(where(await operator.ask(`/dashboard/${path}`, { form: {} })), path).toBe('/dashboard/sign-in');
    expect((await world.store.readJob(job))?.status).toBe('queued');
  });

  test('is told again and again that there may be something new', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const stream = (await operator.ask(`${PAGE}/changes`)).body?.getReader();
    const heard = async () => {
      const { value } = (await stream?.read()) ?? {};
      return new TextDecoder().decode(value).includes('event: change');
    };
    for (let times = 0; times < 3; times++) {
      while (!(await heard()));
      vi.advanceTimersByTime(10_000);
    }
    await stream?.cancel();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is nobody any more after signing out', async () => {
    await operator.ask('/dashboard/sign-out', { form: {} });
    expect(where(await operator.ask(PAGE))).toBe(SIGN_IN);
  });
});

test("an organisation's session, and nobody's, does not open the page", async () => {
  const acme = world.visitor();
  await acme.signIn('acme-secret');
  for (const visitor of [acme, world.visitor()])
    for (const path of [PAGE, `${PAGE}/changes`]) expect(where(await visitor.ask(path))).toBe(SIGN_IN);
  expect((await acme.ask('/dashboard')).status).toBe(200);
});

test('a session of an operator is over when the token is changed', async () => {
  const [cookie = ''] = operator.cookies.keys();
  for (const [token, status] of [
    [TOKEN, 200],
    ['the-one-before', 303],
  ] as const) {
    const visitor = world.visitor();
    visitor.cookies.set(cookie, token);
    const session = operatorBy({ token })?.session ?? { tenant: '', proof: '' };
    const kept = { ...session, id_hash: hashSecret(token), expires_at: world.now + 1_000 };
    await world.store.openSession(kept, world.now);
    expect((await visitor.ask(PAGE)).status).toBe(status);
  }
});

test.each([
  ['nobody watches', undefined],
  ['the metrics are open to everybody', 'open' as const],
])('where %s there is no operator', async (_, metrics) => {
  await using open = await openDashboard({ ...(metrics && { metrics }) });
  const visitor = open.visitor();
  expect((await visitor.signIn(TOKEN)).status).toBe(401);
  await visitor.signIn('acme-secret');
  expect((await visitor.ask(PAGE)).status).toBe(404);
});
