import { workflowState } from '../../github/find-run.ts';
import { octokitFor } from '../../github/installation-token.ts';
import type { Check, Finding } from '../check.ts';
import type { DoctorContext, InstalledOn } from '../context.ts';
import { installationsInUse } from '../organisations.ts';
import { executors } from './executors.ts';

/** The executor repositories have their workflows, and nobody has switched them off. */
export const workflows: Check = {
  name: 'workflows',
  needs: [executors],
  async look(context) {
    const all = await installationsInUse(context);
    return (await Promise.all(all.map((one) => judge(one, context)))).flat();
  },
};

async function judge({ id, organisation }: InstalledOn, context: DoctorContext): Promise<Finding[]> {
  const { apiUrl, serverUrl, executorRepository, workflows: names } = context.config.github;
  const token = await context.auth().token({
    installationId: id,
    permissions: { actions: 'read' },
    repositories: 'all',
  });
  const at = { owner: organisation, repo: executorRepository };
  const page = `${serverUrl}/${organisation}/${executorRepository}`;
  const octokit = octokitFor(apiUrl, token);
  return Promise.all(
    Object.values(names).map(async (file): Promise<Finding> => {
      const state = await workflowState(octokit, at, file);
      if (state === 'active') return { status: 'ok', line: `${organisation} has ${file}` };
      if (state === 'missing')
        return {
          status: 'failed',
          line: `${organisation}/${executorRepository} has no workflow ${file} that the App can see`,
          do: `give the App access to that repository; see that .github/workflows/${file} is on its default branch and that Actions are enabled: ${page}/settings/actions`,
        };
      return {
        status: 'failed',
        line: `the workflow ${file} of ${organisation}/${executorRepository} is switched off (${state})`,
        do: `enable it at ${page}/actions/workflows/${file}`,
      };
    }),
  );
}
