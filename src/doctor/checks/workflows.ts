import { workflowState } from '../../github/find-run.ts';
import type { Finding, OrganisationCheck } from '../check.ts';
import { executors } from './executors.ts';

/** The executor repository has its workflows, and nobody has switched them off. */
export const workflows: OrganisationCheck = {
  name: 'workflows',
  each: 'organisation',
  needs: [executors],
  async look(context, one) {
    const { organisation } = one;
    const { serverUrl, executorRepository, workflows: names } = context.config.github;
    const at = { owner: organisation, repo: executorRepository };
    const page = `${serverUrl}/${organisation}/${executorRepository}`;
    const octokit = await context.asInstallation(one, { actions: 'read' });
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
  },
};
