import { type ExecutorDeps, ensureExecutor, lookAtExecutor } from '../../github/install/ensure-executor.ts';
import { parseSettings } from '../../github/read-settings.ts';
import type { Check, Finding } from '../check.ts';
import type { DoctorContext, InstalledOn } from '../context.ts';
import { installationsInUse } from '../organisations.ts';
import { permissions } from './permissions.ts';

/** Each organisation has its executor repository, and in it stands what this version of Errand would write. */
export const executors: Check = {
  name: 'executors',
  needs: [permissions],
  async look(context): Promise<Finding | Finding[]> {
    const { action } = context.config.github;
    if (action === undefined)
      return {
        status: 'warning',
        line: 'executor repositories cannot be written: nothing says which action their workflows should call',
        do: 'set ERRAND_ACTION=owner/repository/path@ and the full id of a commit',
      };
    const all = await installationsInUse(context);
    return Promise.all(all.map((one) => judge(one, depsOf(one, action, context))));
  },
  async mend(context) {
    const { action } = context.config.github;
    if (action === undefined) return;
    for (const one of await installationsInUse(context)) await ensureExecutor(depsOf(one, action, context));
  },
};

function depsOf(
  { id, organisation, organisationId }: InstalledOn,
  action: string,
  context: DoctorContext,
): ExecutorDeps & { serverUrl: string } {
  const { apiUrl, serverUrl, executorRepository: name } = context.config.github;
  return {
    serverUrl,
    auth: context.auth(),
    apiUrl,
    installation: { installationId: id, owner: organisation, ownerId: organisationId },
    wanted: { name, action, isPublic: false },
  };
}

async function judge(
  { organisation }: InstalledOn,
  deps: ExecutorDeps & { serverUrl: string },
): Promise<Finding> {
  const repository = `${organisation}/${deps.wanted.name}`;
  const found = await lookAtExecutor(deps);
  if (!found)
    return {
      status: 'failed',
      line: `there is no repository ${repository} that the App can see`,
      do: 'run "errand doctor --fix"; if it exists, give the App access to it',
    };
  const page = `${deps.serverUrl}/${repository}`;
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
  return { status: 'ok', line: `${repository} is as it should be` };
}

function problemOf(settings: string | undefined): string | undefined {
  try {
    if (settings !== undefined) parseSettings(settings);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
