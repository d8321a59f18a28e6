import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type ArtifactRecord, INDEX_FILE, readArtifacts } from '../actions/artifacts.ts';
import type { Assignment } from './protocol.ts';

const DAY_MS = 86_400_000;
const DEFAULT_RETENTION_DAYS = '90';
/** What `if-no-files-found` makes of a path without files. */
const NOTHING_FOUND: Record<string, { ok: boolean; prefix: string } | undefined> = {
  warn: { ok: true, prefix: 'Warning: ' },
  error: { ok: false, prefix: 'Error: ' },
  ignore: { ok: true, prefix: '' },
};

/**
 * What `actions/upload-artifact` does, without its code: copies one file or folder into the run's artifacts, hidden
 * files left out. False if the step failed; the log says why.
 */
export function uploadArtifact(
  inputs: Record<string, string>,
  { workspace, artifactFolder }: Pick<Assignment, 'workspace' | 'artifactFolder'>,
  say: (line: string) => void,
): boolean {
  const { name = 'artifact', path = '' } = inputs;
  const problem = refuse(name, path, artifactFolder);
  if (problem !== null) {
    say(`Error: ${problem}`);
    return false;
  }
  const files = filesAt(resolve(workspace, path.trim()));
  if (files.length === 0) {
    const { ok, prefix } = NOTHING_FOUND[inputs['if-no-files-found'] ?? 'warn'] ?? {
      ok: false,
      prefix: 'Error: ',
    };
    say(`${prefix}No files were found with the provided path: ${path}. No artifacts will be uploaded.`);
    return ok;
  }
  let bytes = 0;
  for (const { file, as } of files) {
    const target = join(artifactFolder, name, as);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
    bytes += statSync(target).size;
  }
  const createdAt = Date.now();
  const days = Number(inputs['retention-days'] ?? DEFAULT_RETENTION_DAYS);
  const record: ArtifactRecord = { name, bytes, createdAt, expiresAt: createdAt + days * DAY_MS };
  appendFileSync(join(artifactFolder, INDEX_FILE), `${JSON.stringify(record)}\n`);
  say(`Artifact ${name} has been uploaded: ${files.length} files, ${bytes} bytes`);
  return true;
}

function refuse(name: string, path: string, artifactFolder: string): string | null {
  // The action's own list; a name of dots alone would be another folder here.
  if (!/^[^":<>|*?\r\n\\/]+$/.test(name) || /^\.+$/.test(name)) {
    return `The artifact name is not valid: ${name}`;
  }
  if (path.trim() === '') return 'Input required and not supplied: path';
  if (/[*?[\n]|^!/.test(path.trim()))
    return `only a single path without wildcards is supported here: ${path}`;
  if (readArtifacts(artifactFolder).some((other) => other.name === name)) {
    return 'Failed to CreateArtifact: Received non-retryable error: an artifact with this name already exists on the workflow run';
  }
  return null;
}

/** The files of a folder with their paths in it, or the one file; links are not followed. */
function filesAt(path: string): { file: string; as: string }[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [{ file: path, as: basename(path) }];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, as: relative(path, file) }))
    .filter(({ as }) => !as.split(/[\\/]/).some((part) => part.startsWith('.')));
}
