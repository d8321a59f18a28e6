import type { Octokit } from '@octokit/core';
import type { OrganisationSettings } from '../contract/organisation-settings.ts';
import { expectedPagesUrl } from '../domain/pages-url.ts';
import { type Executor, findExecutor, findInstallation, type Installation } from './executor.ts';
import { type FoundRun, getRun, listRuns, workflowState } from './find-run.ts';
import type { AppAuth, Permissions } from './installation-token.ts';
import { mayWrite } from './may-write.ts';
import type { Pacing } from './pacing.ts';
import { readSettings } from './read-settings.ts';
import {
  createRepository,
  findRepository,
  type NewRepository,
  type Repository,
  toRepository,
} from './site-repository.ts';

/** What is asked of GitHub in the name of one organisation. */
export interface Organisation {
  executor(): Promise<Executor>;
  /** What was found before, without asking anybody. */
  known(): Executor | undefined;
  /** What was found may not be true any more: it is looked up again, once a minute at most. */
  lookAgain(): void;
  /** Concurrency and caps, from the executor repository; asked for again after a minute. */
  settings(): Promise<OrganisationSettings>;
  /** The same as they were read last, without asking anybody. */
  caps(): OrganisationSettings;
  /** Sends a `repository_dispatch` to the executor repository. Who reads it parses it: see the contract. */
  dispatch(eventType: string, payload: Record<string, unknown>): Promise<void>;
  createSite(site: Omit<NewRepository, 'octokit' | 'owner' | 'homepage'>): Promise<Repository>;
  findSite(site: { owner: string; name: string; id: number }): Promise<Repository>;
  /** An installation token for one repository, to be revoked by the run it is for, and that repository as it is today. */
  runToken(repositoryId: number, permissions: Permissions): Promise<RunToken>;
  /** Also where the run has ended by then, or is gone. */
  cancelRun(runId: string): Promise<void>;
  /** The newest runs that dispatches have started, newest first. */
  listRuns(): Promise<FoundRun[]>;
  getRun(runId: string): Promise<FoundRun>;
  /** `active`, or why it starts no runs: `disabled_manually`, `disabled_inactivity`, `missing` … */
  workflowState(file: string): Promise<string>;
  runUrl(runId: string): Promise<string>;
  /** Whether somebody may change the executor repository, and with it what runs there. */
  mayWrite(login: string): Promise<boolean>;
}

export interface RunToken {
  token: string;
  repository: Repository;
}

export interface OrganisationDeps {
  auth: AppAuth;
  serverUrl: string;
  /** Login; undefined: the only one the App is installed on. */
  organisation: string | undefined;
  executorRepository: string;
  pacing: Pacing;
  /** Makes the executor repository where there is none. Throws where that is not possible. */
  makeExecutor(installation: Installation): Promise<Executor>;
}

/** GitHub answers 422 to who wants a token for a repository that is gone. */
const GONE = [404, 422];
/** Whoever has a wrong token could have it looked up again and again. */
const LOOK_AGAIN_MS = 60_000;

export function createOrganisation(deps: OrganisationDeps): Organisation {
  const { auth, serverUrl, organisation, executorRepository, pacing, makeExecutor } = deps;
  let finding: Promise<Executor> | null = null;
  let known: Executor | undefined;
  let foundAt = 0;
  const settings = readSettings(pacing.clock);

  /** Looked up once; a failure is not kept. */
  function executor(): Promise<Executor> {
    finding ??= find().catch((error) => {
      finding = null;
      throw error;
    });
    return finding;
  }

  async function find(): Promise<Executor> {
    const installation = await findInstallation(auth, organisation);
    try {
      const found = await findExecutor({ auth, installation, repository: executorRepository });
      known = found ?? (await makeExecutor(installation));
    } catch (error) {
      throw await explain(error, installation.installationId);
    }
    foundAt = pacing.clock.now();
    return known;
  }

  /** Asks as the installation, unless GitHub wants silence; what it says about limits holds for everybody who asks. */
  async function ask<T>(
    permissions: Permissions,
    where: 'executor' | 'everywhere',
    work: (octokit: Octokit, at: { owner: string; repo: string }) => Promise<T>,
  ): Promise<T> {
    const { installationId, owner, repository: repo, repositoryId } = await executor();
    await pacing.requireOpen(installationId);
    const tryWith = async (fresh: boolean): Promise<T> => {
      const repositories = where === 'everywhere' ? 'all' : { ids: [repositoryId] };
      const token = await auth.token({ installationId, permissions, repositories, fresh });
      return work(auth.with(token), { owner, repo });
    };
    try {
      return await tryWith(false).catch((error: { status?: number }) => {
        // A token that was kept and is void by now.
        if (error.status === 401) return tryWith(true);
        throw error;
      });
    } catch (error) {
      throw await explain(error, installationId);
    }
  }

  async function explain(error: unknown, installationId: number): Promise<unknown> {
    const explained = await pacing.explain(error, installationId);
    // Renamed, deleted, uninstalled or installed anew: looked up again the next time.
    if (explained === error && GONE.includes((error as { status?: number }).status ?? 0)) finding = null;
    return explained;
  }

  return {
    executor,
    known: () => known,
    lookAgain() {
      if (pacing.clock.now() - foundAt >= LOOK_AGAIN_MS) finding = null;
    },
    settings: async () =>
      settings.isFresh() ? settings.latest() : ask({ contents: 'read' }, 'executor', settings.read),
    caps: settings.current,

    dispatch: (eventType, payload) =>
      ask({ contents: 'write' }, 'executor', async (octokit, { owner, repo }) => {
        await octokit.request('POST /repos/{owner}/{repo}/dispatches', {
          owner,
          repo,
          event_type: eventType,
          client_payload: payload,
        });
      }),

    createSite: (site) =>
      ask({ administration: 'write' }, 'everywhere', (octokit, { owner }) =>
        createRepository({
          ...site,
          octokit,
          owner,
          homepage: (name) => expectedPagesUrl(serverUrl, owner, name),
        }),
      ),

    async findSite(site) {
      const { ownerId } = await executor();
      return ask({ metadata: 'read' }, 'everywhere', (octokit) =>
        findRepository(octokit, { ...site, ownerId }),
      );
    },

    async runToken(repositoryId, permissions) {
      const { installationId } = await executor();
      await pacing.requireOpen(installationId);
      const grant = { installationId, permissions, repositoryId };
      const { token, repository } = await auth.repositoryToken(grant).catch(async (error) => {
        throw await explain(error, installationId);
      });
      return { token, repository: toRepository(repository) };
    },

    cancelRun: (runId) =>
      ask({ actions: 'write' }, 'executor', async (octokit, { owner, repo }) => {
        const run = { owner, repo, run_id: Number(runId) };
        await octokit
          .request('POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel', run)
          .catch((error: { status?: number }) => {
            // 409: it has ended by itself.
            if (error.status !== 409 && error.status !== 404) throw error;
          });
      }),

    listRuns: () => ask({ actions: 'read' }, 'executor', listRuns),
    getRun: (runId) => ask({ actions: 'read' }, 'executor', (octokit, at) => getRun(octokit, at, runId)),
    workflowState: (file) =>
      ask({ actions: 'read' }, 'executor', (octokit, at) => workflowState(octokit, at, file)),

    async runUrl(runId) {
      const { owner, repository } = await executor();
      return `${serverUrl}/${owner}/${repository}/actions/runs/${runId}`;
    },

    mayWrite: (login) => ask({ metadata: 'read' }, 'executor', (octokit, at) => mayWrite(octokit, at, login)),
  };
}
