import { accountJson, nodeId } from '../accounts.ts';
import { type BareRepository, branchRef } from '../git/bare-repository.ts';
import { commitsBetween, readCommit } from '../git/commit.ts';
import { listFiles } from '../git/tree.ts';
import type { Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import { repositoryJson } from '../repositories/repository-json.ts';
import { isoTime } from '../time.ts';
import type { Pull } from './pull-store.ts';

interface Surroundings {
  links: Links;
  repository: Repository;
  git: BareRepository;
}

/** Where it stands: an open one follows its branches. */
function headsOf(pull: Pull, { refs }: BareRepository): { head: string; base: string } {
  const now = (branch: string) => (pull.closedAt === null ? refs.get(branchRef(branch)) : undefined);
  return { head: now(pull.head) ?? pull.headSha, base: now(pull.base) ?? pull.baseSha };
}

/** The OpenAPI description's `pull-request-simple`, as lists have it. */
export function pullJson(pull: Pull, { links, repository, git }: Surroundings) {
  const { api, web } = links.repository(repository);
  const self = `${api}/pulls/${pull.number}`;
  const issue = `${api}/issues/${pull.number}`;
  const html = `${web}/pull/${pull.number}`;
  const shas = headsOf(pull, git);
  const author = accountJson(links, pull.author);
  const user = accountJson(links, repository.owner);
  const side = (ref: string, sha: string) => ({
    label: `${repository.owner.login}:${ref}`,
    ref,
    sha,
    user,
    repo: repositoryJson(repository, { links }),
  });
  const urls = {
    url: self,
    html_url: html,
    issue_url: issue,
    commits_url: `${self}/commits`,
    review_comments_url: `${self}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${api}/statuses/${shas.head}`,
  };
  const href = (url: string) => ({ href: url });
  return {
    ...urls,
    id: pull.id,
    node_id: nodeId('PR', pull.id),
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    number: pull.number,
    state: pull.closedAt === null ? ('open' as const) : ('closed' as const),
    locked: false,
    title: pull.title,
    user: author,
    body: pull.body,
    labels: [],
    milestone: null,
    created_at: isoTime(pull.createdAt),
    updated_at: isoTime(pull.closedAt ?? pull.createdAt),
    closed_at: pull.closedAt === null ? null : isoTime(pull.closedAt),
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(pull.head, shas.head),
    base: side(pull.base, shas.base),
    _links: {
      self: href(self),
      html: href(html),
      issue: href(issue),
      comments: href(urls.comments_url),
      review_comments: href(urls.review_comments_url),
      review_comment: href(urls.review_comment_url),
      commits: href(urls.commits_url),
      statuses: href(urls.statuses_url),
    },
    author_association: 'NONE',
    auto_merge: null,
    draft: false,
  };
}

/** `pull-request`: what the one that was asked for has besides. */
export function fullPullJson(pull: Pull, surroundings: Surroundings) {
  const { git } = surroundings;
  const { head, base } = headsOf(pull, git);
  return {
    ...pullJson(pull, surroundings),
    merged: false,
    // Right after a pull request was opened GitHub does not know yet.
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    maintainer_can_modify: false,
    comments: 0,
    review_comments: 0,
    commits: commitsBetween(git.objects, base, head),
    // Files are counted, lines are not.
    additions: 0,
    deletions: 0,
    changed_files: changedFiles(git, base, head),
  };
}

function changedFiles({ objects }: BareRepository, base: string, head: string): number {
  const filesOf = (sha: string) => listFiles(objects, readCommit(objects, sha)?.tree ?? '');
  const [before, after] = [filesOf(base), filesOf(head)];
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path)?.sha !== after.get(path)?.sha).length;
}
