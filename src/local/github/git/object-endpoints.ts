import { z } from 'zod';
import { nodeId } from '../accounts.ts';
import { notFound } from '../http/api-error.ts';
import { created } from '../http/created.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { readBody } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { type BareRepository, resolveCommit } from './bare-repository.ts';
import { buildTree, treeRequest } from './build-tree.ts';
import { createGitJson } from './git-json.ts';
import { requireCommits } from './require-commits.ts';
import { isFolder, readTree, walkTree } from './tree.ts';

const blobRequest = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') });
/** Blobs and trees of the git data API. */
export function objectEndpoints(deps: { links: Links; repositories: RepositoryStore }): Endpoint[] {
  const { links } = deps;
  const open = (repository: Repository) => requireCommits(deps.repositories.git(repository));
  const treeJson = (git: BareRepository, repository: Repository, sha: string, recursive: boolean) => {
    const json = createGitJson(links, repository);
    const entries = recursive
      ? walkTree(git.objects, sha)
      : (readTree(git.objects, sha) ?? []).map(({ name, ...entry }) => ({ path: name, ...entry }));
    const size = (entry: { mode: string; sha: string }) =>
      isFolder(entry) ? undefined : git.objects.read('blob', entry.sha)?.length;
    const tree = entries.map((entry) => json.treeEntry(entry, size(entry)));
    return { sha, url: json.url(`/git/trees/${sha}`), tree, truncated: false };
  };
  return [
    {
      method: 'POST',
      path: '/repos/:owner/:repo/git/blobs',
      for: 'repository',
      needs: { contents: 'write' },
      async handle(c, { repository }) {
        const { content, encoding } = await readBody(c, blobRequest);
        const sha = open(repository).objects.write('blob', Buffer.from(content, encoding));
        const blob = { sha, url: createGitJson(links, repository).url(`/git/blobs/${sha}`) };
        return created(c, blob);
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/git/blobs/:sha',
      for: 'public-read',
      needs: { contents: 'read' },
      handle(c, { repository }) {
        const sha = c.req.param('sha') ?? '';
        const content = open(repository).objects.read('blob', sha);
        if (content === undefined) throw notFound();
        return c.json({
          sha,
          node_id: nodeId('B', sha),
          size: content.length,
          url: createGitJson(links, repository).url(`/git/blobs/${sha}`),
          content: content.toString('base64'),
          encoding: 'base64',
        });
      },
    },
    {
      method: 'POST',
      path: '/repos/:owner/:repo/git/trees',
      for: 'repository',
      needs: { contents: 'write' },
      async handle(c, { repository }) {
        const body = await readBody(c, treeRequest);
        const git = open(repository);
        return created(c, treeJson(git, repository, buildTree(git.objects, body), false));
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/git/trees/:name{.+}',
      for: 'public-read',
      needs: { contents: 'read' },
      handle(c, { repository }) {
        const git = open(repository);
        const name = c.req.param('name') ?? '';
        const sha = resolveCommit(git, name)?.commit.tree ?? name;
        if (readTree(git.objects, sha) === undefined) throw notFound();
        // GitHub looks at whether `recursive` is there, not at its value
        return c.json(treeJson(git, repository, sha, c.req.query('recursive') !== undefined));
      },
    },
  ];
}
