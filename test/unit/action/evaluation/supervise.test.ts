import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import {
  killProcessTree,
  processTree,
} from '../../../../action/evaluation/sandbox/supervise/process-tree.ts';
import { supervise } from '../../../../action/evaluation/sandbox/supervise.ts';

const LIMITS = { stdin: '', timeoutMs: 10_000, memoryBytes: 256 * 2 ** 20, outputBytes: 1_000_000 };

/** Runs Node code in a process group of its own, as a driver does; `MARK` in it finds what is left of it later. */
function start(code: string, limits: Partial<typeof LIMITS> = {}) {
  const program = { ...LIMITS, ...limits };
  const child = spawn(process.execPath, ['-e', code], { stdio: 'pipe', detached: true });
  const seen = { started: 0, stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
  const pid = child.pid ?? 0;
  const execution = supervise({
    child,
    program,
    observer: {
      started: () => seen.started++,
      output: (stream, bytes) => seen[stream].push(bytes),
    },
    tree: processTree(pid, program.memoryBytes),
    kill: () => killProcessTree(pid),
  });
  const text = (stream: 'stdout' | 'stderr') => Buffer.concat(seen[stream]).toString();
  return { ...execution, seen, text, pid };
}

function commandsWith(mark: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return command.includes(mark) ? [command] : [];
      } catch {
        return [];
      }
    });
}

describe('a program that ends by itself', () => {
  test('is told with its exit code, its output apart, and what it used', async () => {
    const run = start(
      'const b = Buffer.alloc(60e6, 1); const t = Date.now(); while (Date.now() - t < 300); console.log(b.length); console.error("err"); process.exitCode = 3',
    );
    const ending = await run.ended;
    expect(ending).toMatchObject({ cause: 'exit', exit_code: 3, signal: null, output_truncated: false });
    expect([run.text('stdout'), run.text('stderr'), run.seen.started]).toEqual(['60000000\n', 'err\n', 1]);
    expect(ending.output_bytes).toBe(13);
    expect(ending.duration_ms).toBeGreaterThanOrEqual(300);
    expect(ending.cpu_ms).toBeGreaterThan(150);
    expect(ending.memory_mb).toBeGreaterThan(60);
  });

  test('gets all of its input, and may leave it unread', async () => {
    const input = 'ä'.repeat(500_000);
    const reader = start(
      'let n = 0; process.stdin.on("data", (d) => n += d.length).on("end", () => console.log(n))',
      {
        stdin: input,
      },
    );
    const closer = start('process.stdin.destroy(); setTimeout(() => console.log("done"), 100)', {
      stdin: input,
    });
    expect((await reader.ended).cause).toBe('exit');
    expect(reader.text('stdout')).toBe('1000000\n');
    expect(await closer.ended).toMatchObject({ cause: 'exit', exit_code: 0 });
    expect(closer.text('stdout')).toBe('done\n');
  });

  test('by a signal, is told with it', async () => {
    const ending = await start('process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 5000)').ended;
    expect(ending).toMatchObject({ cause: 'signal', exit_code: null, signal: 'SIGTERM' });
  });

  test('while its grandchild holds the pipes, is not waited for any longer, and the grandchild is ended', async () => {
    const mark = `grandchild-${process.pid}`;
    const code = `require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000) // ${mark}"], { stdio: "inherit" }); setTimeout(() => process.exit(0), 300)`;
    const run = start(code);
    const ending = await run.ended;
    expect(ending).toMatchObject({ cause: 'exit', exit_code: 0 });
    expect(ending.duration_ms).toBeLessThan(5_000);
    expect(commandsWith(mark)).toEqual([]);
  });
});

