import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bash } from '../../../../action/evaluation/languages/bash.ts';
import { javascript } from '../../../../action/evaluation/languages/javascript.ts';
import { perl } from '../../../../action/evaluation/languages/perl.ts';
import { typescript } from '../../../../action/evaluation/languages/typescript.ts';
import { type DockerOptions, dockerDriver } from '../../../../action/evaluation/sandbox/docker/driver.ts';
import { readExit } from '../../../../action/evaluation/sandbox/docker/exit.ts';
import { runArguments } from '../../../../action/evaluation/sandbox/docker/run-arguments.ts';
import type { Program, Sandbox } from '../../../../action/evaluation/sandbox/sandbox.ts';
import { type StandInDocker, standInDocker } from './support/stand-in-docker.ts';

const RECIPES = [bash, perl, javascript, typescript];
const IMAGES = RECIPES.map(({ image }) => image);
const OPTIONS = { recipes: RECIPES, pullMs: 0, log: () => {}, env: process.env };

const program = (given: Partial<Program>): Program => ({
  language: 'bash',
  code: '',
  stdin: '',
  args: [],
  timeoutMs: 20_000,
  memoryBytes: 256 * 1024 * 1024,
  outputBytes: 1024 * 1024,
  ...given,
});

async function open(docker: StandInDocker, options: Partial<DockerOptions> = {}): Promise<Sandbox> {
  const driver = dockerDriver({ ...OPTIONS, command: docker.command, ...options });
  const sandbox = await driver.open({ slots: 2, tempDir: '/nowhere' });
  if (typeof sandbox === 'string') throw new Error(sandbox);
  return sandbox;
}

/** Runs a program to its end; `killWhen` ends it once its output has that in it. */
async function run(sandbox: Sandbox, given: Partial<Program>, killWhen?: string) {
  const out = { stdout: '', stderr: '' };
  let started = 0;
  const execution = sandbox.run(program(given), {
    started: () => started++,
    output: (stream, bytes) => {
      out[stream] += Buffer.from(bytes).toString();
      if (killWhen && out.stdout.includes(killWhen)) execution.kill();
    },
  });
  const ending = await execution.ended;
  return { ...out, ...ending, started };
}

async function until<T>(look: () => Promise<T>, isSo: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await look();
    if (isSo(value)) return value;
    await sleep(20);
  }
}

describe('opening', { timeout: 30_000 }, () => {
  test.each([
    ['no engine', { isDown: true }, /^there is no Docker engine: Cannot connect to the Docker daemon/],
    ['Windows containers', { info: { OSType: 'windows' } }, /^the Docker engine runs windows containers$/],
    ['no limit of memory', { info: { MemoryLimit: false } }, /cannot limit memory$/],
    ['no limit of processes', { info: { PidsLimit: false } }, /cannot limit the number of processes$/],
    ['something else', { info: { MemoryLimit: 'yes' } }, /does not say what it can$/],
    ['no image', {}, /^none of the images is to be had$/],
  ])('%s: it cannot be used, and says why', async (_, trouble, expected) => {
    await using docker = await standInDocker(trouble);
    await expect(open(docker)).rejects.toThrow(expected);
  });

  test('no docker command: it cannot be used, and says why', async () => {
    const driver = dockerDriver({ ...OPTIONS, command: '/nowhere/docker' });
    expect(await driver.open({ slots: 1, tempDir: '/nowhere' })).toContain('ENOENT');
  });

  test('what it runs has a name with all versions', async () => {
    await using docker = await standInDocker({ images: [perl.image, javascript.image] });
    const log: string[] = [];
    const sandbox = await open(docker, { log: (line) => log.push(line) });
    expect(sandbox.runtimes).toEqual([
      { language: 'perl', sandbox: expect.stringMatching(/^docker 99\.1\.2 perl 5\.\d+\.\d+$/) },
      { language: 'javascript', sandbox: `docker 99.1.2 node ${process.versions.node}` },
      { language: 'typescript', sandbox: `docker 99.1.2 node ${process.versions.node}` },
    ]);
    expect(log).toEqual([`docker: the image ${bash.image} is not there`]);
    await sandbox.close();
  });

  test('missing images are fetched, each once', async () => {
    await using docker = await standInDocker();
    const sandbox = await open(docker, { recipes: [javascript, typescript], pullMs: 5_000 });
    expect(sandbox.runtimes).toHaveLength(2);
    const pulls = (await docker.calls()).filter(([command]) => command === 'pull');
    expect(pulls).toEqual([['pull', '--quiet', javascript.image]]);
    await sandbox.close();
  });

  test.each([
    [
      'takes too long',
      { pullMs: 30_000 },
      500,
      `the image ${bash.image} could not be fetched: no answer in 0.5 s`,
    ],
    ['fails', { pullError: 'toomanyrequests: slow down' }, 10_000, 'be fetched: toomanyrequests: slow down'],
  ])('an image whose fetching %s is gone without', async (_, trouble, pullMs, expected) => {
    await using docker = await standInDocker({ images: [perl.image], ...trouble });
    const log: string[] = [];
    const sandbox = await open(docker, { recipes: [bash, perl], pullMs, log: (line) => log.push(line) });
    expect(sandbox.runtimes.map(({ language }) => language)).toEqual(['perl']);
    expect(log.join()).toContain(expected);
    await sandbox.close();
  });

  test('an image without the interpreter is left out', async () => {
    await using docker = await standInDocker({ images: [bash.image, 'empty'] });
    const log: string[] = [];
    const empty = { ...perl, image: 'empty', executables: ['no-such-interpreter'] };
    const sandbox = await open(docker, { recipes: [bash, empty], log: (line) => log.push(line) });
    expect(sandbox.runtimes.map(({ language }) => language)).toEqual(['bash']);
    expect(log).toEqual(['docker: the image empty does not run perl: exit 127']);
    await sandbox.close();
  });
});

