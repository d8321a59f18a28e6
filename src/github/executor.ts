import type { AppAuth } from './installation-token.ts';
import { octokitFor } from './installation-token.ts';

/** The organisation that is worked for and the repository its runs start in. */
export interface Executor {
  installationId: number;
  owner: string;
  ownerId: number;
  repository: string;
  repositoryId: number;
  defaultBranch: string;
}

/** Finds the installation (the only one, or the one of `organisation`) and its executor repository. */
export async function findExecutor({
  auth,
  apiUrl,
  organisation,
  repository,
}: {
  auth: AppAuth;
  apiUrl: string;
  organisation: string | undefined;
  repository: string;
}): Promise<Executor> {
  const app = await auth.asApp();
  const installation = organisation
    ? (await app.request('GET /orgs/{org}/installation', { org: organisation })).data
    : only((await app.request('GET /app/installations')).data);
  const account = installation.account;
  if (!account || !('login' in account)) throw new Error('the App is installed on no organisation');
  const token = await auth.token({
    installationId: installation.id,
    permissions: { metadata: 'read' },
    repositories: { names: [repository] },
  });
  const { data } = await octokitFor(apiUrl, token).request('GET /repos/{owner}/{repo}', {
    owner: account.login,
    repo: repository,
  });
  return {
    installationId: installation.id,
    owner: account.login,
    ownerId: Number(account.id),
    repository,
    repositoryId: Number(data.id),
    defaultBranch: data.default_branch,
  };
}

function only<T>(installations: T[]): T {
  const [first, ...others] = installations;
  if (!first) throw new Error('the App is not installed anywhere: install it on an organisation');
  if (others.length > 0)
    throw new Error('the App has several installations: set ERRAND_ORG to say which to use');
  return first;
}
