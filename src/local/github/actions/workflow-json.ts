import { createHash } from 'node:crypto';
import { z } from 'zod';
import { nodeId } from '../accounts.ts';
import type { Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import { isoTime } from '../time.ts';
import { readYaml } from './workflow-file.ts';
import type { WorkflowState } from './workflow-states.ts';

/** The same number for the same file, within 32 bits. */
export function workflowId(repository: Repository, path: string): number {
  return createHash('sha1').update(`${repository.id}:${path}`).digest().readUInt32BE();
}

const named = z.object({ name: z.string().min(1) });

/** What runs call it: its name, or its path without one. */
export function workflowNameOf(path: string, yaml: string): string {
  return named.safeParse(readYaml(yaml)).data?.name ?? path;
}

/** The OpenAPI description's `workflow`. */
export function workflowJson(
  { path, yaml, state }: { path: string; yaml: string; state: WorkflowState },
  { links, repository }: { links: Links; repository: Repository },
) {
  const { api, web } = links.repository(repository);
  const id = workflowId(repository, path);
  const name = workflowNameOf(path, yaml);
  return {
    id,
    node_id: nodeId('W', id),
    name,
    path,
    state,
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.pushedAt),
    url: `${api}/actions/workflows/${id}`,
    html_url: `${web}/blob/${repository.defaultBranch}/${path}`,
    badge_url: `${web}/workflows/${encodeURIComponent(name)}/badge.svg`,
  };
}
