/** All that the App asks of GitHub. The only users of octokit in the App stand in this folder. */
import { type Clock, systemClock } from '../domain/clock.ts';
import { FIRST_TENANT } from '../domain/tenant.ts';
import type { OnAnswer } from './answer.ts';
import { type Executor, type Installation, listInstallations } from './executor.ts';
import { type Ensured, ensureExecutor } from './install/ensure-executor.ts';
import { type AppCredentials, appAuth } from './installation-token.ts';
import { createOrganisation, type Organisation } from './organisation.ts';
import type { Pacing } from './pacing.ts';
import type { OAuthClient } from './people.ts';

export interface GitHubSettings {
  apiUrl: string;
  /** Address of the pages people see. */
  serverUrl: string;
  app: AppCredentials;
  /** Undefined: nobody signs in with GitHub. */
  oauth?: OAuthClient | undefined;
  /** The organisation that `ERRAND_SECRET` is for. Undefined: the App's only installation. */
  organisation: string | undefined;
  executorRepository: string;
  /** `owner/repository/path@sha`: the action that executor workflows call. Undefined: none can be written. */
  action: string | undefined;
  /** Whether executor repositories are private; undefined means yes. */
  executorIsPublic?: boolean;
}

export interface GitHub {
  /** What is asked in the name of the organisation of a tenant. */
  of(tenant: string): Organisation;
  /**
   * Whether runs of Errand take place in a repository. Its name is what its owner calls it; it counts only as long as nothing
   * is known of that owner's executor repository.
   */
  isExecutor(repository: { id: number; name: string; ownerId: number }): boolean;
  installations(): Promise<Installation[]>;
  /** Makes the executor repository of an organisation, or brings it up to date. */
  ensureExecutor(installation: Installation): Promise<Ensured>;
}

/**
 * `clock`: what the App signs in by; GitHub refuses whose time is not its own. `onAnswer` is told what came of each request.
 */
export function createGitHub(
  settings: GitHubSettings,
  pacing: Pacing,
  clock: Clock = systemClock,
  onAnswer?: OnAnswer,
): GitHub {
  const { executorRepository, action, executorIsPublic = false } = settings;
  const auth = appAuth({ ...settings, clock, onAnswer });
  const organisations = new Map<string, Organisation>();
  const underWay = new Map<number, Promise<Ensured>>();

  /** Whoever comes while it is under way shares it: two at a time would get in each other's way. */
  function ensureOnce(installation: Installation): Promise<Ensured> {
    const { installationId } = installation;
    const ensuring =
      underWay.get(installationId) ?? ensure(installation).finally(() => underWay.delete(installationId));
    underWay.set(installationId, ensuring);
    return ensuring;
  }

  async function ensure(installation: Installation): Promise<Ensured> {
    await pacing.requireOpen(installation.installationId);
    if (action === undefined)
      throw new Error(
        `${installation.owner} has no up-to-date repository ${executorRepository}, and ERRAND_ACTION does not say which action its workflows should call`,
      );
    const wanted = { name: executorRepository, action, isPublic: executorIsPublic };
    return ensureExecutor({ auth, installation, wanted }).catch(async (error) => {
      throw await pacing.explain(error, installation.installationId);
    });
  }

  return {
    of(tenant) {
      const known = organisations.get(tenant);
      if (known) return known;
      const organisation = tenant === FIRST_TENANT ? settings.organisation : tenant;
      const makeExecutor = async (installation: Installation): Promise<Executor> =>
        (await ensureOnce(installation)).executor;
      const made = createOrganisation({ ...settings, auth, organisation, pacing, makeExecutor });
      organisations.set(tenant, made);
      return made;
    },
    isExecutor({ id, name, ownerId }) {
      const known = [...organisations.values()].map((organisation) => organisation.known());
      const theirs = known.find((executor) => executor?.ownerId === ownerId);
      return theirs ? theirs.repositoryId === id : name === executorRepository;
    },
    installations: () => listInstallations(auth),
    ensureExecutor: ensureOnce,
  };
}
