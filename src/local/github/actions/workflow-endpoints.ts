import { resolveCommit } from '../git/bare-repository.ts';
import { notFound } from '../http/api-error.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Links } from '../links.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { workflowFiles } from './workflow-files.ts';
import { workflowId, workflowJson } from './workflow-json.ts';
import type { WorkflowStates } from './workflow-states.ts';

/** A workflow of the default branch, by the name of its file or by its id. */
export function workflowEndpoints(deps: {
  links: Links;
  repositories: RepositoryStore;
  workflowStates: WorkflowStates;
}): Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/repos/:owner/:repo/actions/workflows/:workflow',
      for: 'public-read',
      needs: { actions: 'read' },
      handle(c, { repository }) {
        const git = deps.repositories.git(repository);
        const tree = resolveCommit(git, repository.defaultBranch)?.commit.tree;
        const wanted = c.req.param('workflow') ?? '';
        const file = workflowFiles(git, tree ?? '').find(
          ({ path }) => path.endsWith(`/${wanted}`) || String(workflowId(repository, path)) === wanted,
        );
        if (file === undefined) throw notFound();
        const state = deps.workflowStates.of(repository.id, file.path);
        return c.json(workflowJson({ ...file, state }, { links: deps.links, repository }));
      },
    },
  ];
}
