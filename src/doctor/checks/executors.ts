import { ensureExecutor, lookAtExecutor } from '../../github/install/ensure-executor.ts';
import { parseSettings } from '../../github/parse-settings.ts';
import type { Finding, OrganisationCheck } from '../check.ts';
import type { DoctorContext, InstalledOn } from '../context.ts';
import { permissions } from './permissions.ts';

/** The executor repository is there, and in it stands what this version of Errand would write. */
export const executors: OrganisationCheck = {
  name: 'executors',
  each: 'organisation',
  needs: [permissions],
  async look(context, one): Promise<Finding> {
    const { organisation } = one;
    const { serverUrl } = context.config.github;
    const deps = depsOf(one, context);
    if (!deps)
      return {
        status: 'warning',
        line: `the executor repository of ${organisation} cannot be written: nothing says which action its workflows should call`,
        do: 'set ERRAND_ACTION=owner/repository/path@ and the full id of a commit',
      };
    const repository = `${organisation}/${deps.wanted.name}`;
    const found = await lookAtExecutor(deps);
    if (!found)
      return {
        status: 'failed',
        line: `there is no repository ${repository} that the App can see`,
        do: 'run "errand doctor --fix"; if it exists, give the App access to it',
      };
    const page = `${serverUrl}/${repository}`;
    if (found.isArchived)
      return {
        status: 'failed',
        line: `${repository} is archived: no run can be started in it`,
        do: `unarchive it at ${page}/settings`,
      };
    const wrong = problemOf(found.settings);
    if (wrong)
      return {
        status: 'failed',
        line: `${repository}: ${wrong}`,
        do: `mend it at ${page}; jobs wait until then`,
      };
    if (found.outdated.length > 0)
      return {
        status: 'failed',
        line: `${repository} lacks the newest ${found.outdated.join(', ')}`,
        do: 'run "errand doctor --fix"',
      };
    if (found.changed.length > 0)
      return {
        status: 'warning',
        line: `somebody has changed ${found.changed.join(', ')} in ${repository}`,
        do: "look at the pull request there: merge it to take Errand's versions, or close it to keep yours",
      };
    if (found.isPublic)
      return {
        status: 'warning',
        line: `${repository} is public: everybody can read its run logs`,
        do: `make it private at ${page}/settings`,
      };
    return {
      status: 'ok',
      // Which ones are set is not for the App to read.
      line: `${repository} is as it should be; language models are set at ${page}/settings/variables/actions`,
    };
  },
  async mend(context, one) {
    const deps = depsOf(one, context);
    const proposed = deps && (await ensureExecutor(deps)).proposed;
    if (!proposed) return undefined;
    const { url, state } = proposed;
    return state === 'open' ? `proposed: ${url}` : `proposed before, and ${state}: ${url}`;
  },
};

/** Undefined where nothing can be written. */
function depsOf({ id, organisation, organisationId }: InstalledOn, context: DoctorContext) {
  const { action, executorRepository: name } = context.config.github;
  return (
    action && {
      auth: context.auth(),
      installation: { installationId: id, owner: organisation, ownerId: organisationId },
      wanted: { name, action, isPublic: false },
    }
  );
}

function problemOf(settings: string | undefined): string | undefined {
  try {
    if (settings !== undefined) parseSettings(settings);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
