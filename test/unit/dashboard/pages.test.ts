import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DashboardWorld, openDashboard, type Visitor } from './support.ts';

let world: DashboardWorld;
let acme: Visitor;
let globex: Visitor;
beforeEach(async () => {
  world = await openDashboard();
  [acme, globex] = [world.visitor(), world.visitor()];
  await acme.signIn('acme-secret');
  await globex.signIn('globex-secret');
});
afterEach(() => world[Symbol.asyncDispose]());

const text = async (visitor: Visitor, path: string) => (await visitor.ask(path)).text();
const EVIL = '<script>alert(1)</script>" onload="x';

describe('an organisation', () => {
  test('sees its own jobs and nothing of others', async () => {
    const job = await world.accept('acme', { task: 'secret-plans' });
    expect(await text(acme, '/dashboard/jobs')).toContain('secret-plans');
    expect(await text(acme, `/dashboard/jobs/${job}`)).toContain('secret-plans');
    for (const path of ['', '/jobs', '/jobs?q=secret']) {
      expect(await text(globex, `/dashboard${path}`), path).not.toContain('secret-plans');
    }
    expect((await globex.ask(`/dashboard/jobs/${job}`)).status).toBe(404);
    expect((await globex.ask(`/dashboard/jobs/${job}/cancel`, { form: {} })).status).toBe(404);
    expect(await text(globex, `/dashboard/new?like=${job}`)).not.toContain('secret-plans');
    expect((await world.store.readJob(job))?.status).toBe('queued');
  });

  test('cancels a job and sends its callback again', async () => {
    const job = await world.accept();
    const page = `/dashboard/jobs/${job}`;
    expect((await acme.ask(`${page}/cancel`, { form: {} })).headers.get('location')).toBe(page);
    expect(await text(acme, page)).toContain('cancelled');
    const [owed] = await world.store.takeDueDeliveries({ now: world.now, limit: 1 });
    expect(owed?.job_id).toBe(job);
  });

  test('submits a task by the form as callers do, and another one like it', async () => {
    const form = {
      email: 'ada@example.com',
      task: 'a-map',
      round: '1',
      nonce: 'n-1',
      brief: 'A page\r\nwith a map',
      checks: 'js: !!document.title\r\n\r\nThe page has a map',
      evaluation_url: 'https://grader.example.com/',
      attachment_name: 'places.csv',
      attachment_text: 'name,lat\r\nHome,1\r\n',
    };
    const sent = await acme.ask('/dashboard/new/task', { form });
    const id = (sent.headers.get('location') ?? '').replace('/dashboard/jobs/', '');
    const task = await world.store.readTask(id);
    expect(task).toMatchObject({
      brief: 'A page\nwith a map',
      checks: ['js: !!document.title', 'The page has a map'],
    });
    const [attachment] = task.attachments;
    expect(attachment?.name).toBe('places.csv');
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('name,lat\nHome,1\n');

    const again = await text(acme, `/dashboard/new?like=${id}`);
    expect(again).toContain('A page\nwith a map');
    expect(again).not.toContain('value="n-1"');
    const like = await acme.ask('/dashboard/new/task', {
      form: { ...form, nonce: 'n-2', attachment_name: '', attachment_text: '', like: id },
    });
    const next = (like.headers.get('location') ?? '').replace('/dashboard/jobs/', '');
    expect((await world.store.readTask(next)).attachments).toEqual(task.attachments);
  });

  test('keeps checks of several lines when it tries again, unless it changes them', async () => {
    const checks = [{ js: 'const n = 1;\nn === 1' }, 'The page\nis kind'];
    const job = await world.accept('acme', { checks });
    const shown = /<textarea[^>]*name="checks"[^>]*>\n([^<]*)</.exec(
      await text(acme, `/dashboard/new?like=${job}`),
    );
    const task = await world.store.readTask(job);
    const form = { ...task, round: '1', nonce: 'again', checks: shown?.[1] ?? '', like: job };
    const fields = Object.fromEntries(Object.entries(form).filter(([, value]) => typeof value === 'string'));
    const sent = await acme.ask('/dashboard/new/task', {
      form: { ...(fields as Record<string, string>), evaluation_url: 'https://grader.example.com/' },
    });
    const next = (sent.headers.get('location') ?? '').replace('/dashboard/jobs/', '');
    expect((await world.store.readTask(next)).checks).toEqual(checks);
  });

  test('is told when it has sent a task before, on the page of the job that it was', async () => {
    const form = {
      email: 'ada@example.com',
      task: 'a-map',
      round: '1',
      nonce: 'n-1',
      brief: 'A page with a map',
      checks: '',
      evaluation_url: 'https://grader.example.com/',
    };
    const where = async () => (await acme.ask('/dashboard/new/task', { form })).headers.get('location') ?? '';
    const first = await where();
    const again = await where();
    expect(again).toBe(`${first}?repeated`);
    expect(await text(acme, first)).not.toContain('accepted before');
    expect(await text(acme, again)).toContain('This task was accepted before');
  });

  test('is not answered for a crowd of fields, however small', async () => {
    const form = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`f${n}`, '']));
    expect((await acme.ask('/dashboard/new/task', { form })).status).toBe(422);
  });

  test('finds a page also where nothing answers, or nothing can be done', async () => {
    const job = await world.accept();
    for (const [path, status, form] of [
      ['/nowhere', 404],
      ['/jobs?status=odd', 422],
      [`/jobs/${job}/replay`, 409, {}],
    ] as const) {
      const answer = await acme.ask(`/dashboard${path}`, form ? { form } : {});
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        status,
        'text/html; charset=utf-8',
      ]);
      expect(await answer.text()).toContain('role="alert"');
    }
  });

  test('is told what is wrong with what it sent, and has not to write it again', async () => {
    const form = { task: 'x', brief: 'Something long', round: '0', evaluation_url: 'http://127.0.0.1/' };
    const refused = await acme.ask('/dashboard/new/task', { form });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('Something long');
    expect(page).toContain('<code>email</code>');
    const program = { code: 'print(1)', language: 'cobol', timeout_s: '5' };
    const alike = await acme.ask('/dashboard/new/evaluation', { form: program });
    expect(alike.status).toBe(422);
    expect(await alike.text()).toContain('print(1)');
  });
});

