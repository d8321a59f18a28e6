import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findCgroups } from '../../../../action/evaluation/sandbox/namespaces/find-cgroups.ts';
import { keeperOf, mayBeRoot, processesWith, useNamespaces } from './support/namespaces.ts';
import { runProgram, startProgram } from './support/run-program.ts';

const DRIVER = join(import.meta.dirname, '../../../../action/evaluation/sandbox/namespaces/driver.ts');
const hasCgroups = 'memory' in (await findCgroups()) || 'unified' in (await findCgroups());

describe.skipIf(!mayBeRoot)('programs in namespaces (needs root, or sudo without a password)', () => {
  const sandbox = useNamespaces({ slots: 2 });
  const run = (options: Parameters<typeof runProgram>[1]) => runProgram(sandbox(), options);

  test('the languages of this machine are found, each with its version', () => {
    const names = sandbox().runtimes.map(({ language, sandbox: name }) => `${language}: ${name}`);
    expect(names).toContainEqual(expect.stringMatching(/^javascript: namespaces\/\d+ node \d+\.\d+\.\d+$/));
    expect(names).toContainEqual(expect.stringMatching(/^python: namespaces\/\d+ python 3\.\d+\.\d+$/));
  });

  test.for([
    [
      'python',
      'import sys; print(sys.argv[1:], sys.stdin.read(), end=""); print("é", file=sys.stderr); sys.exit(5)',
    ],
    [
      'javascript',
      'console.log(JSON.stringify(process.argv.slice(2)).replaceAll(\'"\', "\'").replaceAll(",", ", ") + " " + require("fs").readFileSync(0, "utf8").trimEnd()); console.error("é"); process.exitCode = 5',
    ],
    [
      'typescript',
      'import { readFileSync } from "node:fs"; enum Code { Five = 5 }; const args: string[] = process.argv.slice(2); console.log(JSON.stringify(args).replaceAll(\'"\', "\'").replaceAll(",", ", ") + " " + readFileSync(0, "utf8").trimEnd()); console.error("é"); process.exit(Code.Five)',
    ],
    ['bash', 'printf "[\'%s\', \'%s\'] " "$@"; cat; echo é >&2; exit 5'],
    ['perl', 'print "[", join(", ", map { "\'$_\'" } @ARGV), "] ", <STDIN>; print STDERR "é\\n"; exit 5'],
  ] as const)(
    '%s gets arguments and input, and its output and exit code come back',
    async ([language, code]) => {
      const { ending, stdout, stderr } = await run({ language, code, args: ['a b', 'ü'], stdin: 'input\n' });
      expect([stdout, stderr]).toEqual([`['a b', 'ü'] input\n`, 'é\n']);
      expect(ending).toMatchObject({ cause: 'exit', exit_code: 5, signal: null, output_truncated: false });
      expect(ending.output_bytes).toBe(Buffer.byteLength(stdout + stderr));
    },
  );

  test('code and input of a megabyte come through whole', async () => {
    const stdin = 'ä'.repeat(500_000);
    const code = `data = """${'x'.repeat(1_000_000)}"""\nimport sys; print(len(data), len(sys.stdin.read()))`;
    expect((await run({ code, stdin })).stdout).toBe('1000000 500000\n');
  });

  test('no input is an end of file at once', async () => {
    expect((await run({ language: 'bash', code: 'cat; read x || echo end' })).stdout).toBe('end\n');
  });

  test('output comes while the program runs, and its own streams can be opened by name', async () => {
    const seen = Promise.withResolvers<string>();
    const { ran, kill } = startProgram(
      sandbox(),
      { language: 'bash', code: 'echo now > /dev/stdout; sleep 100' },
      { output: (_, bytes) => seen.resolve(Buffer.from(bytes).toString()) },
    );
    expect(await seen.promise).toBe('now\n');
    kill();
    expect((await ran).ending).toMatchObject({ cause: 'signal', signal: 'SIGKILL', exit_code: null });
  });

  test('a signal is told by its name', async () => {
    const { ending } = await run({ code: 'import os; os.abort()' });
    expect(ending).toMatchObject({ cause: 'signal', signal: 'SIGABRT', exit_code: null });
  });

  test('processor time of all its processes is counted, and none of before', async () => {
    const busy =
      'import os\nfor _ in range(3):\n  if os.fork() == 0:\n    sum(range(3_000_000)); os._exit(0)\n';
    const [idle, used] = await Promise.all([
      run({ language: 'bash', code: ':' }),
      run({ code: `${busy}for _ in range(3): os.wait()` }),
    ]);
    const one = await run({ code: 'sum(range(3_000_000))' });
    expect(used.ending.cpu_ms).toBeGreaterThan((one.ending.cpu_ms ?? 0) * 1.5);
    expect(idle.ending.cpu_ms).toBeLessThan(one.ending.cpu_ms ?? 0);
  });

  test.skipIf(!hasCgroups).for([
    ['its own', 'b = bytearray(60 * 2**20)'],
    [
      'of files in memory',
      'import os; fd = os.memfd_create("m")\nfor _ in range(60): os.write(fd, b"z" * 2**20)',
    ],
    ['of temporary files', 'open("/tmp/f", "wb").write(b"z" * 60 * 2**20)'],
  ] as const)('memory is counted: %s', async ([, code]) => {
    const { ending } = await run({ code: `${code}\nprint("done")` });
    expect(ending).toMatchObject({ cause: 'exit', exit_code: 0 });
    expect(ending.memory_mb).toBeGreaterThan(60);
    expect(ending.memory_mb).toBeLessThan(150);
  });

  test('memory that is passed is the cause, also where only a child passes it', async () => {
    const hog = 'b = bytearray(10**9)\nfor i in range(0, len(b), 4096): b[i] = 1';
    const child = `import os, time\nif os.fork() == 0:\n  ${hog.replace('\n', '\n  ')}\nos.wait(); time.sleep(20)`;
    const endings = await Promise.all([run({ code: hog }), run({ code: child })]);
    expect(endings.map(({ ending }) => ending.cause)).toEqual(['memory', 'memory']);
    expect(endings[1]?.ending.duration_ms).toBeLessThan(15_000);
  });

  test('more programs than slots wait for their turn', async () => {
    const all = Array.from({ length: 12 }, (_, i) =>
      run({ language: 'bash', code: `sleep 0.05; echo ${i}` }),
    );
    expect((await Promise.all(all)).map(({ stdout }) => stdout)).toEqual(all.map((_, i) => `${i}\n`));
  });

  test('a program that is not wanted any more before its turn never starts', async () => {
    const blockers = Array.from({ length: 8 }, () =>
      startProgram(sandbox(), { code: 'import time; time.sleep(30)' }),
    );
    let begun = 0;
    const { ran, kill } = startProgram(sandbox(), { code: 'print(1)' }, { started: () => begun++ });
    kill();
    expect((await ran).ending).toMatchObject({ cause: 'signal', signal: 'SIGKILL', duration_ms: null });
    for (const blocker of blockers) blocker.kill();
    await Promise.all(blockers.map(({ ran }) => ran));
    expect(begun).toBe(0);
    expect((await run({ code: 'print(2)' })).stdout).toBe('2\n');
  });

  test('two at a time do not see, reach or share anything of each other', async () => {
    const look = `
import os, socket, time, ctypes
s = socket.socket(socket.AF_UNIX)
try: s.bind("\\0errand-meeting"); s.listen()
except OSError as e: print("SHARED abstract socket", e)
open("/dev/shm/meeting", "x"); open("/tmp/meeting", "x"); os.mkfifo("/box/work/meeting")
libc = ctypes.CDLL(None)
if libc.shmget(4711, 4096, 0o1666) < 0: print("SHARED memory")
time.sleep(0.7)
print(len([p for p in os.listdir("/proc") if p.isdigit()]), os.getuid())`;
    const both = await Promise.all([run({ code: look }), run({ code: look })]);
    const [one, other] = both.map(({ stdout }) => stdout.trim().split(' '));
    expect([one?.[0], other?.[0]]).toEqual(['1', '1']);
    expect(one?.[1]).not.toBe(other?.[1]);
  });

  test('a bomb of processes takes no processes and no processor from others', async () => {
    const bomb = startProgram(sandbox(), {
      code: 'import os\nwhile True:\n  try: os.fork()\n  except OSError: pass',
      timeoutMs: 60_000,
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const threads = 'import os, threading\nt = [threading.Thread(target=int) for i in range(20)]\n';
    const code = `${threads}for x in t: x.start()\nfor x in t: x.join()\nprint(os.waitpid(os.fork() or os._exit(0), 0)[1])`;
    const { ending, stdout, stderr } = await run({ code });
    expect([ending.cause, stdout, stderr]).toEqual(['exit', '0\n', '']);
    bomb.kill();
    expect((await bomb.ran).ending.cause).toBe('signal');
  }, 60_000);

  // Without root nobody can end it.
  test.skipIf(process.getuid?.() !== 0)(
    'a keeper that is ended takes its programs with it, and the next program gets a new one',
    async () => {
      const mark = `left-by-a-keeper-${process.pid}`;
      const lost = startProgram(sandbox(), { language: 'bash', code: 'sleep 1000', args: [mark] });
      while (processesWith(mark).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      process.kill(keeperOf(process.pid), 'SIGKILL');
      expect((await lost.ran).ending.cause).toBe('crash');
      expect(processesWith(mark)).toEqual([]);
      expect((await run({ code: 'print(3)' })).stdout).toBe('3\n');
    },
  );
});

test.skipIf(!mayBeRoot)(
  'nothing outlives a worker that is killed',
  async () => {
    const mark = `left-by-a-worker-${process.pid}`;
    const tempDir = await mkdtemp(join(tmpdir(), 'errand-'));
    const worker = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `const { namespacesDriver } = await import(${JSON.stringify(DRIVER)});
       const sandbox = await namespacesDriver.open({ slots: 2, tempDir: ${JSON.stringify(tempDir)} });
       const program = { language: 'bash', code: 'trap "" TERM HUP; (setsid sleep 1000 &); while :; do :; done', stdin: '', args: [${JSON.stringify(mark)}], timeoutMs: 60_000, memoryBytes: 1e8, outputBytes: 100 };
       sandbox.run(program, { started: () => console.log('started'), output() {} });`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    onTestFinished(() => void worker.kill('SIGKILL'));
    await once(worker.stdout, 'data');
    const keeper = keeperOf(worker.pid ?? 0);
    expect(processesWith(mark).length).toBeGreaterThan(0);
    worker.kill('SIGKILL');
    const left = () => [...processesWith(mark), ...(existsSync(`/proc/${keeper}`) ? [keeper] : [])];
    for (let i = 0; i < 100 && left().length > 0; i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(left()).toEqual([]);
    await rm(tempDir, { recursive: true });
  },
  60_000,
);