describe('running', { timeout: 30_000 }, () => {
  let docker: StandInDocker;
  let sandbox: Sandbox;
  beforeAll(async () => {
    docker = await standInDocker({ images: IMAGES, warning: 'WARNING: no swap limit support' });
    sandbox = await open(docker, { env: { ...process.env, GITHUB_TOKEN: 'canary', HTTPS_PROXY: 'canary' } });
  }, 30_000);
  afterAll(async () => {
    await sandbox.close();
    expect(await docker.containers()).toEqual([]);
    await docker[Symbol.asyncDispose]();
  }, 30_000);

  test('code, input, arguments, output and exit code arrive byte for byte', async () => {
    const code = `# ${'ü"$`\\'.repeat(1_000)}\nprintf 'out %s|' "$@"; cat; printf 'err\\n\\n' >&2; exit 7`;
    const args = ['a b', '', "'", '--x', 'ü\n'];
    const stdin = 'line\n'.repeat(50_000);
    const ended = await run(sandbox, { code, stdin, args });
    expect(ended).toMatchObject({ cause: 'exit', exit_code: 7, signal: null, started: 1, stderr: 'err\n\n' });
    expect(ended.stdout).toBe(`${args.map((arg) => `out ${arg}|`).join('')}${stdin}`);
  });

  test.each([
    ['perl', 'print scalar(@ARGV), " ", scalar(<STDIN>)'],
    ['javascript', 'process.stdin.on("data", (data) => console.log(process.argv.length - 2, String(data)))'],
    [
      'typescript',
      'process.stdin.on("data", (data: Buffer) => console.log(process.argv.length - 2, String(data)))',
    ],
  ] as const)('%s runs, with the largest program', async (language, code) => {
    const comment = `${language === 'perl' ? '#' : '//'}${'x'.repeat(1024 * 1024 - 200)}\n`;
    const ended = await run(sandbox, { language, code: comment + code, stdin: 'in', args: ['a', 'b'] });
    expect(ended).toMatchObject({ cause: 'exit', exit_code: 0, stdout: expect.stringMatching(/^2 in/) });
  });

  test('the environment is empty, the proxies of the client included', async () => {
    const { stdout } = await run(sandbox, { code: 'compgen -e' });
    expect(stdout.trim().split('\n').sort()).toEqual(['HOME', 'LANG', 'PATH', 'PWD', 'SHLVL']);
  });

  test.each([
    ['time', { code: 'trap "" TERM; echo on; sleep 30', timeoutMs: 500 }, 'timeout'],
    [
      'memory',
      { language: 'perl', code: '$x = "x" x (1 << 30); sleep 30', memoryBytes: 64 * 2 ** 20 },
      'memory',
    ],
    ['output', { code: 'while :; do echo 0123456789; done', outputBytes: 1_000 }, 'output_limit'],
  ] as const)('the limit of %s holds', async (_, given, cause) => {
    const ended = await run(sandbox, given);
    expect(ended).toMatchObject({ cause, started: 1 });
    expect(ended.stdout.length).toBeLessThanOrEqual(1_000);
  });

  test('a program that is killed is gone, with what it started', async () => {
    const ended = await run(sandbox, { code: 'sleep 30 & echo on; wait' }, 'on');
    expect(ended).toMatchObject({ cause: 'signal', signal: 'SIGKILL' });
    await until(docker.containers, (all) => all.length === 0);
  });

  test('one that is killed while its container is being made never runs', async () => {
    await docker.set({ images: IMAGES, createMs: 700 });
    let started = 0;
    const execution = sandbox.run(program({ code: 'echo on' }), {
      started: () => started++,
      output: () => started++,
    });
    await sleep(200);
    execution.kill();
    expect(await execution.ended).toMatchObject({ cause: 'signal' });
    await until(docker.containers, (all) => all.length === 0);
    await docker.set({ images: IMAGES });
    await sleep(1_000);
    expect(await docker.containers()).toEqual([]);
    expect(started).toBe(0);
  });

  test('a signal that ends it is told', async () => {
    expect(await run(sandbox, { code: 'kill -SEGV $$' })).toMatchObject({
      cause: 'signal',
      signal: 'SIGSEGV',
    });
  });

  test('many at a time do not mix', async () => {
    const words = ['a', 'b', 'c', 'd'];
    const all = await Promise.all(
      words.map((word) => run(sandbox, { code: 'cat; sleep 0.1; cat', stdin: word })),
    );
    expect(all.map(({ stdout }) => stdout)).toEqual(words);
  });
});

