import { z } from 'zod';
import { ApiError, invalid, notFound } from '../http/api-error.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { readBody } from '../http/read-body.ts';
import type { Links } from '../links.ts';
import type { CommitFiles } from '../repositories/commit-files.ts';
import { committerOf } from '../repositories/committer.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { branchRef, resolveCommit } from './bare-repository.ts';
import { readCommit } from './commit.ts';
import { contentEntryJson } from './content-json.ts';
import { createGitJson } from './git-json.ts';
import { isEmpty } from './require-commits.ts';
import { findPath, isFolder, isValidPath, putFile, readTree } from './tree.ts';

const putRequest = z.object({
  message: z.string(),
  content: z.base64({ error: 'content is not valid Base64' }),
  sha: z.string().optional(),
  branch: z.string().optional(),
});

/** The media type that asks for a file as it is. */
const RAW = /application\/vnd\.github\.(?:v3\.)?raw\b/;
const RAW_TYPE = 'application/vnd.github.raw+json; charset=utf-8';

/** One file at a time. Its PUT is the one API that makes the first commit of an empty repository. */
export function contentEndpoints(deps: {
  links: Links;
  repositories: RepositoryStore;
  commitFiles: CommitFiles;
}): Endpoint[] {
  const { links, repositories } = deps;
  return [
    {
      method: 'GET',
      path: '/repos/:owner/:repo/contents/:path{.*}',
      for: 'public-read',
      needs: { contents: 'read' },
      handle(c, { repository }) {
        const git = repositories.git(repository);
        if (isEmpty(git)) throw notFound('This repository is empty.');
        const ref = c.req.query('ref') ?? repository.defaultBranch;
        const head = resolveCommit(git, ref);
        if (head === undefined) throw notFound(`No commit found for the ref ${ref}`);
        const path = (c.req.param('path') ?? '').replace(/\/+$/, '');
        const entry = findPath(git.objects, head.commit.tree, path);
        if (entry === undefined) throw notFound();
        const json = contentEntryJson(git.objects, { links, repository, ref });
        if (!isFolder(entry) && RAW.test(c.req.header('accept') ?? '')) {
          const file = git.objects.read('blob', entry.sha) ?? Buffer.alloc(0);
          return c.body(Uint8Array.from(file), 200, { 'content-type': RAW_TYPE });
        }
        if (!isFolder(entry)) return c.json(json({ path, ...entry }, true));
        const prefix = path === '' ? '' : `${path}/`;
        const entries = readTree(git.objects, entry.sha) ?? [];
        return c.json(entries.map(({ name, ...child }) => json({ path: prefix + name, ...child }, false)));
      },
    },
    {
      method: 'PUT',
      path: '/repos/:owner/:repo/contents/:path{.+}',
      for: 'repository',
      needs: { contents: 'write' },
      async handle(c, { repository, caller }) {
        const body = await readBody(c, putRequest);
        const path = c.req.param('path') ?? '';
        if (!isValidPath(path)) throw invalid('path contains a malformed path component');
        const git = repositories.git(repository);
        const branch = body.branch ?? repository.defaultBranch;
        if (!isEmpty(git) && !git.refs.get(branchRef(branch))) throw notFound(`Branch ${branch} not found`);

        const blob = git.objects.write('blob', Buffer.from(body.content, 'base64'));
        let isNew = true;
        const sha = deps.commitFiles({
          repository,
          branch,
          message: body.message,
          by: committerOf(caller),
          edit(files) {
            const current = files.get(path);
            isNew = current === undefined;
            requireCurrent(path, current?.sha, body.sha);
            putFile(files, path, { mode: current?.mode ?? '100644', sha: blob });
          },
        });
        const commit = readCommit(git.objects, sha);
        if (commit === undefined) throw new Error(`commit ${sha} was not written`);
        const content = contentEntryJson(git.objects, { links, repository, ref: branch });
        return c.json(
          {
            content: content({ path, mode: '100644', sha: blob }, false),
            commit: createGitJson(links, repository).gitCommit(sha, commit),
          },
          isNew ? 201 : 200,
        );
      },
    },
  ];
}

/** An update must name the blob it replaces. */
function requireCurrent(path: string, current: string | undefined, given: string | undefined): void {
  if (current === given) return;
  if (given === undefined) throw invalid('Invalid request.\n\n"sha" wasn\'t supplied.');
  throw new ApiError(409, `${path} does not match ${given}`);
}
