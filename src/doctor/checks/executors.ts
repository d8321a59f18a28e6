import { type ExecutorDeps, ensureExecutor, lookAtExecutor } from '../../github/install/ensure-executor.ts';
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
): ExecutorDeps {
  const { apiUrl, executorRepository: name } = context.config.github;
  return {
    auth: context.auth(),
    apiUrl,
    installation: { installationId: id, owner: organisation, ownerId: organisationId },
    wanted: { name, action, isPublic: false },
  };
}

async function judge({ organisation }: InstalledOn, deps: ExecutorDeps): Promise<Finding> {
  const repository = `${organisation}/${deps.wanted.name}`;
  const found = await lookAtExecutor(deps);
  if (!found)
    return {
      status: 'failed',
      line: `there is no repository ${repository} that the App can see`,
      do: 'run "errand doctor --fix"; if it exists, give the App access to it',
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
  return { status: 'ok', line: `${repository} is as it should be` };
}
