import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { denoDriver } from '../../../../action/evaluation/sandbox/deno/driver.ts';
import { PERL } from '../../../../action/evaluation/sandbox/machine/perl.ts';
import { DENO, here, openDeno, PYODIDE, runProgram, useDeno } from './deno-support.ts';

const DRIVER = join(import.meta.dirname, '../../../../action/evaluation/sandbox/deno/driver.ts');
const onLinux = process.platform === 'linux';
const sealed = onLinux && existsSync(PERL);

/** Processes whose command line names the folder, as all guests' do; by id, with what the kernel says of them. */
function guestsOf(tempDir: string): { pid: number; limits: string; status: string }[] {
  return readdirSync('/proc').flatMap((name) => {
    const read = (file: string) => readFileSync(`/proc/${name}/${file}`, 'latin1');
    try {
      if (!/^\d+$/.test(name) || !read('cmdline').includes(`${tempDir}/`)) return [];
      return { pid: Number(name), limits: read('limits'), status: read('status') };
    } catch {
      return [];
    }
  });
}

async function until(is: () => boolean, what: string): Promise<void> {
  for (const giveUpAt = Date.now() + 60_000; !is(); await sleep(20))
    if (Date.now() > giveUpAt) throw new Error(`not in time: ${what}`);
}

describe.skipIf(!here)('the sandbox of deno', () => {
  const deno = useDeno();

  test('it is named in results, with all versions', () => {
    expect(deno.sandbox.runtimes).toEqual([
      { language: 'javascript', sandbox: expect.stringMatching(/^deno \d+\.\d+\.\d+ javascript$/) },
      { language: 'typescript', sandbox: expect.stringMatching(/^deno \d+\.\d+\.\d+ typescript$/) },
      {
        language: 'python',
        sandbox: expect.stringMatching(
          /^pyodide \d+\.\d+\.\d+ \(CPython 3\.\d+\.\d+\) in deno \d+\.\d+\.\d+$/,
        ),
      },
    ]);
  });

  test('without pyodide there is no Python, without deno nothing', async () => {
    const without = await denoDriver({ deno: DENO }).open({ slots: 1, tempDir: deno.tempDir });
    if (typeof without === 'string') throw new Error(without);
    expect(without.runtimes.map(({ language }) => language)).toEqual(['javascript', 'typescript']);
    await without.close();
    const nothing = await denoDriver({ deno: join(deno.tempDir, 'none'), pyodideDir: PYODIDE }).open({
      slots: 1,
      tempDir: deno.tempDir,
    });
    expect(nothing).toMatch(/^deno cannot be started: .*ENOENT/);
  });

  test.skipIf(!onLinux)(
    'nothing of a language is started before the first program in it',
    async () => {
      const own = await mkdtemp(join(tmpdir(), 'errand-deno-'));
      const fresh = await openDeno(own, 2, false);
      await sleep(200);
      expect(guestsOf(own)).toEqual([]);
      await runProgram(fresh, { language: 'javascript', code: '1' });
      await until(() => guestsOf(own).length > 0, 'a process for the next program');
      await fresh.close();
      expect(guestsOf(own)).toEqual([]);
      await rm(own, { recursive: true });
    },
    120_000,
  );

  test('output comes while the program runs', async () => {
    for (const [language, code] of [
      ['javascript', "console.log('first'); setTimeout(() => console.log('second'), 700)"],
      ['python', "import time\nprint('first')\ntime.sleep(0.7)\nprint('second')"],
    ] as const) {
      const came: [string, number][] = [];
      const program = {
        language,
        code,
        stdin: '',
        args: [],
        timeoutMs: 20_000,
        memoryBytes: 2 ** 28,
        outputBytes: 1_000,
      };
      const { ended } = deno.sandbox.run(program, {
        started: () => {},
        output: (_, bytes) => void came.push([Buffer.from(bytes).toString(), performance.now()]),
      });
      expect((await ended).exit_code).toBe(0);
      expect(came.map(([text]) => text)).toEqual(['first\n', 'second\n']);
      expect((came[1]?.[1] ?? 0) - (came[0]?.[1] ?? 0)).toBeGreaterThan(500);
    }
  }, 120_000);

  test('a program that is to be stopped ends at once, before its start and after', async () => {
    const endless = { stdin: '', args: [], timeoutMs: 60_000, memoryBytes: 2 ** 28, outputBytes: 1_000 };
    for (const language of ['javascript', 'python'] as const)
      for (const early of [true, false]) {
        const begun = Promise.withResolvers<void>();
        const code = language === 'python' ? 'while True: pass' : 'for (;;);';
        const execution = deno.sandbox.run(
          { ...endless, language, code },
          { started: begun.resolve, output: () => {} },
        );
        if (!early) await begun.promise;
        execution.kill();
        const ending = await execution.ended;
        expect(ending).toMatchObject({ cause: 'signal', exit_code: null, signal: 'SIGKILL' });
        expect(ending.duration_ms === null).toBe(early);
      }
  }, 120_000);

  test('what a program used is measured from outside', async () => {
    const { ending } = await runProgram(deno.sandbox, {
      language: 'javascript',
      code: 'const a = new Uint8Array(100 * 2 ** 20).fill(1); const t = Date.now(); while (Date.now() - t < 300); console.log(a.length)',
    });
    expect(ending.duration_ms).toBeGreaterThanOrEqual(300);
    if (onLinux) {
      expect(ending.memory_mb).toBeGreaterThan(100);
      expect(ending.memory_mb).toBeLessThan(200);
      expect(ending.cpu_ms).toBeGreaterThan(50);
    }
  }, 60_000);

  test.skipIf(!onLinux)(
    'a waiting process that dies is no harm',
    async () => {
      await runProgram(deno.sandbox, { language: 'javascript', code: '1' });
      for (let round = 0; round < 3; round++) {
        await until(() => guestsOf(deno.tempDir).length > 0, 'a waiting process');
        for (const { pid } of guestsOf(deno.tempDir)) process.kill(pid, 'SIGKILL');
        const { ending, stdout } = await runProgram(deno.sandbox, {
          language: 'javascript',
          code: 'console.log(7)',
        });
        // One that is killed in the moment in which it gets its program takes that with it.
        if (ending.cause !== 'signal') expect(stdout).toBe('7\n');
      }
      await until(() => guestsOf(deno.tempDir).length > 0, 'another one in its place');
    },
    180_000,
  );

  test.skipIf(!onLinux)(
    'a waiting process that hangs costs one program its time, and no more',
    async () => {
      await runProgram(deno.sandbox, { language: 'javascript', code: '1' });
      await until(() => guestsOf(deno.tempDir).length > 0, 'a waiting process');
      await sleep(300);
      for (const { pid } of guestsOf(deno.tempDir)) process.kill(pid, 'SIGSTOP');
      const { ending } = await runProgram(deno.sandbox, {
        language: 'javascript',
        code: '1',
        timeoutMs: 500,
      });
      expect(['timeout', 'exit']).toContain(ending.cause);
      for (const { pid } of guestsOf(deno.tempDir)) process.kill(pid, 'SIGKILL');
    },
    60_000,
  );

  test.skipIf(!onLinux)(
    'the kernel holds it as well: no rights to gain, no core, no files, nothing to open',
    async () => {
      await runProgram(deno.sandbox, { language: 'javascript', code: '1' });
      const waits = ({ status, limits }: ReturnType<typeof guestsOf>[number]) =>
        /Name:\s+deno/.test(status) && (!sealed || /Max open files\s+0\s+0/.test(limits));
      await until(() => guestsOf(deno.tempDir).some(waits), 'a waiting process that can open nothing');
      const guest = guestsOf(deno.tempDir).find(waits);
      expect(guest?.limits).toMatch(/Max core file size\s+0\s+0/);
      expect(guest?.limits).toMatch(/Max file size\s+0\s+0/);
      expect(guest?.limits).toMatch(/Max data size\s+\d+\s+\d+/);
      if (existsSync('/usr/bin/setpriv')) expect(guest?.status).toMatch(/NoNewPrivs:\s+1/);
    },
    60_000,
  );

  test('sixteen programs at a time keep to themselves', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        runProgram(deno.sandbox, {
          language: 'javascript',
          code: `const c = new BroadcastChannel('x'); c.onmessage = (e) => console.log('heard', e.data); c.postMessage(${n});
            setTimeout(() => { c.close(); console.log(process.argv[2], require('fs').readFileSync(0, 'utf8')); }, 300)`,
          args: [`${n}`],
          stdin: `in ${n}`,
        }),
      ),
    );
    expect(outcomes.map(({ stdout }) => stdout)).toEqual(
      Array.from({ length: 16 }, (_, n) => `${n} in ${n}\n`),
    );
  }, 180_000);

  test('the same program gets other random numbers each time', async () => {
    const code =
      'import random, uuid, os, secrets\nprint(random.random(), uuid.uuid4(), os.urandom(8).hex(), secrets.token_hex(8))';
    const [a, b] = await Promise.all(
      [1, 2].map(() => runProgram(deno.sandbox, { language: 'python', code })),
    );
    const [first, second] = [a, b].map((outcome) => outcome?.stdout.split(' ') ?? []);
    expect(first).toHaveLength(4);
    for (const [at, value] of (first ?? []).entries()) expect(value).not.toBe(second?.[at]);
  }, 120_000);
});

