import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSecret } from '../../../src/config/caller-secrets.ts';
import { type DashboardWorld, LINK, openDashboard } from './support.ts';

let world: DashboardWorld;
beforeEach(async () => {
  world = await openDashboard();
});
afterEach(() => world[Symbol.asyncDispose]());

const where = (answer: Response) => answer.headers.get('location');

describe('whoever is not signed in', () => {
  test.each(['/dashboard', '/dashboard/jobs?q=x', '/dashboard/new', '/dashboard/changes'])(
    'is sent from %s to sign in, and comes back',
    async (path) => {
      const visitor = world.visitor();
      const sent = await visitor.ask(path);
      expect(sent.status).toBe(303);
      const page = where(sent) ?? '';
      expect(await (await visitor.ask(page)).text()).toContain('name="secret"');
      const next = new URL(page, 'http://app.test').searchParams.get('next') ?? '';
      const back = await visitor.ask('/dashboard/sign-in', { form: { secret: 'acme-secret', next } });
      expect(where(back)).toBe(path);
      expect((await visitor.ask(path === '/dashboard/changes' ? '/dashboard' : path)).status).toBe(200);
    },
  );

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/dashboard/\\evil',
    '/jobs',
    'javascript:alert(1)',
  ])('is led nowhere else by %s', async (next) => {
    const form = { secret: 'acme-secret', next };
    expect(where(await world.visitor().ask('/dashboard/sign-in', { form }))).toBe('/dashboard');
  });

  test('is told the secret of local mode there, and nowhere else', async () => {
    await using production = await openDashboard({ isLocal: false });
    const pages = async ({ visitor }: DashboardWorld) => {
      const answers = [await visitor().ask('/dashboard/sign-in'), await visitor().signIn('wrong')];
      return Promise.all(answers.map((answer) => answer.text()));
    };
    for (const page of await pages(world)) expect(page).toContain('local-secret');
    for (const page of await pages(production)) expect(page).not.toContain('ocal mode');
  });

  test('learns nothing from a wrong secret', async () => {
    const visitor = world.visitor();
    const answer = await visitor.signIn('wrong');
    expect([answer.status, visitor.cookies.size]).toEqual([401, 0]);
    expect(await answer.text()).not.toContain('wrong"');
  });

  test('can cancel, send and submit nothing', async () => {
    const job = await world.accept();
    for (const path of [
      `jobs/${job}/cancel`,
      `jobs/${job}/replay`,
      'new/task',
      'new/evaluation',
      'new/batch',
    ]) {
      expect(where(await world.visitor().ask(`/dashboard/${path}`, { form: {} }))).toBe('/dashboard/sign-in');
    }
    expect((await world.store.readJob(job))?.status).toBe('queued');
  });
});

describe('a session', () => {
  test('has a cookie that no script reads and other sites do not send, and the store knows only its hash', async () => {
    const answer = await world.visitor().signIn('acme-secret');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^errand-80=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('ends by signing out, also for who has kept the cookie', async () => {
    const visitor = world.visitor();
    await visitor.signIn('acme-secret');
    const kept = new Map(visitor.cookies);
    await visitor.ask('/dashboard/sign-out', { form: {} });
    expect(visitor.cookies.size).toBe(0);
    for (const [name, value] of kept) visitor.cookies.set(name, value);
    expect((await visitor.ask('/dashboard')).status).toBe(303);
  });

  test('ends after twelve hours', async () => {
    const visitor = world.visitor();
    await visitor.signIn('acme-secret');
    world.now += 12 * 3_600_000 - 1;
    expect((await visitor.ask('/dashboard')).status).toBe(200);
    world.now += 1;
    expect((await visitor.ask('/dashboard')).status).toBe(303);
  });

  test('ends when its secret is changed, and lasts while the old one still counts', async () => {
    const visitor = world.visitor();
    await visitor.signIn('acme-secret');
    world.callers[0] = { tenant: 'acme', secrets: [keepSecret('new'), keepSecret('acme-secret')] };
    expect((await visitor.ask('/dashboard')).status).toBe(200);
    world.callers[0] = { tenant: 'acme', secrets: [keepSecret('new')] };
    expect((await visitor.ask('/dashboard')).status).toBe(303);
  });
});

test('the link opens the dashboard once', async () => {
  const visitor = world.visitor();
  expect(where(await visitor.ask(`/dashboard/sign-in/${LINK}`))).toBe('/dashboard');
  expect((await visitor.ask('/dashboard')).status).toBe(200);
  const second = world.visitor();
  expect((await second.ask(`/dashboard/sign-in/${LINK}`)).status).toBe(401);
  expect((await second.ask('/dashboard/sign-in/guessed')).status).toBe(401);
  expect(second.cookies.size).toBe(0);
});

test('whoever only looks whether the link is there does not use it up', async () => {
  const visitor = world.visitor();
  expect((await visitor.ask(`/dashboard/sign-in/${LINK}`, { method: 'HEAD' })).status).toBe(401);
  expect((await visitor.ask(`/dashboard/sign-in/${LINK}`)).status).toBe(303);
});

test('a stranger may send no more than a secret takes', async () => {
  const answer = await world.visitor().ask('/dashboard/sign-in', { form: { secret: 'x'.repeat(5_000) } });
  expect(answer.status).toBe(413);
});

describe('another site', () => {
  test('can do nothing in the name of a visitor, nor sign them in or out', async () => {
    const visitor = world.visitor();
    await visitor.signIn('acme-secret');
    const job = await world.accept();
    const from = 'https://evil.example';
    for (const path of ['sign-in', 'sign-out', `jobs/${job}/cancel`, 'new/task']) {
      expect((await visitor.ask(`/dashboard/${path}`, { form: {}, from })).status, path).toBe(403);
    }
    expect((await world.store.readJob(job))?.status).toBe('queued');
    expect((await visitor.ask('/dashboard')).status).toBe(200);
  });
});
