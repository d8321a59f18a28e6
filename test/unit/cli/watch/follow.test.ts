/** What somebody sees who follows a job or a batch, over a stream that breaks and goes on. */
import { expect, test, vi } from 'vitest';
import { createScreen } from '../../../../src/cli/terminal/screen.ts';
import { batchStory } from '../../../../src/cli/watch/batch.ts';
import { follow, followAsJson } from '../../../../src/cli/watch/follow.ts';
import { jobStory } from '../../../../src/cli/watch/job.ts';
import { jobSummary } from '../../../../src/cli/watch/job-summary.ts';
import { createClient, type JobEvent, type JobView } from '../../../../src/client/client.ts';
import { BATCH_ID, batchOf, ID, json, serve, streamEvents, toRecord } from '../../client/support.ts';
import { fakeTerminal } from '../terminal/support.ts';

const JOB_ID = `job_${'0c'.repeat(16)}`;
const START = 1_790_000_000_000;
const event = (seq: number, type: JobEvent['type'], message: string, more = {}): JobEvent => ({
  seq,
  at: START + seq * 1_000,
  attempt: 1,
  type,
  message,
  ...more,
});
const EVENTS = [
  event(1, 'accepted', 'Accepted maps, round 1'),
  event(2, 'phase', 'Writes the page', { phase: 'generate' }),
  event(3, 'log', 'two\nlines \u001b[2J', { phase: 'generate' }),
  event(4, 'failed', 'No luck'),
  event(5, 'delivery', 'Callback try 1 by the app: HTTP 200 (delivered)', { phase: 'call-back' }),
];

const job: JobView = {
  job_id: JOB_ID,
  kind: 'site',
  status: 'failed',
  phase: 'generate',
  progress: 20,
  task: 'maps',
  round: 1,
  nonce: 'n',
  created_at: START,
  deadline_at: START + 600_000,
  queue_position: null,
  expected_wait_s: null,
  finished_at: START + 4_000,
  run_url: 'https://github.example/runs/1',
  result: null,
  error: 'No luck',
  attempts: [],
  deliveries: [],
  events: EVENTS,
};

const serveJob = () =>
  serve((res, asked) => {
    if (!asked.url.endsWith('/events')) return json(res, job);
    if (asked.headers['last-event-id'] === '5') return res.writeHead(204).end();
    // Cut in the middle of the third event.
    const cutAfter = asked.headers['last-event-id'] === undefined ? 400 : undefined;
    streamEvents(res, asked, { events: EVENTS as never, cutAfter });
  });

test('a job is told line by line, each event once, and then how it ended', async () => {
  await using server = await serveJob();
  const stdout = fakeTerminal({ isTTY: false });
  const screen = createScreen({ stdout, stderr: fakeTerminal({ isTTY: false }) });
  const code = await follow(jobStory(createClient({ url: server.url }), JOB_ID), screen);
  expect(code).toBe(1);
  expect(stdout.lines().slice(0, 7)).toEqual([
    '  0.0 s  accepted      Accepted maps, round 1',
    '  1.0 s  generate      Writes the page',
    '  2.0 s  generate      two lines [2J',
    '  3.0 s  failed        No luck',
    '  4.0 s  delivery      Callback try 1 by the app: HTTP 200 (delivered)',
    '',
    'The job failed after 4 s: No luck',
  ]);
  expect(stdout.lines()).toContain(`  its story   errand logs ${JOB_ID}`);
});

test('for machines each event is a line, and the last one is the job', async () => {
  await using server = await serveJob();
  const stdout = fakeTerminal({ isTTY: false });
  const screen = createScreen({ stdout, stderr: fakeTerminal() });
  const story = jobStory(createClient({ url: server.url }), JOB_ID);
  expect(await followAsJson('job', story, screen)).toBe(1);
  const lines = stdout.lines().slice(0, -1);
  expect(lines.map((line) => JSON.parse(line))).toEqual([...EVENTS.map((one) => ({ event: one })), { job }]);
});

