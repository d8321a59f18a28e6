import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCaller, problemOf } from '../fakes/evaluations.ts';
import { type ServeProcess, startServeProcess } from '../fakes/process.ts';
import { until } from '../fakes/wait.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'errand-disk-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** Starts a command with `dir` on a disk of its own, which goes with it. */
const onDisk = (options: string): string[] => [
  ...['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c'],
  `mount -t tmpfs -o ${options} none "$0" && exec "$@"`,
  dir,
];

function canMount(): boolean {
  try {
    execFileSync('unshare', ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']);
    return true;
  } catch {
    return false;
  }
}

/** An answer may come sooner than what was logged before it. */
const logged = (serve: ServeProcess, what: string) => until(what, () => serve.log().includes(what));

const program = (n: number) => ({ code: `print(${n})\n#${'x'.repeat(100_000)}` });

test.runIf(canMount())(
  'on a full disk nothing is acknowledged, and what was is still there; with room again it goes on',
  async () => {
    await using serve = await startServeProcess(dir, onDisk('size=8m'));
    // The disk is the process's own: others see it through /proc.
    const disk = `/proc/${serve.pid}/root${dir}`;
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(3_000_000));
    const caller = createCaller(serve.url);
    const accepted: string[] = [];
    const refused = await until(
      'the disk to be full',
      async () => {
        const response = await caller.post('/eval-async', program(accepted.length));
        if (response.status !== 202) return response;
        accepted.push(((await response.json()) as { eval_id: string }).eval_id);
        return undefined;
      },
      { everyMs: 1 },
    );
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await problemOf(refused)).detail).toContain('Send it again');
    await logged(serve, 'the disk is full: make room');
    expect(accepted.length).toBeGreaterThan(5);
    for (const id of accepted) expect((await caller.status(id)).status).toBe('queued');

    rmSync(join(disk, 'ballast'));
    const { eval_id } = await until('room', () => caller.submit(program(-1)).catch(() => undefined));
    expect((await caller.status(eval_id)).status).toBe('queued');
  },
);

test.runIf(canMount())(
  'where it may not write it does not start, and says where and what to do',
  async () => {
    const start = startServeProcess(dir, onDisk('ro'));
    await expect(start).rejects.toThrow(/ended with 1 before it was ready: .*\.sqlite.*may be written/s);
  },
);

test('a log whose end the disk has lost is said to be so and kept; what was stored before is there', async () => {
  const file = join(dir, 'errand.sqlite');
  const ids: string[] = [];
  {
    await using serve = await startServeProcess(dir);
    const caller = createCaller(serve.url);
    for (let n = 0; n < 3; n++) ids.push((await caller.submit(program(n))).eval_id);
  }
  const log = readFileSync(`${file}-wal`);
  log.writeUInt8(log.readUInt8(log.length - 100) ^ 1, log.length - 100);
  writeFileSync(`${file}-wal`, log);

  await using serve = await startServeProcess(dir);
  await logged(serve, `the end of ${file}-wal cannot be read`);
  expect(statSync(`${file}-wal.damaged`).size).toBe(log.length);
  expect((await createCaller(serve.url).status(ids[0] ?? '')).status).toBe('queued');
});

test('a log that is whole is not suspected', async () => {
  {
    await using serve = await startServeProcess(dir);
    await createCaller(serve.url).submit(program(0));
  }
  await using serve = await startServeProcess(dir);
  expect(serve.log()).not.toContain('cannot be read');
});

test('a file that is damaged is not touched: it does not start, and says what to do', async () => {
  const file = join(dir, 'errand.sqlite');
  {
    await using serve = await startServeProcess(dir);
    await createCaller(serve.url).submit(program(0));
  }
  rmSync(`${file}-wal`);
  writeFileSync(file, Buffer.alloc(8_192, 'x'));
  await expect(startServeProcess(dir)).rejects.toThrow(/ended with 1 before it was ready: .*restore a copy/s);
  expect(readFileSync(file).equals(Buffer.alloc(8_192, 'x'))).toBe(true);
});
