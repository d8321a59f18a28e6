import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { type FileHandle, link, mkdir, open, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseEnv } from 'node:util';

export interface CredentialsFile {
  path: string;
  /** Writes them for good, for the owner only. Rejects if that fails, and says where they are then. */
  save(values: Record<string, string>): Promise<void>;
  /** Takes back what is not saved. */
  discard(): Promise<void>;
}

/**
 * Makes sure that credentials can be kept at `path` before there are any, because GitHub hands them out only once.
 * Rejects where there are some already.
 */
export async function createCredentialsFile(given: string): Promise<CredentialsFile> {
  const path = resolve(given);
  if (existsSync(path))
    throw new Error(
      `${path} exists and is not overwritten. To use it: "errand serve"; to make another App: move it away, or name another file with --out`,
    );
  const temporary = `${path}.${randomBytes(4).toString('hex')}`;
  const file = await createExclusively(temporary);
  let isOver = false;
  return {
    path,
    async save(values) {
      isOver = true;
      await write(file, credentialsText(values)).catch(async (cause) => {
        await rm(temporary);
        const { message } = cause as Error;
        throw new Error(
          `the credentials could not be written to ${dirname(path)}: ${message}. GitHub gives them out once: mend that, delete the App in the organisation's settings, and run setup again`,
          { cause },
        );
      });
      try {
        // Unlike renaming, linking never replaces what is there.
        await link(temporary, path);
      } catch (cause) {
        throw new Error(`the credentials are in ${temporary}: move them to ${path} yourself`, { cause });
      }
      await rm(temporary);
      await syncFolder(dirname(path));
    },
    async discard() {
      if (isOver) return;
      isOver = true;
      await file.close();
      await rm(temporary);
    },
  };
}

async function write(file: FileHandle, text: string): Promise<void> {
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function createExclusively(path: string) {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    return await open(path, 'wx', 0o600);
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(`no credentials can be kept in ${dirname(path)}: ${message}`, { cause });
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

/** One `NAME="value"` a line; line breaks are written as `\n`, which `parseEnv` and Compose undo. */
function credentialsText(values: Record<string, string>): string {
  const lines = Object.entries(values).map(([name, value]) => `${name}="${value.replaceAll('\n', '\\n')}"\n`);
  return `# The credentials of Errand's GitHub App. Whoever has them is the App.\n${lines.join('')}`;
}

/** What stands in the file, or undefined if there is none. Throws if anybody but its owner can read it. */
export function readCredentials(path: string): NodeJS.ProcessEnv | undefined {
  if (!existsSync(path)) return undefined;
  const descriptor = openSync(path, 'r');
  try {
    // Windows has no such modes.
    if (process.platform !== 'win32' && (fstatSync(descriptor).mode & 0o077) !== 0)
      throw new Error(`others can read ${path}: run "chmod 600 ${path}"`);
    return parseEnv(readFileSync(descriptor, 'utf8'));
  } finally {
    closeSync(descriptor);
  }
}
