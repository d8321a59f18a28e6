import { type Executor, findExecutor, type Installation, toExecutor } from '../executor.ts';
import { type AppAuth, octokitFor } from '../installation-token.ts';
import { isNameTaken } from '../site-repository.ts';
import { commitFiles, readBranch, readDifferences } from './branch.ts';
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

interface Deps {
  auth: AppAuth;
  apiUrl: string;
  installation: Installation;
  wanted: WantedExecutor;
}

/**
 * Makes the executor repository, or brings it up to date: what nobody has touched is replaced, what somebody has changed is
 * proposed. Asking again changes nothing. A repository that does not look like an executor is left alone.
 */
export async function ensureExecutor(deps: Deps): Promise<Ensured> {
  const { auth, apiUrl, installation, wanted } = deps;
  const executor = (await find(deps)) ?? (await create(deps)) ?? (await find(deps));
  if (!executor)
    throw new Error(
      `${installation.owner}/${wanted.name} exists, but the App may not see it: add it to the App's repositories`,
    );
  const inRepository = async (permissions: Record<string, 'read' | 'write'>) =>
    octokitFor(
      apiUrl,
      await auth.token({
        installationId: installation.installationId,
        permissions,
        repositories: { ids: [executor.repositoryId] },
      }),
    );
  const { owner, repository: repo, defaultBranch: name } = executor;
  const reader = await inRepository({ contents: 'read' });
  const branch = await readBranch(reader, { owner, repo, name });
  const { direct, changed } = await plan(reader, branch, wanted);
  if (direct.size > 0) {
    const writer = await inRepository({ contents: 'write', workflows: 'write' });
    await commitFiles(writer, branch, { headline: 'Write what Errand needs', files: direct });
  }
  const written = [...direct.keys()];
  if (changed.size === 0) return { executor, written, proposed: null };
  const proposer = await inRepository({ contents: 'write', workflows: 'write', pull_requests: 'write' });
  const base = written.length > 0 ? await readBranch(proposer, { owner, repo, name }) : branch;
  const proposal = await propose(proposer, base, changed);
  return { executor, written, proposed: { files: [...changed.keys()], ...proposal } };
}

const find = ({ auth, apiUrl, installation, wanted }: Deps): Promise<Executor | null> =>
  findExecutor({ auth, apiUrl, installation, repository: wanted.name });

async function plan(
  octokit: Parameters<typeof readDifferences>[0],
  branch: Parameters<typeof readDifferences>[1],
  wanted: WantedExecutor,
): Promise<{ direct: Map<string, string>; changed: Map<string, string> }> {
  const { managed, initial } = executorFiles(wanted.action);
  const found = await readDifferences(octokit, branch, new Map([...managed, ...initial]));
  const direct = new Map<string, string>();
  const changed = new Map<string, string>();
  for (const [path, text] of managed) {
    const has = found.get(path);
    if (has === undefined) continue;
    if (has === null || isPristine(has) || isFirstReadme(path, has)) direct.set(path, text);
    else changed.set(path, text);
  }
  for (const [path, text] of initial) if (found.get(path) === null) direct.set(path, text);
  return { direct, changed };
}

const DESCRIPTION = "Where Errand's runs take place";

/** The README that GitHub makes together with the repository. */
function isFirstReadme(path: string, text: string): boolean {
  return path === 'README.md' && /^# \S+\s*$/.test(text.replace(DESCRIPTION, ''));
}

/** Null if there is a repository of that name by now. */
async function create({ auth, apiUrl, installation, wanted }: Deps): Promise<Executor | null> {
  const { installationId, owner } = installation;
  const permissions = { administration: 'write' } as const;
  const token = await auth.token({ installationId, permissions, repositories: 'all' });
  try {
    const { data } = await octokitFor(apiUrl, token).request('POST /orgs/{org}/repos', {
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
