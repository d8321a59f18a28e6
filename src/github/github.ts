/** All that the App asks of GitHub. The only users of octokit in the App stand in this folder. */
import { type Executor, findExecutor } from './executor.ts';
import { type FoundRun, findRun, getRun } from './find-run.ts';
import { type AppCredentials, appAuth, octokitFor } from './installation-token.ts';
import { createRepository, findRepository, type NewRepository, type Repository } from './site-repository.ts';

export interface GitHubSettings {
  apiUrl: string;
  /** Address of the pages people see. */
  serverUrl: string;
  app: AppCredentials;
  /** Undefined: the App's only installation. */
  organisation: string | undefined;
  executorRepository: string;
}

export interface GitHub {
  executor(): Promise<Executor>;
  /** Sends a `repository_dispatch` to the executor repository. Who reads it parses it: see the contract. */
  dispatch(eventType: string, payload: Record<string, unknown>): Promise<void>;
  createSite(site: Omit<NewRepository, 'octokit' | 'owner'>): Promise<Repository>;
  findSite(site: { owner: string; name: string; id: number }): Promise<Repository>;
  /** An installation token for one repository, to be revoked by the run it is for. */
  runToken(repositoryId: number, permissions: Record<string, 'read' | 'write'>): Promise<string>;
  cancelRun(runId: string): Promise<void>;
  findRun(name: string): Promise<FoundRun | null>;
  getRun(runId: string): Promise<FoundRun>;
  runUrl(runId: string): Promise<string>;
}

export function createGitHub(settings: GitHubSettings): GitHub {
  const { apiUrl, serverUrl, organisation, executorRepository: repository } = settings;
  const auth = appAuth(settings);
  let found: Promise<Executor> | null = null;

  /** Looked up once; a failure is not kept. */
  function executor(): Promise<Executor> {
    found ??= findExecutor({ auth, apiUrl, organisation, repository }).catch((error) => {
      found = null;
      throw error;
    });
    return found;
  }

  async function inExecutor(permissions: Record<string, 'read' | 'write'>) {
    const { installationId, owner, repositoryId } = await executor();
    const token = await auth.token({ installationId, permissions, repositories: { ids: [repositoryId] } });
    return { octokit: octokitFor(apiUrl, token), at: { owner, repo: repository } };
  }

  async function everywhere(permissions: Record<string, 'read' | 'write'>) {
    const { installationId, owner } = await executor();
    const token = await auth.token({ installationId, permissions, repositories: 'all' });
    return { octokit: octokitFor(apiUrl, token), owner };
  }

  return {
    executor,

    async dispatch(eventType, payload) {
      const { octokit, at } = await inExecutor({ contents: 'write' });
      await octokit.request('POST /repos/{owner}/{repo}/dispatches', {
        ...at,
        event_type: eventType,
        client_payload: payload,
      });
    },

    async createSite(site) {
      return createRepository({ ...site, ...(await everywhere({ administration: 'write' })) });
    },

    async findSite(site) {
      const { octokit } = await everywhere({ metadata: 'read' });
      return findRepository(octokit, site);
    },

    async runToken(repositoryId, permissions) {
      const { installationId } = await executor();
      const repositories = { ids: [repositoryId] };
      return auth.token({ installationId, permissions, repositories, fresh: true });
    },

    async cancelRun(runId) {
      const { octokit, at } = await inExecutor({ actions: 'write' });
      await octokit.request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel', {
        ...at,
        run_id: Number(runId),
      });
    },

    async findRun(name) {
      const { octokit, at } = await inExecutor({ actions: 'read' });
      return findRun(octokit, at, name);
    },

    async getRun(runId) {
      const { octokit, at } = await inExecutor({ actions: 'read' });
      return getRun(octokit, at, runId);
    },

    async runUrl(runId) {
      const { owner } = await executor();
      return `${serverUrl}/${owner}/${repository}/actions/runs/${runId}`;
    },
  };
}
