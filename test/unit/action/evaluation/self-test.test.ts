import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../../action/evaluation/sandbox/sandbox.ts';
import { newSecret } from '../../../../action/evaluation/sandbox/self-test/canaries.ts';
import { selfTest } from '../../../../action/evaluation/sandbox/self-test/self-test.ts';
import { findSurvivors } from '../../../../action/evaluation/sandbox/self-test/survivors.ts';
import type { Ending } from '../../../../src/contract/evaluation/outcome.ts';
import type { Language } from '../../../../src/domain/languages.ts';
import { type Command, DENO, deno, type Walls, weakSandbox } from './support/weak-sandbox.ts';

const isLinux = process.platform === 'linux';
const hasRoute = isLinux && readFileSync('/proc/net/route', 'utf8').trim().includes('\n');
const isRoot = isLinux && process.getuid?.() === 0;

/** Interpreters of this machine; those that are missing are not tried. */
const PLAIN: Record<string, Command> = {
  python: ['python3'],
  javascript: [process.execPath],
  typescript: [process.execPath],
  bash: ['bash'],
  perl: ['perl'],
  ruby: ['ruby'],
};
const has = ([command]: Command) => {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const secret = newSecret('variable');
beforeAll(() => {
  process.env.ERRAND_TEST_CANARY = secret;
});
afterAll(() => {
  delete process.env.ERRAND_TEST_CANARY;
});

/** Nothing of the canaries may be left behind. */
async function judge(sandbox: Sandbox, walls: (language: Language) => string = () => 'same') {
  const tempDir = await mkdtemp(join(tmpdir(), 'errand-self-test-'));
  const languages = sandbox.runtimes.map(({ language }) => language);
  const verdict = await selfTest({ sandbox, languages, walls, slots: 8, tempDir, secret });
  await rmdir(tempDir);
  return verdict;
}

const leaksOf = async (command: Command, walls?: Walls) =>
  (await judge(weakSandbox({ javascript: command }, walls))).leaks;

describe.skipIf(!existsSync(DENO) || !isLinux)(
  'one wall at a time',
  { concurrent: true, timeout: 60_000 },
  () => {
    test('with all of them there is nothing to say', async () => {
      const verdict = await judge(weakSandbox({ javascript: deno(), typescript: deno() }));
      expect(verdict).toEqual({ leaks: [], failed: new Map() });
    });

    test.each([
      ['--allow-env', ["it read the worker's environment"]],
      ['--allow-net', ['it reached the network (TCP)', 'it reached the network (UDP)']],
      ['--allow-write', ['it wrote to a folder outside']],
      // Deno wants all permissions for /proc, so processes are seen through those only.
      ['--allow-read', ['it read a file outside']],
      ['--allow-run', ['it ended a process outside', 'it left a process behind']],
    ])('%s is noticed', async (permission, expected) => {
      const leaks = await leaksOf(deno(permission));
      expect(leaks.toSorted()).toEqual(expected.map((what) => `javascript: ${what}`).toSorted());
    });

    test.each([
      ['time', 'it was not stopped when its time was up'],
      ['memory', 'it took more memory than it may'],
      ['output', 'it wrote more than it may'],
    ])('no limit of %s is noticed', async (wall, expected) => {
      expect(await leaksOf(deno(), { [wall]: false })).toEqual([`javascript: ${expected}`]);
    });
  },
);

describe.skipIf(!isLinux)('no walls at all', { concurrent: true, timeout: 60_000 }, () => {
  test.each(Object.entries(PLAIN).filter(([, command]) => has(command)))(
    'as %s, everything is noticed',
    async (language, command) => {
      const walls = { time: false, memory: false, output: false };
      const { leaks, failed } = await judge(weakSandbox({ [language]: command }, walls));
      expect(failed).toEqual(new Map());
      expect(leaks.toSorted()).toEqual(
        [
          "it read the worker's environment",
          'it read a file outside',
          'it saw a process outside',
          'it reached the network (TCP)',
          'it reached the network (UDP)',
          ...(language === 'bash' ? [] : ['it reached the network (a unix socket)']),
          ...(hasRoute ? ['it has a way to other machines'] : []),
          'it ended a process outside',
          'it wrote to a folder outside',
          'it left a process behind',
          'it was not stopped when its time was up',
          'it took more memory than it may',
          'it wrote more than it may',
        ]
          .map((what) => `${language}: ${what}`)
          .toSorted(),
      );
    },
  );
});

describe.skipIf(!isRoot)('walls of the machine', { concurrent: true, timeout: 60_000 }, () => {
  test('without a network what is left is noticed', async () => {
    const command: Command = ['unshare', '--net', 'env', '-i', process.execPath];
    const leaks = await leaksOf(command);
    expect(leaks.join()).not.toMatch(/TCP|UDP|other machines/);
    expect(leaks).toContain('javascript: it saw a process outside');
  });

  test('processes of their own, but the files of everybody, and a watchdog that looks at the first process', async () => {
    const command: Command = [
      'unshare',
      '--net',
      '--pid',
      '--fork',
      '--kill-child',
      '--mount-proc',
      'env',
      '-i',
    ];
    expect(await leaksOf([...command, process.execPath])).toEqual(
      [
        'it read a file outside',
        'it reached the network (a unix socket)',
        'it wrote to a folder outside',
        'it took more memory than it may',
      ].map((what) => `javascript: ${what}`),
    );
  });
});

describe('what does not run', { concurrent: true, timeout: 60_000 }, () => {
  test('a language that fails is told apart from a leak, and the next one is tried', async () => {
    const verdict = await judge(weakSandbox({ python: ['false'], javascript: deno() }, { time: false }));
    expect([...verdict.failed]).toEqual([['python', 'exit 1']]);
    expect(verdict.leaks).toEqual(['javascript: it was not stopped when its time was up']);
  });

  test('one language is tried for each kind of walls', async () => {
    const leaky = deno('--allow-env');
    const sandbox = () => weakSandbox({ javascript: leaky, typescript: leaky });
    const what = (...languages: string[]) =>
      languages.map((language) => `${language}: it read the worker's environment`);
    expect((await judge(sandbox())).leaks).toEqual(what('javascript'));
    expect((await judge(sandbox(), (language) => language)).leaks.toSorted()).toEqual(
      what('javascript', 'typescript'),
    );
  });

  test('a sandbox that never ends a program, not even when told to, is given up', async () => {
    const never: Sandbox = {
      runtimes: [{ language: 'javascript', sandbox: 'never' }],
      run: (_, observer) => {
        observer.started();
        return { ended: new Promise(() => {}), kill() {} };
      },
      close: async () => {},
    };
    expect((await judge(never)).leaks).toContain('javascript: it did not end');
  });
});

test('a sandbox that starts nothing has failed, and not leaked', async () => {
  const crash: Ending = {
    cause: 'crash',
    exit_code: null,
    signal: null,
    message: 'no room',
    duration_ms: null,
    cpu_ms: null,
    memory_mb: null,
    output_bytes: 0,
    output_truncated: false,
  };
  const verdict = await judge({
    runtimes: [{ language: 'javascript', sandbox: 'crash' }],
    run: () => ({ ended: Promise.resolve(crash), kill() {} }),
    close: async () => {},
  });
  expect(verdict).toEqual({ leaks: [], failed: new Map([['javascript', 'no room']]) });
});

test.skipIf(!isLinux)('a process is found by what is in its command line', async () => {
  const [here, nowhere] = [newSecret('left'), newSecret('left')];
  const sandbox = weakSandbox({ bash: ['bash', '-c', 'sleep 5; :', here] });
  const execution = sandbox.run(
    {
      language: 'bash',
      code: '',
      stdin: '',
      args: [],
      timeoutMs: 9_000,
      memoryBytes: 2 ** 30,
      outputBytes: 9,
    },
    { started() {}, output() {} },
  );
  expect(await findSurvivors([nowhere, here])).toEqual([here]);
  execution.kill();
  await execution.ended;
  expect(await findSurvivors([here])).toEqual([]);
});
