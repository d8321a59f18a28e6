import { accountJson, nodeId } from '../accounts.ts';
import { fullName, type Links } from '../links.ts';
import { isoTime } from '../time.ts';
import type { Repository } from './repository.ts';

interface Surroundings {
  links: Links;
}

/** The `*_url` members that are the repository's own API address and one of these endings. */
const URL_ENDINGS = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

/** The OpenAPI description's `minimal-repository`, as other objects carry it. */
export function minimalRepositoryJson(repository: Repository, { links }: Surroundings) {
  const { web, api } = links.repository(repository);
  const urls = Object.entries(URL_ENDINGS).map(([member, ending]) => [member, api + ending] as const);
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.private,
    owner: accountJson(links, repository.owner),
    html_url: web,
    description: repository.description,
    fork: false,
    url: api,
    ...(Object.fromEntries(urls) as Record<keyof typeof URL_ENDINGS, string>),
  };
}

/** `repository` and `full-repository` in one: what every repository route answers with. */
export function repositoryJson(repository: Repository, surroundings: Surroundings) {
  const { web, clone } = surroundings.links.repository(repository);
  const host = new URL(web).host;
  const owner = accountJson(surroundings.links, repository.owner);
  const counts = { forks_count: 0, stargazers_count: 0, watchers_count: 0, open_issues_count: 0 };
  const shortCounts = { forks: 0, watchers: 0, open_issues: 0, network_count: 0, subscribers_count: 0 };
  return {
    ...minimalRepositoryJson(repository, surroundings),
    ...counts,
    ...shortCounts,
    clone_url: clone,
    git_url: `git://${host}${new URL(clone).pathname}`,
    ssh_url: `ssh://git@${host}${new URL(clone).pathname}`,
    svn_url: web,
    mirror_url: null,
    homepage: repository.homepage,
    language: null,
    size: 0,
    default_branch: repository.defaultBranch,
    has_issues: repository.hasIssues,
    has_projects: repository.hasProjects,
    has_wiki: repository.hasWiki,
    has_pages: repository.hasPages,
    has_discussions: false,
    has_downloads: true,
    archived: repository.archived,
    disabled: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    license: null,
    topics: repository.topics,
    visibility: repository.private ? 'private' : 'public',
    pushed_at: isoTime(repository.pushedAt),
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.updatedAt),
    organization: owner,
  };
}
