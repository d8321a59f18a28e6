import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onLine } from '../machine/on-line.ts';
import { PERL } from '../machine/perl.ts';
import { thisMachine } from '../machine/syscalls.ts';

export interface Seal {
  /** Takes something from a process for good. Rejects if it could not. */
  close(pid: number): Promise<void>;
  /** Ends what does it. */
  stop(): void;
}

/**
 * For Perl, because Node has no `prlimit64`: reads process ids, sets how many files each may have open (`RLIMIT_NOFILE`,
 * 7) to none, and writes 0 or `errno`.
 */
const PROGRAM = `
$| = 1;
while (my $pid = <STDIN>) {
  my $none = pack('QQ', 0, 0);
  my $result = syscall($ARGV[0] + 0, $pid + 0, 7, $none, 0);
  print $result == 0 ? 0 : $! + 0, "\\n";
}`;

/**
 * The kernel's word that a process opens nothing any more: no file, no socket, no pipe, whoever asks for it and whatever
 * it closes first. What is open stays open. It is a second wall behind Deno's permissions, and not only for the case of
 * a hole in V8: Deno reads each file that a module names as its source map, permitted or not. Where it cannot be had
 * (it takes Linux with Perl), that way stays open for files that are source maps; of others nothing is told.
 *
 * One process does it for all: `prlimit`, started for each, takes a tenth of what a program takes.
 */
export function openSeal(): Seal | null {
  const call = thisMachine()?.calls.prlimit64;
  if (process.platform !== 'linux' || call === undefined || !existsSync(PERL)) return null;
  const perl = spawn(PERL, ['-e', PROGRAM, String(call)], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting: PromiseWithResolvers<void>[] = [];
  const answer = (errno: string) => {
    const asked = waiting.shift();
    if (errno === '0') asked?.resolve();
    else asked?.reject(new Error(`its files could not be closed (${errno})`));
  };
  const end = () => {
    while (waiting.length > 0) answer('no answer');
  };
  for (const stream of [perl, perl.stdin]) stream.on('error', end);
  perl.on('close', end);
  onLine(perl.stdout, answer);
  return {
    close(pid) {
      const asked = Promise.withResolvers<void>();
      waiting.push(asked);
      if (perl.stdin.destroyed) end();
      else perl.stdin.write(`${pid}\n`);
      return asked.promise;
    },
    stop: () => void perl.stdin.end(),
  };
}