describe('an engine in trouble', { timeout: 60_000 }, () => {
  test('refuses a container: its words are told', async () => {
    await using docker = await standInDocker({ images: [bash.image], runError: 'no space left on device.' });
    const sandbox = await open(docker, { recipes: [bash] });
    expect(await run(sandbox, { code: 'echo on' })).toMatchObject({
      cause: 'crash',
      started: 0,
      message: expect.stringMatching(/did not start it: .*no space left on device/),
    });
    await sandbox.close();
  });

  test('dies while a program runs: the program is lost, and that is told', async () => {
    await using docker = await standInDocker({ images: [bash.image], diesAfterMs: 800 });
    const sandbox = await open(docker, { recipes: [bash] });
    expect(await run(sandbox, { code: 'echo on; sleep 30' })).toMatchObject({
      cause: 'crash',
      stdout: 'on\n',
      message: expect.stringMatching(/engine lost the program: Cannot connect/),
    });
  });

  test('its command is killed: the container does not live on', async () => {
    await using docker = await standInDocker({ images: [bash.image] });
    const sandbox = await open(docker, { recipes: [bash] });
    const running = run(sandbox, { code: 'echo $$; sleep 30' });
    const [container] = await until(docker.containers, (all) => all.length > 0);
    const client = spawnSync('pgrep', ['-f', `${container?.name}`], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
    await sleep(200);
    process.kill(Number(client[0]), 'SIGKILL');
    expect(await running).toMatchObject({
      cause: 'crash',
      message: 'the docker command ended before its container',
    });
    expect(await docker.containers()).toEqual([]);
    await sandbox.close();
  });
});

describe('nothing outlives its worker', { timeout: 30_000 }, () => {
  test('what dead workers left is removed, and nothing else', async () => {
    await using docker = await standInDocker({ images: [bash.image] });
    const later = Math.ceil(Date.now() / 1_000) + 1_000;
    const [dead, alive] = [`${hostname()}/999999999/a`, `${hostname()}/${process.pid}/a`];
    const elsewhere = 'elsewhere/999999999/a';
    const label = (owner: string, until: unknown) => ({
      'errand.owner': owner,
      'errand.until': String(until),
    });
    await docker.leave({ name: 'dead', labels: label(dead, later) });
    await docker.leave({ name: 'alive', labels: label(alive, later) });
    await docker.leave({ name: 'elsewhere', labels: label(elsewhere, later) });
    await docker.leave({ name: 'elsewhere-long-ago', labels: label(elsewhere, 1_000) });
    await docker.leave({ name: 'without-a-time', labels: label(alive, '') });
    await docker.leave({ name: 'foreign', labels: { other: 'x' } });
    const sandbox = await open(docker, { recipes: [bash] });
    const names = (await docker.containers()).map(({ name }) => name).sort();
    expect(names).toEqual(['alive', 'elsewhere', 'foreign']);
    await sandbox.close();
  });

  test('a worker that is killed leaves no container behind', async () => {
    await using docker = await standInDocker({ images: [bash.image] });
    const module = join(import.meta.dirname, '../../../../action/evaluation/sandbox/docker/driver.ts');
    const recipe = join(import.meta.dirname, '../../../../action/evaluation/languages/bash.ts');
    const script = `
      const { dockerDriver } = await import(${JSON.stringify(module)});
      const { bash } = await import(${JSON.stringify(recipe)});
      const driver = dockerDriver({ recipes: [bash], pullMs: 0, log() {}, env: process.env, command: ${JSON.stringify(docker.command)} });
      const sandbox = await driver.open({ slots: 1, tempDir: '' });
      const program = ${JSON.stringify(program({ code: 'echo on; sleep 300', timeoutMs: 300_000 }))};
      sandbox.run(program, { started() {}, output: () => console.log('on') });`;
    const worker = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(worker.stdout, 'data');
    expect(await docker.containers()).toHaveLength(1);
    worker.kill('SIGKILL');
    await until(docker.containers, (all) => all.length === 0);
  });
});

describe('the exit', () => {
  const answer = (state: object) => ({
    code: 0,
    error: '',
    stdout: JSON.stringify({ Running: false, OOMKilled: false, ExitCode: 0, Error: '', ...state }),
  });
  test.each([
    ['an exit code', { ExitCode: 3 }, { code: 3, signal: null }],
    [
      'the exit code of a missing engine, as the program has it',
      { ExitCode: 125 },
      { code: 125, signal: null },
    ],
    ['a code above 128 that is no signal a program dies of', { ExitCode: 200 }, { code: 200, signal: null }],
    ['SIGKILL', { ExitCode: 137 }, { code: null, signal: 'SIGKILL' }],
    ['SIGABRT', { ExitCode: 134 }, { code: null, signal: 'SIGABRT' }],
    ['memory', { ExitCode: 137, OOMKilled: true }, { code: null, signal: 'SIGKILL', cause: 'memory' }],
    ['memory of a child', { ExitCode: 1, OOMKilled: true }, { code: 1, signal: null, cause: 'memory' }],
    [
      'a failed start',
      { ExitCode: 128, Error: 'no sh' },
      { code: null, signal: null, cause: 'crash', message: 'no sh' },
    ],
  ])('%s', (_, state, expected) => expect(readExit(answer(state))).toEqual(expected));

  test('the client alone has ended', () => expect(readExit(answer({ Running: true }))).toBe('running'));

  test('nonsense', () =>
    expect(readExit({ code: 0, error: '', stdout: 'x' })).toMatchObject({ cause: 'crash' }));
});

const hasDocker = spawnSync('docker', ['--version']).status === 0;

describe('the command line', () => {
  const runtime = { recipe: bash, executable: 'bash', version: '5.2' };
  const args = runArguments({
    name: 'n',
    labels: ['a=b'],
    runtime,
    program: program({ args: ['--privileged', '-v', '/:/x'] }),
  });

  test('names no path of this machine and has every wall', () => {
    const options = args.slice(0, args.indexOf(bash.image)).join(' ');
    for (const wall of [
      '--network none',
      '--read-only',
      '--cap-drop ALL',
      '--security-opt no-new-privileges',
      '--user 65534:65534',
      '--pids-limit 128',
      '--memory 268435456b --memory-swap 268435456b',
      '--cpus 1',
      '--pull never',
      '--log-driver none',
    ])
      expect(options).toContain(wall);
    expect(options).not.toMatch(/--volume|--mount|-v |--privileged|--device|--env-file/);
    expect(args.slice(-3)).toEqual(['--privileged', '-v', '/:/x']);
  });

  test.skipIf(!hasDocker)('is understood by the real client, which then misses its engine', () => {
    const env = { ...process.env, DOCKER_HOST: 'unix:///nowhere/docker.sock' };
    const { stderr, status } = spawnSync('docker', args, { env, encoding: 'utf8' });
    expect(stderr).toMatch(/Cannot connect|failed to connect|no such file/i);
    expect(stderr).not.toMatch(/unknown|invalid/i);
    expect(status).toBe(125);
  });
});
