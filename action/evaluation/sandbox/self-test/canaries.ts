import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from './canary-process.ts';
import { SOCKET_NAME, watchSocket, watchTcp, watchUdp } from './canary-sockets.ts';

/** What a hostile program is told about where the canaries are; never what is in them. */
export interface Targets {
  /** Folders outside of the sandbox that everybody may write to, each with a `secret.txt` that everybody may write to. */
  folders: readonly string[];
  /** TCP and UDP on 127.0.0.1. */
  port: number;
  /** A unix socket; empty where there are none. */
  socket: string;
  /** A process outside. */
  pid: number;
  /** What the program puts into the command line of a process that it leaves behind. */
  mark: string;
}

/** Something of value outside of the sandbox: whoever reads, changes, ends or calls it is noticed. */
export interface Canaries {
  targets: Targets;
  /** What got out or in, one sentence each, judged by the canaries and by secrets in what the program wrote. */
  damage(written: string): Promise<string[]>;
  remove(): Promise<void>;
}

/** Programs look for this when they search what they can see; what comes behind it they cannot know. */
export const CANARY_PREFIX = 'errand-canary-';

export const newSecret = (kind: string) => `${CANARY_PREFIX}${kind}-${randomBytes(12).toString('hex')}`;

/** A folder at another place as well: a sandbox may hide one of them only. */
const OTHER_PLACE = process.platform === 'win32' ? tmpdir() : '/var/tmp';

/** Puts them out for one program. Only what a program does to its own is said of it. */
export async function putCanaries(tempDir: string): Promise<Canaries> {
  const [inFile, inProcess] = [newSecret('file'), newSecret('process')];
  const places = await Promise.all([tempDir, OTHER_PLACE].map((place) => putFolder(place, inFile)));
  const folders = places.filter((folder) => folder !== null);
  if (folders.length === 0) throw new Error(`nothing can be written to ${tempDir}`);
  const [tcp, watched] = await Promise.all([watchTcp(), startProcess(inProcess)]);
  const [udp, local] = await Promise.all([watchUdp(tcp.port), folders[0] ? watchSocket(folders[0]) : null]);
  return {
    targets: {
      folders,
      port: tcp.port,
      socket: local?.path ?? '',
      pid: watched.pid,
      mark: newSecret('left'),
    },
    async damage(written) {
      const found: string[] = [];
      if (written.includes(inFile)) found.push('it read a file outside');
      if (written.includes(inProcess)) found.push('it saw a process outside');
      if (await tcp.isCalled()) found.push('it reached the network (TCP)');
      if (await udp?.isCalled()) found.push('it reached the network (UDP)');
      if (await local?.isCalled()) found.push('it reached the network (a unix socket)');
      if (!(await watched.answers())) found.push('it ended a process outside');
      if (await isChanged(folders, inFile)) found.push('it wrote to a folder outside');
      return found;
    },
    async remove() {
      watched.end();
      for (const watch of [tcp, udp, local]) watch?.close();
      await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    },
  };
}

async function putFolder(place: string, secret: string): Promise<string | null> {
  try {
    const folder = await mkdtemp(join(place, CANARY_PREFIX));
    await writeFile(join(folder, 'secret.txt'), secret);
    // Nothing but the sandbox's own wall is to keep the program out.
    await Promise.all([chmod(folder, 0o777), chmod(join(folder, 'secret.txt'), 0o666)]);
    return folder;
  } catch {
    return null;
  }
}

async function isChanged(folders: readonly string[], secret: string): Promise<boolean> {
  for (const folder of folders) {
    const text = await readFile(join(folder, 'secret.txt'), 'utf8').catch(() => null);
    const others = (await readdir(folder)).filter((name) => name !== 'secret.txt' && name !== SOCKET_NAME);
    if (text !== secret || others.length > 0) return true;
  }
  return false;
}
