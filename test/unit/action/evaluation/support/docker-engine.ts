/**
 * A stand-in for the `docker` command and its engine, for machines without one. It knows the commands and options that
 * the driver uses, refuses all others as the real command does, and really runs programs: as plain child processes of
 * this machine, so it holds nothing. What an engine does when it is in trouble is told to it in `config.json`.
 *
 * Started as `node docker-engine.ts <state folder> <arguments of docker>`.
 */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What is different from an engine in good health. */
export interface Trouble {
  info?: object;
  /** Nothing answers. */
  isDown?: boolean;
  images?: string[];
  pullMs?: number;
  pullError?: string;
  /** How long a container takes until it exists. */
  createMs?: number;
  runError?: string;
  warning?: string;
  /** The engine goes away so long after a container's start, and its containers with it. */
  diesAfterMs?: number;
}

export interface ContainerRecord {
  name: string;
  labels: Record<string, string>;
  pid: number;
  exitCode: number | null;
  oomKilled: boolean;
}

const WITH_VALUE = new Set(
  '--name --label --network --hostname --ipc --tmpfs --shm-size --workdir --user --cap-drop --security-opt --memory --memory-swap --cpus --pids-limit --oom-score-adj --ulimit --log-driver --env --entrypoint --pull --format --filter --type'.split(
    ' ',
  ),
);
const WITHOUT = new Set(
  '--interactive --read-only --init --no-healthcheck --rm --force --volumes --all --quiet'.split(' '),
);

const [, , state = '', command = '', ...rest] = process.argv;
const config = JSON.parse(readFileSync(join(state, 'config.json'), 'utf8')) as Trouble;
const containers = join(state, 'containers');
mkdirSync(containers, { recursive: true });
appendFileSync(join(state, 'calls.jsonl'), `${JSON.stringify([command, ...rest])}\n`);

function fail(message: string, code = 1): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
const cannotConnect = () =>
  fail('Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?');
const isDown = () => config.isDown || existsSync(join(state, 'down'));

function parse(args: readonly string[]) {
  const options = new Map<string, string[]>();
  let at = 0;
  for (; at < args.length; at++) {
    const name = args[at] ?? '';
    if (!name.startsWith('-')) break;
    if (WITH_VALUE.has(name)) options.set(name, [...(options.get(name) ?? []), args[++at] ?? '']);
    else if (WITHOUT.has(name)) options.set(name, []);
    else fail(`unknown flag: ${name}\n\nRun 'docker ${command} --help' for more information`, 125);
  }
  return { options, words: args.slice(at), first: (name: string) => options.get(name)?.[0] };
}

const fileOf = (name: string) => join(containers, `${name}.json`);
const save = (record: ContainerRecord) => writeFileSync(fileOf(record.name), JSON.stringify(record));
const load = (name: string): ContainerRecord | null =>
  existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), 'utf8')) : null;
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
const killGroup = (pid: number) => {
  // Zero would be our own.
  if (pid <= 1) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
};

async function run(args: readonly string[]): Promise<never> {
  const { words, first, options } = parse(args);
  const [image = '', ...argv] = words;
  if (!(config.images ?? []).includes(image))
    fail(`docker: Error response from daemon: No such image: ${image}`, 125);
  if (config.runError && first('--name')) fail(`docker: Error response from daemon: ${config.runError}`, 125);
  if (config.warning) process.stderr.write(`${config.warning}\n`);
  if (first('--name')) await sleep(config.createMs ?? 0);

  const name = first('--name') ?? `probe-${process.pid}`;
  const root = join(state, 'roots', name);
  mkdirSync(root, { recursive: true });
  // There is no root of its own: what is meant for the container's folder lies in one of the state's.
  const inside = argv.map((arg) => arg.replace(/^\/work\//, `${root}/`));
  const child = spawn(first('--entrypoint') ?? 'sh', inside, { cwd: root, detached: true, stdio: 'inherit' });
  const record: ContainerRecord = {
    name,
    labels: Object.fromEntries((options.get('--label') ?? []).map((label) => label.split(/=(.*)/s, 2))),
    pid: child.pid ?? 0,
    exitCode: null,
    oomKilled: false,
  };
  if (!options.has('--rm')) save(record);
  if (config.diesAfterMs !== undefined && first('--name'))
    setTimeout(() => {
      writeFileSync(join(state, 'down'), '');
      killGroup(record.pid);
      fail('error during connect: EOF', 1);
    }, config.diesAfterMs);
  const limit = Number.parseInt(first('--memory') ?? '', 10);
  const watchdog = setInterval(() => {
    const status = existsSync(`/proc/${record.pid}/status`)
      ? readFileSync(`/proc/${record.pid}/status`, 'utf8')
      : '';
    if (Number(/VmRSS:\s*(\d+)/.exec(status)?.[1] ?? 0) * 1024 <= limit || Number.isNaN(limit)) return;
    record.oomKilled = true;
    killGroup(record.pid);
  }, 10);
  child.on('close', (code, signal) => {
    clearInterval(watchdog);
    killGroup(record.pid);
    rmSync(root, { recursive: true, force: true });
    const exitCode = code ?? (signal === 'SIGKILL' ? 137 : signal === 'SIGSEGV' ? 139 : 143);
    if (!options.has('--rm') && load(record.name)) save({ ...record, exitCode });
    process.exit(exitCode);
  });
  return new Promise(() => {});
}

if (isDown()) cannotConnect();
switch (command) {
  case 'info':
    process.stdout.write(
      JSON.stringify({
        ServerVersion: '99.1.2',
        OSType: 'linux',
        MemoryLimit: true,
        PidsLimit: true,
        ...config.info,
      }),
    );
    break;
  case 'image': {
    const { words } = parse(rest.slice(1));
    if (!(config.images ?? []).includes(words[0] ?? '')) fail(`Error: No such image: ${words[0]}`);
    break;
  }
  case 'pull': {
    await sleep(config.pullMs ?? 0);
    if (config.pullError) fail(config.pullError);
    const images = [...(config.images ?? []), parse(rest).words[0]];
    writeFileSync(join(state, 'config.json'), JSON.stringify({ ...config, images }));
    break;
  }
  case 'run':
    await run(rest);
    break;
  case 'inspect': {
    const record = load(parse(rest).words[0] ?? '');
    if (!record) fail('Error: No such container');
    process.stdout.write(
      JSON.stringify({
        Running: record.exitCode === null && isAlive(record.pid),
        OOMKilled: record.oomKilled,
        ExitCode: record.exitCode ?? 137,
        Error: '',
      }),
    );
    break;
  }
  case 'ps': {
    const wanted = (parse(rest).first('--filter') ?? '').replace('label=', '').split(/=(.*)/s, 2);
    for (const file of readdirSync(containers)) {
      const { name, labels } = JSON.parse(readFileSync(join(containers, file), 'utf8')) as ContainerRecord;
      const has = wanted[0] !== undefined && wanted[0] in labels;
      if (!has || (wanted[1] !== undefined && labels[wanted[0] ?? ''] !== wanted[1])) continue;
      process.stdout.write(
        rest.includes('--quiet')
          ? `${name}\n`
          : `${name} ${labels['errand.owner']} ${labels['errand.until']}\n`,
      );
    }
    break;
  }
  case 'rm':
    for (const name of parse(rest).words) {
      const record = load(name);
      if (!record) continue;
      killGroup(record.pid);
      rmSync(fileOf(name), { force: true });
    }
    break;
  default:
    fail(`docker: unknown command: docker ${command}`);
}
