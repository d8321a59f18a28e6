import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVALUATION_LIMITS } from '../../../src/domain/evaluation-limits.ts';
import { type Caller, createCaller, outputOf, type Submission } from '../../fakes/evaluations.ts';
import { startWorld, type World } from '../../fakes/world.ts';

let world: World;
let caller: Caller;
beforeAll(async () => {
  world = await startWorld();
  caller = createCaller(world.local.url);
});
afterAll(() => world[Symbol.asyncDispose]());

async function run(submission: Submission) {
  const { eval_id } = await caller.submit(submission);
  const view = await caller.final(eval_id);
  return { view, bytes: await caller.output(eval_id), events: await caller.events(eval_id), id: eval_id };
}

/** A program that writes these bytes, from its input. */
const WRITE = 'import base64, sys\nsys.stdout.buffer.write(base64.b64decode(sys.stdin.read()))';
const writing = (bytes: Buffer): Submission => ({ code: WRITE, stdin: bytes.toString('base64') });
const decoded = (bytes: Buffer) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, n) => n));
const ROWS: { what: string; bytes: Buffer }[] = [
  { what: 'nothing', bytes: Buffer.alloc(0) },
  { what: 'every byte there is, often', bytes: Buffer.concat(Array(300).fill(everyByte)) },
  { what: 'NUL alone', bytes: Buffer.alloc(5_000) },
  {
    what: 'colours, titles and a cleared screen',
    bytes: Buffer.from('\x1b[31mred\x1b[0m\x1b]0;t\x07\x1b[2J\x9b'),
  },
  {
    what: 'a byte order mark, and line ends of all systems',
    bytes: Buffer.from('\ufeffa\r\nb\rc\nd\u2028e'),
  },
  { what: 'characters that are cut off', bytes: Buffer.from([0xe2, 0x82, 0x41, 0xf0, 0x9f, 0x98]) },
  { what: 'surrogates and overlong forms', bytes: Buffer.from('eda080edb080c0afe08080f4908080ff', 'hex') },
  { what: 'many bytes of many languages', bytes: Buffer.from('añ語😀'.repeat(20_000)) },
];

test.each(ROWS)('$what comes out as it was written', async ({ bytes }) => {
  const { view, bytes: kept, events } = await run(writing(bytes));
  expect(view).toMatchObject({ status: 'completed', output_truncated: false, output_bytes: bytes.length });
  expect(kept.equals(bytes)).toBe(true);
  expect(outputOf(events).equals(bytes)).toBe(true);
  expect(view.output).toBe(decoded(bytes));
});

test('a character that is written in two halves is shown as one', async () => {
  const code = String.raw`
import sys, time
for part in (b"\xe2\x82", b"\xac", b"\xf0\x9f", b"\x98\x80"):
    sys.stdout.buffer.write(part); sys.stdout.flush(); time.sleep(0.2)`;
  const { view, events } = await run({ code });
  expect(view.output).toBe('€😀');
  for (const { type, data } of events)
    if (type === 'output') expect('text' in data && data.text).toMatch(/[€😀]/u);
});

test('both streams are kept in the order of writing, and can be read apart', async () => {
  const code = `
import sys, time
for n in range(5):
    for stream in (sys.stdout, sys.stderr):
        print(stream.name, n, file=stream, flush=True); time.sleep(0.05)`;
  const { view, id } = await run({ code });
  const lines = (name: string) => [0, 1, 2, 3, 4].map((n) => `<${name}> ${n}`);
  expect(view.output.split('\n').filter(Boolean)).toEqual(
    lines('stdout').flatMap((line, n) => [line, lines('stderr')[n]]),
  );
  expect((await caller.output(id, 'stdout')).toString().trim().split('\n')).toEqual(lines('stdout'));
  expect((await caller.output(id, 'stderr')).toString().trim().split('\n')).toEqual(lines('stderr'));
});

describe('a program that writes more than it may is stopped, and what it may is kept to the byte', () => {
  const limit = 10_000;
  test.each([
    [limit - 1, 'completed', false],
    [limit, 'completed', false],
    [limit + 1, 'failed', true],
    [limit * 20, 'failed', true],
  ] as const)('%i bytes of at most 10,000: %s', async (length, status, truncated) => {
    const written = Buffer.from('0123456789'.repeat(length / 10 + 1)).subarray(0, length);
    const { view, bytes } = await run({ ...writing(written), output_limit: limit });
    expect(view).toMatchObject({ status, output_truncated: truncated });
    expect(bytes.equals(written.subarray(0, limit))).toBe(true);
    if (truncated) {
      expect(view.error?.type).toBe('output_limit');
      expect(view.output_bytes).toBeGreaterThan(limit);
    } else expect(view.output_bytes).toBe(length);
  });

  test.each([
    ['a gigabyte of "yes"', { code: 'import os\nwhile True: os.write(1, b"y\\n" * 4096)' }, 'y\n'],
    ['one endless line', { code: 'import os\nwhile True: os.write(1, "é".encode() * 50000)' }, 'é'],
    [
      'NULs to both streams',
      { code: 'import os\nwhile True: os.write(1, b"\\0" * 999); os.write(2, b"\\0" * 999)' },
      '\0',
    ],
  ] as const)('%s', async (_what, program, pattern) => {
    const { most } = EVALUATION_LIMITS.outputBytes;
    const before = process.memoryUsage().rss;
    const { view, bytes, events } = await run({ ...program, output_limit: most });
    expect(view).toMatchObject({ status: 'failed', error: { type: 'output_limit' }, output_truncated: true });
    expect(bytes.length).toBe(most);
    expect(outputOf(events).length).toBe(most);
    const whole = Buffer.from(pattern.repeat(Math.ceil(most / Buffer.byteLength(pattern)))).subarray(0, most);
    expect(bytes.equals(whole)).toBe(true);
    expect(view.output_bytes).toBeGreaterThan(most);
    // It was stopped soon, and nobody kept what was thrown away.
    expect(view.duration_ms).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });
});
