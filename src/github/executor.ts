import type { Octokit } from '@octokit/core';
import type { AppAuth } from './installation-token.ts';

/** An organisation that is worked for. */
export interface Installation {
  installationId: number;
  owner: string;
  ownerId: number;
}

/** The repository its runs start in. */
export interface Executor extends Installation {
  repository: string;
  repositoryId: number;
  defaultBranch: string;
}

interface InstallationData {
  id: number;
  account: object | null;
  suspended_at?: string | null;
}

/** The installation of `organisation`, or the only one there is. */
export async function findInstallation(
  auth: AppAuth,
  organisation: string | undefined,
): Promise<Installation> {
  const app = await auth.asApp();
  const data: InstallationData = organisation
    ? await installationOf(app, organisation)
    : only((await app.request('GET /app/installations', { per_page: MOST_INSTALLATIONS })).data);
  if (data.suspended_at)
    throw new Error(
      `the installation of the App on ${organisation ?? 'its organisation'} is suspended: unsuspend it`,
    );
  return toInstallation(data);
}

async function installationOf(app: Octokit, organisation: string): Promise<InstallationData> {
  try {
    return (await app.request('GET /orgs/{org}/installation', { org: organisation })).data;
  } catch (cause) {
    if ((cause as { status?: number }).status !== 404) throw cause;
    throw new NotInstalled(organisation, { cause });
  }
}

/** GitHub has no other words for it than "Not Found", and the same where there is no such organisation. */
export class NotInstalled extends Error {
  readonly status = 404;
  constructor(organisation: string, options?: ErrorOptions) {
    super(
      `the App is not installed on the organisation ${organisation}: its owner has to install it`,
      options,
    );
  }
}

/** GitHub's largest page. */
const MOST_INSTALLATIONS = 100;

/** Every organisation that the App is installed on and not suspended. Persons have no organisation to make sites in. */
export async function listInstallations(auth: AppAuth): Promise<Installation[]> {
  return (await readInstallations(auth))
    .filter(({ suspended_at, target_type }) => !suspended_at && target_type === 'Organization')
    .map(toInstallation);
}

/** All there are, as GitHub describes them. */
export async function readInstallations(auth: AppAuth) {
  const app = await auth.asApp();
  const read = async (page: number) =>
    (await app.request('GET /app/installations', { per_page: MOST_INSTALLATIONS, page })).data;
  const found: Awaited<ReturnType<typeof read>> = [];
  for (let page = 1; found.length === (page - 1) * MOST_INSTALLATIONS; page++) {
    const more = await read(page);
    if (more.length === 0) break;
    found.push(...more);
  }
  return found;
}

export interface WhichExecutor {
  auth: AppAuth;
  installation: Installation;
  repository: string;
}

/** Null if there is no such repository, or the App may not see it. */
export async function findExecutor(which: WhichExecutor): Promise<Executor | null> {
  const data = await readExecutorRepository(which);
  return data && toExecutor(which.installation, data);
}

/** The same as GitHub describes it. */
export async function readExecutorRepository({ auth, installation, repository }: WhichExecutor) {
  const token = await auth.token({
    installationId: installation.installationId,
    permissions: { metadata: 'read' },
    repositories: 'all',
  });
  try {
    const { data } = await auth.with(token).request('GET /repos/{owner}/{repo}', {
      owner: installation.owner,
      repo: repository,
    });
    return data;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null;
    throw error;
  }
}

export function toExecutor(
  installation: Installation,
  { name, id, default_branch }: { name: string; id: number | bigint; default_branch: string },
): Executor {
  return { ...installation, repository: name, repositoryId: Number(id), defaultBranch: default_branch };
}

function only<T>(installations: T[]): T {
  const [first, ...others] = installations;
  if (!first) throw new Error('the App is not installed anywhere: install it on an organisation');
  if (others.length > 0)
    throw new Error('the App has several installations: set ERRAND_ORG to say which ERRAND_SECRET is for');
  return first;
}

function toInstallation({ id, account }: InstallationData): Installation {
  if (!account || !('login' in account) || !('id' in account))
    throw new Error('the App is installed on no organisation');
  return { installationId: Number(id), owner: String(account.login), ownerId: Number(account.id) };
}
