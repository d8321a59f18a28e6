import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** How the docker command finds its engine, and what any program needs to start; nothing else of a run is told to it. */
const NEEDS =
  /^(path|home|userprofile|systemroot|programdata|temp|tmp|xdg_runtime_dir|ssh_auth_sock|docker_(host|context|config|cert_path|tls|tls_verify|api_version))$/i;

export interface Answer {
  /** Null if it was stopped because it took too long, or could not be started. */
  code: number | null;
  stdout: string;
  /** The last line that it said was wrong, or why there is none. */
  error: string;
}

/** The `docker` command of this machine. What is run in containers goes through its pipes. */
export interface Docker {
  command: string;
  env: NodeJS.ProcessEnv;
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
  /** Never rejects; is stopped after `timeoutMs`. */
  ask(args: readonly string[], timeoutMs: number): Promise<Answer>;
}

export function dockerCli(options: { command: string; env: NodeJS.ProcessEnv }): Docker {
  const { command } = options;
  const env = Object.fromEntries(Object.entries(options.env).filter(([name]) => NEEDS.test(name)));
  const start = (args: readonly string[]) => spawn(command, args, { env, stdio: 'pipe', windowsHide: true });

  const ask = (args: readonly string[], timeoutMs: number) =>
    new Promise<Answer>((resolve) => {
      const child = start(args);
      const text = { stdout: '', stderr: '' };
      for (const name of ['stdout', 'stderr'] as const)
        child[name].setEncoding('utf8').on('data', (data: string) => {
          text[name] += data;
        });
      child.stdin.on('error', () => {}).end();
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        resolve({ code: null, stdout: '', error: `no answer in ${timeoutMs / 1_000} s` });
      }, timeoutMs);
      child.on('error', ({ message }) => {
        clearTimeout(timer);
        resolve({ code: null, stdout: '', error: message });
      });
      child.on('close', (code) => {
        clearTimeout(timer);
        resolve({ code, stdout: text.stdout, error: lastLine(text.stderr) });
      });
    });
  return { command, env, start, ask };
}

export const lastLine = (text: string): string =>
  text
    .trim()
    .split('\n')
    .findLast((line) => !/^\s*(See|Run) '.* --help'/.test(line))
    ?.trim() ?? '';