test('what others wrote stays text on every page', async () => {
  const job = await world.accept('acme', {
    task: EVIL,
    email: EVIL,
    brief: EVIL,
    nonce: EVIL,
    checks: [EVIL],
  });
  await world.claim(job, '7');
  const event = { type: 'log', phase: 'check', message: EVIL } as const;
  await world.store.recordBatch({ jobId: job, attempt: 1, batch: 1, events: [event], now: world.now });
  await world.store.finishJob({
    jobId: job,
    attempt: 1,
    outcome: { status: 'failed', error: EVIL },
    now: world.now,
    deliverAt: world.now,
  });
  const paths = ['', '/jobs', `/jobs?q=${encodeURIComponent(EVIL)}`, `/jobs/${job}`, `/new?like=${job}`];
  for (const path of paths) {
    const answer = await acme.ask(`/dashboard${path}`);
    const page = await answer.text();
    expect(page, path).toContain('&lt;script&gt;');
    expect(page, path).not.toContain('<script>alert');
    expect(page, path).not.toContain('" onload="x');
    expect(answer.headers.get('content-security-policy'), path).toContain("script-src 'self'");
  }
});

test('an overview counts what waits, runs, and came of the last day', async () => {
  const [first, , third] = [await world.accept(), await world.accept(), await world.accept()];
  await world.claim(first, '7');
  const outcome = { status: 'failed', error: 'No luck' } as const;
  await world.store.finishJob({ jobId: third, attempt: 1, outcome, now: world.now, deliverAt: world.now });
  await world.accept('globex');
  const page = await text(acme, '/dashboard');
  const figure = (name: string) => new RegExp(`${name}</span> <span class="value">(\\d+)`).exec(page)?.[1];
  expect(['Sites waiting', 'Sites being made', 'Sites failed'].map(figure)).toEqual(['1', '1', '1']);
  expect(page).toContain('3 jobs in the last 24 hours');
});

describe('a callback', () => {
  const outcome = { status: 'failed', error: 'No luck' } as const;
  async function ended(task: string): Promise<string> {
    const jobId = await world.accept('acme', { task });
    await world.store.finishJob({ jobId, attempt: 1, outcome, now: world.now, deliverAt: world.now });
    return jobId;
  }
  async function answer(http_status: number): Promise<void> {
    for (const { id, job_id: jobId, n } of await world.store.takeDueDeliveries({
      now: world.now,
      limit: 9,
    })) {
      const result = { http_status, error: null, duration_ms: 5 };
      await world.store.recordTry({ deliveryId: id, jobId, n, sentBy: 'app', now: world.now, ...result });
    }
  }
  const headOf = async (job: string) => {
    const page = await text(acme, `/dashboard/jobs/${job}`);
    return page.slice(page.indexOf('<div id="head"'), page.indexOf('<section id="result"'));
  };

  test('that was given up is seen beside the status, in the list and in the overview', async () => {
    const job = await ended('not-told');
    await answer(500);
    expect(await headOf(job)).toContain('callback not delivered yet');
    expect(await headOf(job)).toContain(new Date(world.now + 1_000).toISOString());
    expect(await text(acme, '/dashboard/jobs')).not.toContain('callback failed');
    for (let n = 2; n <= 6; n++) {
      world.now += 30_000;
      await answer(500);
    }
    expect(await headOf(job)).toContain('callback failed after 6 tries</span> <a href="#callbacks">');
    await ended('told');
    await answer(200);
    expect(await text(acme, '/dashboard/jobs')).toContain('callback failed');
    const narrowed = await text(acme, '/dashboard/jobs?callback=failed');
    expect(narrowed).toContain('not-told</a>');
    expect(narrowed).not.toContain('>told</a>');
    expect(narrowed).toContain('<option value="failed" selected>');
    const overview = await text(acme, '/dashboard');
    expect(overview).toMatch(
      /Callbacks failed<\/span> <span class="value">1<\/span> .*href="\/dashboard\/jobs\?callback=failed"/,
    );
  });

  test('that arrived is not spoken of, and neither is one that nobody is owed yet', async () => {
    const job = await ended('told');
    await answer(200);
    for (const one of [job, await world.accept()]) expect(await headOf(one)).not.toContain('callback');
  });
});

test('pages that list work are told when there is something new of their organisation, and of no other', async () => {
  const stream = (await acme.ask('/dashboard/changes')).body?.getReader();
  const decoder = new TextDecoder();
  let heard = 0;
  const listening = (async () => {
    for (let read = await stream?.read(); read && !read.done; read = await stream?.read()) {
      heard += decoder.decode(read.value).split('event: change').length - 1;
      if (heard === 2) return;
    }
  })();
  await world.accept('globex');
  await new Promise((resolve) => setTimeout(resolve, 50));
  // What came between the page and its stream may have been anything.
  expect(heard).toBe(1);
  await world.accept('acme');
  await listening;
  await stream?.cancel();
});
