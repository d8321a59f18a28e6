import { interpreterArguments } from '../../languages/languages.ts';
import type { Program } from '../sandbox.ts';
import { BOOTSTRAP, WORK_DIR } from './bootstrap.ts';
import type { ImageRuntime } from './images.ts';

/** User and group `nobody`. */
const USER = 65_534;
/** Its own, because where the folder is there already runc gives it that one's mode, whatever is asked for. */
const TMPFS = `rw,nosuid,nodev,noexec,size=64m,mode=1777,uid=${USER},gid=${USER}`;
/** Processes and threads; the interpreter's own are among them. */
const PIDS = 128;

/** The command line's client would put the proxies it knows, and their passwords, into the environment. */
const PROXY_VARIABLES = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap(
  (name) => [name, name.toLowerCase()],
);

/** Arguments of `docker` that start a container which waits for the program on its standard input. */
export function runArguments(options: {
  name: string;
  labels: readonly string[];
  runtime: ImageRuntime;
  program: Pick<Program, 'args' | 'memoryBytes' | 'timeoutMs'>;
}): string[] {
  const { name, labels, runtime, program } = options;
  const { recipe, executable } = runtime;
  const file = `${WORK_DIR}/${recipe.file}`;
  // Wall-clock time is kept outside; this ends what uses processor time after everybody outside has died.
  const cpuSeconds = Math.ceil(program.timeoutMs / 1_000) + 5;
  return [
    ...['run', '--interactive', '--pull', 'never', '--name', name],
    ...labels.flatMap((label) => ['--label', label]),
    ...['--network', 'none', '--hostname', 'sandbox', '--ipc', 'private'],
    ...['--read-only', '--tmpfs', `${WORK_DIR}:${TMPFS}`, '--tmpfs', `/tmp:${TMPFS}`, '--shm-size', '16m'],
    ...['--workdir', WORK_DIR, '--user', `${USER}:${USER}`],
    ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
    // Memory without swap beside it.
    ...['--memory', `${program.memoryBytes}b`, '--memory-swap', `${program.memoryBytes}b`],
    ...['--cpus', '1', '--pids-limit', String(PIDS), '--oom-score-adj', '500'],
    ...[
      '--ulimit',
      'core=0:0',
      '--ulimit',
      'nofile=1024:1024',
      '--ulimit',
      `cpu=${cpuSeconds}:${cpuSeconds}`,
    ],
    // Signals have no default effect on the first process of a container, so that is not the program.
    '--init',
    // Else the engine would write all output to its disk.
    ...['--log-driver', 'none', '--no-healthcheck'],
    ...PROXY_VARIABLES.flatMap((variable) => ['--env', `${variable}=`]),
    ...['--entrypoint', 'sh', recipe.image, '-c', BOOTSTRAP, 'sh', file],
    ...[executable, ...interpreterArguments(recipe, program, file)],
  ];
}
