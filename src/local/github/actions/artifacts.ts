import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { nodeId } from '../accounts.ts';
import type { Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import { isoTime } from '../time.ts';
import type { Run } from './run.ts';
import { readIfThere } from './run-files.ts';

/** What a runner notes about an artifact, a line of JSON each; its files lie in a folder of its name beside it. */
const record = z.object({ name: z.string(), bytes: z.int(), createdAt: z.int(), expiresAt: z.int() });
export type ArtifactRecord = z.infer<typeof record>;
export const INDEX_FILE = 'index.ndjson';

/** A run's artifacts, oldest first. */
export function readArtifacts(folder: string): ArtifactRecord[] {
  return readIfThere(join(folder, INDEX_FILE))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => record.parse(JSON.parse(line)));
}

/** The files of an artifact by their paths in it; none for a name that no artifact has. */
export function artifactFiles(folder: string, name: string): string[] {
  if (!readArtifacts(folder).some((artifact) => artifact.name === name)) return [];
  const root = join(folder, name);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

/** Where people look at the files of an artifact. */
export function artifactUrl(links: Links, run: { id: number }, name: string): string {
  return `${links.web}/_runs/${run.id}/artifacts/${encodeURIComponent(name)}/`;
}

/** More artifacts than this a run does not have: it keeps the ids of different runs apart. */
const MOST_PER_RUN = 1_000;

/** The OpenAPI description's `artifact`. */
export function artifactJson(
  artifact: ArtifactRecord,
  index: number,
  { run, repository, links, now }: { run: Run; repository: Repository; links: Links; now: number },
) {
  const id = run.id * MOST_PER_RUN + index;
  const createdAt = isoTime(artifact.createdAt);
  return {
    id,
    node_id: nodeId('MDA', id),
    name: artifact.name,
    size_in_bytes: artifact.bytes,
    url: `${links.repository(repository).api}/actions/artifacts/${id}`,
    // github.com has a zip there; here the address lists the files themselves.
    archive_download_url: artifactUrl(links, run, artifact.name),
    expired: artifact.expiresAt <= now,
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: isoTime(artifact.expiresAt),
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: run.branch,
      head_sha: run.sha,
    },
  };
}