test('a terminal shows how far it is, in which phase and for how long, until it has ended', async () => {
  let goOn = () => {};
  await using server = await serve((res, asked) => {
    if (!asked.url.endsWith('/events')) return json(res, job);
    if (asked.headers['last-event-id'] === '5') return res.writeHead(204).end();
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write(EVENTS.slice(0, 2).map(toRecord).join(''));
    goOn = () => res.end(EVENTS.slice(2).map(toRecord).join(''));
  });
  const terminal = fakeTerminal({ columns: 120 });
  const screen = createScreen({ stdout: terminal, stderr: terminal });
  const following = follow(jobStory(createClient({ url: server.url }), JOB_ID), screen);
  await vi.waitFor(() =>
    expect(terminal.lines().at(-1)).toMatch(/^\S \[█{6}░{22}\] 20 % generate \d+ h \d+ min$/),
  );
  goOn();
  await following;
  expect(terminal.lines().join('\n')).not.toContain('█');
});

test('whoever leaves after the outcome sees it, and before it nothing is made up', async () => {
  const leaving = new AbortController();
  let events = EVENTS.slice(0, 4);
  await using server = await serve((res, asked) => {
    if (!asked.url.endsWith('/events')) return json(res, job);
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    res.write(events.map(toRecord).join(''));
  });
  const begin = ({ signal }: AbortController) => {
    const stdout = fakeTerminal({ isTTY: false });
    const screen = createScreen({ stdout, stderr: fakeTerminal({ isTTY: false }) });
    const story = jobStory(createClient({ url: server.url }), JOB_ID, signal);
    return { stdout, ended: follow(story, { ...screen, signal }) };
  };
  const late = begin(leaving);
  await vi.waitFor(() => expect(late.stdout.lines().join('')).toContain('No luck'));
  leaving.abort();
  expect(await late.ended).toBe(1);
  expect(late.stdout.lines()).toContain('The job failed after 4 s: No luck');

  events = EVENTS.slice(0, 2);
  const early = new AbortController();
  const { stdout, ended } = begin(early);
  await vi.waitFor(() => expect(stdout.lines().join('')).toContain('Writes the page'));
  early.abort();
  await expect(ended).rejects.toBe(early.signal.reason);
});

test.each([
  ['completed', { completed: 2, failed: 0, cancelled: 0 }, 0, 'The batch completed: 2 completed'],
  ['completed', { completed: 1, failed: 1, cancelled: 0 }, 1, 'The batch completed: 1 completed, 1 failed'],
  [
    'cancelled',
    { completed: 1, failed: 0, cancelled: 1 },
    130,
    'The batch was cancelled: 1 completed, 1 cancelled',
  ],
] as const)('a batch that is %s with %o exits with %i', async (status, ended, code, said) => {
  const counts = { total: 2, queued: 0, running: 0, ...ended };
  const events = [
    { seq: 1, at: START, type: 'queued', data: { total: 2 } },
    { seq: 2, at: START, type: 'item', data: { index: 1, eval_id: ID, status: 'completed' } },
    { seq: 3, at: START, type: 'completed', data: { counts } },
  ];
  await using server = await serve((res, asked) => {
    if (asked.url.endsWith('/events')) streamEvents(res, asked, { events: events as never });
    else json(res, batchOf({ status, counts, progress: 100 }));
  });
  const stdout = fakeTerminal({ isTTY: false });
  const screen = createScreen({ stdout, stderr: fakeTerminal({ isTTY: false }) });
  expect(await follow(batchStory(createClient({ url: server.url }), BATCH_ID), screen)).toBe(code);
  expect(stdout.lines()).toEqual(['2 evaluations', `1  ${ID}  completed`, said, '']);
});

test('a page that is not all that was asked for says so at its end, in one line for each note', () => {
  const result = {
    repo_url: 'https://github.example/acme/maps',
    commit_sha: 'a'.repeat(40),
    pages_url: 'https://acme.example/maps/',
    checks: [],
    files: [],
    notes: ['orders.csv was not sent\nand is missing', 'a second one'],
  };
  const end = jobSummary({ ...job, status: 'completed', error: null, result }).split('\n');
  expect(end.slice(-3)).toEqual(['Notes', '  orders.csv was not sent and is missing', '  a second one']);
  expect(jobSummary({ ...job, result: { ...result, notes: [] } })).not.toContain('Notes');
});
