import { SETTINGS_FILE } from '../../contract/organisation-settings.ts';
import {
  type Executor,
  findExecutor,
  type Installation,
  readExecutorRepository,
  toExecutor,
} from '../executor.ts';
import type { AppAuth, Permissions } from '../installation-token.ts';
import { isNameTaken } from '../site-repository.ts';
import { type Branch, commitFiles, isEmpty, readBranch, readDifferences, writeFirstFile } from './branch.ts';
import { executorFiles } from './executor-files.ts';
import { propose } from './propose.ts';
import { isPristine } from './provenance.ts';

export interface WantedExecutor {
  name: string;
  /** `owner/repository/path@sha` */
  action: string;
  isPublic: boolean;
}

export interface Ensured {
  executor: Executor;
  /** Files that were missing or of another version, and are written now. */
  written: string[];
  /** Files that somebody has changed, and the pull request that would change them. */
  proposed: { files: string[]; url: string; state: string } | null;
}

export interface ExecutorDeps {
  auth: AppAuth;
  installation: Installation;
  wanted: WantedExecutor;
}

/**
 * Makes the executor repository, or brings it up to date: what nobody has touched is replaced, what somebody has changed is
 * proposed. Asking again changes nothing. Other files stay as they are.
 */
export async function ensureExecutor(deps: ExecutorDeps): Promise<Ensured> {
  const { installation, wanted } = deps;
  const executor = (await find(deps)) ?? (await create(deps)) ?? (await find(deps));
  if (!executor)
    throw new Error(
      `${installation.owner}/${wanted.name} exists, but the App may not see it: add it to the App's repositories`,
    );
  const { branch, direct, changed } = await compare(deps, executor).catch(async (error) => {
    if (!isEmpty(error)) throw error;
    await writeFirstFile(await octokitIn(deps, executor, { contents: 'write' }), executor);
    return compare(deps, executor);
  });
  if (direct.size > 0) {
    const writer = await octokitIn(deps, executor, { contents: 'write', workflows: 'write' });
    await commitFiles(writer, branch, { headline: 'Write what Errand needs', files: direct });
  }
  const written = [...direct.keys()];
  if (changed.size === 0) return { executor, written, proposed: null };
  const proposer = await octokitIn(deps, executor, {
    contents: 'write',
    workflows: 'write',
    pull_requests: 'write',
  });
  const base = written.length > 0 ? await readBranch(proposer, branch) : branch;
  const proposal = await propose(proposer, base, changed);
  return { executor, written, proposed: { files: [...changed.keys()], ...proposal } };
}

export interface ExecutorState {
  /** Missing, or as an earlier version of Errand wrote them. */
  outdated: string[];
  /** Changed by somebody. */
  changed: string[];
  /** The settings file's text where it is not as Errand wrote it. */
  settings: string | undefined;
  isArchived: boolean;
  isPublic: boolean;
}

/** How an executor repository differs from what it should be; null if there is none that the App can see. */
export async function lookAtExecutor(deps: ExecutorDeps): Promise<ExecutorState | null> {
  const data = await readExecutorRepository({ ...deps, repository: deps.wanted.name });
  if (!data) return null;
  const { direct, changed, settings } = await compare(deps, toExecutor(deps.installation, data)).catch(
    (error) => {
      if (!isEmpty(error)) throw error;
      const { managed, initial } = executorFiles(deps.wanted.action);
      return { direct: new Map([...managed, ...initial]), changed: new Map(), settings: undefined };
    },
  );
  return {
    outdated: [...direct.keys()],
    changed: [...changed.keys()],
    settings,
    isArchived: data.archived,
    isPublic: !data.private,
  };
}

async function octokitIn({ auth, installation }: ExecutorDeps, executor: Executor, permissions: Permissions) {
  const { installationId } = installation;
  const repositories = { ids: [executor.repositoryId] };
  return auth.with(await auth.token({ installationId, permissions, repositories }));
}

const find = (deps: ExecutorDeps): Promise<Executor | null> =>
  findExecutor({ ...deps, repository: deps.wanted.name });

interface Differences {
  branch: Branch;
  /** Missing, or as an earlier version of Errand wrote them. */
  direct: Map<string, string>;
  /** Changed by somebody. */
  changed: Map<string, string>;
  /** The settings file's text where it is not as Errand wrote it. */
  settings: string | undefined;
}

async function compare(deps: ExecutorDeps, executor: Executor): Promise<Differences> {
  const { owner, repository: repo, defaultBranch: name } = executor;
  const octokit = await octokitIn(deps, executor, { contents: 'read' });
  const branch = await readBranch(octokit, { owner, repo, name });
  const { managed, initial } = executorFiles(deps.wanted.action);
  const found = await readDifferences(octokit, branch, new Map([...managed, ...initial]));
  const direct = new Map<string, string>();
  const changed = new Map<string, string>();
  for (const [path, text] of managed) {
    const has = found.get(path);
    if (has === undefined) continue;
    if (has === null || isPristine(has) || isFirstReadme(path, has, repo)) direct.set(path, text);
    else changed.set(path, text);
  }
  for (const [path, text] of initial) if (found.get(path) === null) direct.set(path, text);
  return { branch, direct, changed, settings: found.get(SETTINGS_FILE) ?? undefined };
}

const DESCRIPTION = "Where Errand's runs take place";

/** The README that GitHub makes together with the repository. */
function isFirstReadme(path: string, text: string, repo: string): boolean {
  return path === 'README.md' && text.replace(DESCRIPTION, '').trim() === `# ${repo}`;
}

/** Null if there is a repository of that name by now. */
async function create({ auth, installation, wanted }: ExecutorDeps): Promise<Executor | null> {
  const { installationId, owner } = installation;
  const permissions = { administration: 'write' } as const;
  const token = await auth.token({ installationId, permissions, repositories: 'all' });
  try {
    const { data } = await auth.with(token).request('POST /orgs/{org}/repos', {
      org: owner,
      name: wanted.name,
      description: DESCRIPTION,
      private: !wanted.isPublic,
      auto_init: true,
      has_issues: false,
      has_projects: false,
      has_wiki: false,
    });
    return toExecutor(installation, data);
  } catch (error) {
    if (isNameTaken(error)) return null;
    throw error;
  }
}