describe('a limit', () => {
  test('of time ends a program that ignores SIGTERM, with all it has started', async () => {
    const mark = `child-of-endless-${process.pid}`;
    const run = start(
      `process.on("SIGTERM", () => {}); require("child_process").spawn(process.execPath, ["-e", "for (;;); // ${mark}"], { detached: true }); for (;;);`,
      { timeoutMs: 700 },
    );
    const ending = await run.ended;
    expect(ending).toMatchObject({ cause: 'timeout', exit_code: null, signal: 'SIGKILL' });
    expect(ending.duration_ms).toBeGreaterThanOrEqual(700);
    expect(ending.duration_ms).toBeLessThan(3_000);
    expect(commandsWith(mark)).toEqual([]);
  });

  test('of output keeps exactly the bytes allowed, of both streams together, and counts the rest', async () => {
    const run = start(
      'for (;;) { process.stdout.write("a".repeat(999)); process.stderr.write("b".repeat(999)); }',
      {
        outputBytes: 12_345,
      },
    );
    const ending = await run.ended;
    expect(ending).toMatchObject({ cause: 'output_limit', output_truncated: true, signal: 'SIGKILL' });
    expect(run.text('stdout').length + run.text('stderr').length).toBe(12_345);
    expect(ending.output_bytes).toBeGreaterThan(12_345);
  });

  test('of output that is just met is not passed', async () => {
    const run = start('process.stdout.write("a".repeat(100))', { outputBytes: 100 });
    expect(await run.ended).toMatchObject({ cause: 'exit', output_bytes: 100, output_truncated: false });
  });

  test('of output holds for what a program writes just before it ends', async () => {
    const run = start('process.stdout.write("a".repeat(101))', { outputBytes: 100 });
    expect(await run.ended).toMatchObject({
      cause: 'output_limit',
      output_bytes: 101,
      output_truncated: true,
    });
    expect(run.text('stdout').length).toBe(100);
  });

  test('of memory ends a program that passes it', async () => {
    const run = start('const a = []; for (;;) a.push(Buffer.alloc(8e6, 1))', { memoryBytes: 200 * 2 ** 20 });
    const ending = await run.ended;
    expect(ending.cause).toBe('memory');
    expect(ending.memory_mb).toBeGreaterThan(200);
  });

  test('of memory holds for all processes of a program together', async () => {
    const child = 'const b = Buffer.alloc(90e6, 1); setTimeout(() => b, 20000)';
    const run = start(
      `for (let i = 0; i < 4; i++) require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}]); setTimeout(() => {}, 20000)`,
      { memoryBytes: 300 * 2 ** 20 },
    );
    expect((await run.ended).cause).toBe('memory');
  });
});

describe('kill()', () => {
  test('ends a program at once', async () => {
    const run = start('console.log("up"); setTimeout(() => {}, 60000)');
    while (!run.text('stdout')) await new Promise((resolve) => setTimeout(resolve, 20));
    const asked = performance.now();
    run.kill();
    expect(await run.ended).toMatchObject({ cause: 'signal', signal: 'SIGKILL', exit_code: null });
    expect(performance.now() - asked).toBeLessThan(1_000);
    expect(run.text('stdout')).toBe('up\n');
  });

  test('before the start ends the start, and the program never begins', async () => {
    let begun = 0;
    let kills = 0;
    const { promise, reject } = Promise.withResolvers<never>();
    const run = supervise({
      child: promise,
      program: LIMITS,
      observer: { started: () => begun++, output: () => {} },
      kill: () => {
        kills++;
        reject(new Error('start given up'));
      },
    });
    run.kill();
    expect(await run.ended).toMatchObject({ cause: 'signal', signal: 'SIGKILL', duration_ms: null });
    expect([begun, kills > 0]).toEqual([0, true]);
  });
});

describe('a sandbox that fails', () => {
  const observer = { started: () => {}, output: () => {} };

  test('to start is a crash that says why', async () => {
    let begun = 0;
    const child = spawn('/no/such/interpreter', { stdio: 'pipe' });
    const run = supervise({
      child,
      program: LIMITS,
      observer: { ...observer, started: () => begun++ },
      kill: () => {},
    });
    expect(await run.ended).toMatchObject({ cause: 'crash', message: expect.stringContaining('ENOENT') });
    expect(begun).toBe(0);
    const rejected = supervise({
      child: Promise.reject(new Error('no room')),
      program: LIMITS,
      observer,
      kill: () => {},
    });
    expect(await rejected.ended).toMatchObject({ cause: 'crash', message: 'no room', duration_ms: null });
  });

  test('to start in time is a crash', async () => {
    const { promise, reject } = Promise.withResolvers<never>();
    const kill = () => reject(new Error('given up'));
    const run = supervise({ child: promise, program: LIMITS, observer, kill, startMs: 50 });
    expect(await run.ended).toMatchObject({
      cause: 'crash',
      message: expect.stringContaining('within 50 ms'),
    });
  });

  test('knows better than the exit code why it ended, and what was used', async () => {
    const stdout = new PassThrough().end('half');
    const exited = Promise.resolve({
      code: 137,
      signal: null,
      cause: 'memory' as const,
      cpuMs: 12.4,
      memoryBytes: 2 ** 20,
    });
    const child = { stdin: null, stdout, stderr: new PassThrough().end(), exited };
    const run = supervise({ child, program: LIMITS, observer, kill: () => {} });
    expect(await run.ended).toMatchObject({
      cause: 'memory',
      exit_code: 137,
      cpu_ms: 12,
      memory_mb: 1,
      output_bytes: 4,
    });
  });
});

test('forty programs at a time each get their own output and end', async () => {
  const runs = Array.from({ length: 40 }, (_, i) =>
    start(`console.log("n".repeat(${i}) + ${i})`, { timeoutMs: 60_000 }),
  );
  const endings = await Promise.all(runs.map((run) => run.ended));
  expect(endings.map((ending) => ending.cause)).toEqual(runs.map(() => 'exit'));
  expect(runs.map((run) => run.text('stdout'))).toEqual(runs.map((_, i) => `${'n'.repeat(i)}${i}\n`));
}, 60_000);