describe.skipIf(!here || !onLinux)('a worker with the sandbox of deno', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'errand-deno-'));
    // As the action is built.
    await writeFile(
      join(dir, 'worker.ts'),
      `import { denoDriver } from ${JSON.stringify(DRIVER)};
      async function main() {
        const [, , stay, language, code] = process.argv;
        const driver = denoDriver({ deno: ${JSON.stringify(DENO)}, pyodideDir: ${JSON.stringify(PYODIDE)} });
        const sandbox = await driver.open({ slots: 2, tempDir: ${JSON.stringify(dir)} });
        const limits = { timeoutMs: 60_000, memoryBytes: 2 ** 28, outputBytes: 2 ** 16 };
        const { ended } = sandbox.run({ language, code, stdin: '', args: [], ...limits }, {
          started: () => console.log('started'),
          output: (stream, bytes) => console.log(stream, Buffer.from(bytes).toString()),
        });
        console.log(JSON.stringify(await ended));
        if (stay === 'close') await sandbox.close();
      }
      main();`,
    );
    await build({
      input: join(dir, 'worker.ts'),
      platform: 'node',
      logLevel: 'warn',
      output: { file: join(dir, 'worker.cjs'), format: 'cjs' },
    });
  }, 60_000);
  afterAll(() => rm(dir, { recursive: true }));

  function startWorker(args: string[], stdio: (number | 'pipe' | 'ignore')[] = []) {
    const child = spawn(process.execPath, [join(dir, 'worker.cjs'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit', ...stdio],
    });
    let text = '';
    child.stdout?.on('data', (bytes) => {
      text += bytes;
    });
    return { child, said: () => text, closed: once(child, 'close') };
  }

  test('does the same when it is bundled', async () => {
    for (const [language, code] of [
      ['typescript', 'enum A { B = 3 }\nconsole.log(A.B)'],
      ['javascript', "import 'fs'; console.log(3)"],
      ['python', 'print(1 + 2)'],
    ] as const) {
      const { said, closed } = startWorker(['close', language, code]);
      await closed;
      expect(said()).toMatch(/^started\nstdout 3\n\n\{.*"exit_code":0/);
    }
    expect(guestsOf(dir)).toEqual([]);
  }, 180_000);

  test.skipIf(!existsSync('/usr/bin/setpriv'))(
    'leaves nothing behind when it is killed',
    async () => {
      for (const [language, code] of [
        ['javascript', 'for (;;);'],
        ['python', 'import time\ntime.sleep(1000)'],
      ] as const) {
        const { child, said, closed } = startWorker(['stay', language, code]);
        await until(() => said().includes('started'), 'the program runs');
        expect(guestsOf(dir).length).toBeGreaterThan(0);
        child.kill('SIGKILL');
        await closed;
        await until(() => guestsOf(dir).length === 0, 'all are gone');
      }
    },
    180_000,
  );

  test('hands none of its own open files on to programs', async () => {
    const code = `const net = require('net'); process.on('uncaughtException', () => {});
      for (let fd = 3; fd < 64; fd++) try { new net.Socket({ fd }).on('error', () => {}).write('LEAK'); } catch {}
      setTimeout(() => process.exit(), 300)`;
    const { child, closed } = startWorker(['close', 'javascript', code], ['pipe', 'ignore', 'pipe']);
    const leaked: string[] = [];
    for (const fd of [3, 5]) child.stdio[fd]?.on('data', (bytes: Buffer) => leaked.push(`${fd} ${bytes}`));
    await closed;
    expect(leaked).toEqual([]);
  }, 60_000);
});
