import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Which of the marks are in the command line of a process that runs on this machine. */
export async function findSurvivors(marks: readonly string[]): Promise<string[]> {
  const lines = process.platform === 'linux' ? await fromProc() : await fromPs();
  return marks.filter((mark) => lines.some((line) => line.includes(mark)));
}

async function fromProc(): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
}

/** On Windows nobody says: what runs there has no way to start a process at all. */
async function fromPs(): Promise<string[]> {
  if (process.platform === 'win32') return [];
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'command='], {
    maxBuffer: 32 * 1024 * 1024,
  });
  return stdout.split('\n');
}
