import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

export interface CanaryProcess {
  pid: number;
  /** False once it was ended, or stopped. */
  answers(): Promise<boolean>;
  end(): void;
}

const ANSWER_MS = 2_000;

/** Answers each line until its input ends, as it does when this process dies; the secret is in its command line. */
export async function startProcess(secret: string): Promise<CanaryProcess> {
  const [command, args]: [string, string[]] =
    process.platform === 'win32'
      ? [process.execPath, ['-e', 'process.stdin.pipe(process.stdout)', secret]]
      : ['/bin/sh', ['-c', 'while read line; do echo; done', secret]];
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'], env: { CANARY: secret } });
  await once(child, 'spawn');
  child.stdin.on('error', () => {});
  return {
    pid: child.pid ?? 0,
    async answers() {
      const timer = new AbortController();
      const answer = Promise.race([
        once(child.stdout, 'data').then(() => true),
        once(child.stdout, 'close').then(() => false),
        sleep(ANSWER_MS, false, { signal: timer.signal }),
      ]);
      if (child.stdout.closed) return false;
      child.stdin.write('\n');
      const answered = await answer;
      timer.abort();
      return answered;
    },
    end: () => child.kill('SIGKILL'),
  };
}
