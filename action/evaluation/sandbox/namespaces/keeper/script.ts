/**
 * The keeper: the one process with rights, started once for a sandbox, through sudo where need be. It is written in
 * Perl, which every Debian and Ubuntu has and which makes system calls without a compiler: starting util-linux's
 * programs for each evaluation takes longer than most evaluations. It is a text, because the action is bundled into
 * one file. What it needs to know is written into it, as data.
 */
import { CELL } from './cell.ts';
import { CGROUPS } from './cgroups.ts';
import { CHANNELS } from './channels.ts';
import { LIMITS } from './limits.ts';
import { MAIN_LOOP } from './main-loop.ts';
import { type PerlData, perlLiteral } from './perl-literal.ts';
import { PROGRAM } from './program.ts';
import { RIGHTS } from './rights.ts';
import { ROOT_FOLDER } from './root-folder.ts';
import { SYSTEM } from './system.ts';

export interface KeeperConfig {
  /** Belongs to us and nobody else can look into it. Has a folder `channels`. */
  folder: string;
  /** Numbers of system calls. */
  calls: Readonly<Record<string, number>>;
  /** For programs whose memory a cgroup counts, and for others. */
  callFilters: { counted: Buffer; uncounted: Buffer };
  /** Folders of the machine that programs see read-only, at the same place. */
  folders: readonly string[];
  /** Files that programs see read-only: where they are and where they are seen. */
  executables: readonly (readonly [from: string, to: string])[];
  /** Symbolic links: where they are and where they lead. */
  links: readonly (readonly [path: string, target: string])[];
  files: readonly (readonly [path: string, content: string | Buffer])[];
  /** Folders in which cgroups are made, by controller, or `unified`; empty if there are none. */
  cgroups: Readonly<Record<string, string>>;
  procOptions: string;
  environment: Readonly<Record<string, string>>;
  /** How many programs run at a time. */
  slots: number;
  /** How many cells there are, waiting or running. */
  cells: number;
  /** User ids from here on: that of the cells themselves, then `users` for programs. */
  firstUser: number;
  users: number;
  /** Processes and threads of one program. */
  processes: number;
  /** Bytes and files that a program can store. */
  diskBytes: number;
  diskFiles: number;
  /** The largest file that it can make. */
  fileBytes: number;
}

const PARTS = [SYSTEM, ROOT_FOLDER, LIMITS, CGROUPS, RIGHTS, CHANNELS, CELL, PROGRAM, MAIN_LOOP];
/** What the loader waits for at the end of the text. */
const END = '\n__END__\n';

export function keeperScript(config: KeeperConfig): string {
  const data = perlLiteral(config as unknown as PerlData);
  return `our %CONFIG; BEGIN { %CONFIG = %{${data}} }\n${PARTS.join('\n')}${END}`;
}

/** What `perl -e` is given: reads the text from standard input and leaves what comes after it unread. */
export const LOADER = String.raw`my $t = ""; while ($t !~ /\n__END__\n\z/) { sysread(STDIN, $t, 65536, length $t) or exit 1 } eval $t; print STDERR $@; exit 1`;
