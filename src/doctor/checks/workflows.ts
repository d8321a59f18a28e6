import { octokitFor } from '../../github/installation-token.ts';
import type { Check, Finding } from '../check.ts';
import type { DoctorContext, InstalledOn } from '../context.ts';
import { installationsInUse } from '../organisations.ts';
import { permissions } from './permissions.ts';

/** The executor repositories have their workflows, and nobody has switched them off. */
export const workflows: Check = {
  name: 'workflows',
  needs: [permissions],
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
  const stateOf = async (file: string): Promise<string> => {
    try {
      const request = { ...at, workflow_id: file };
      const { data } = await octokitFor(apiUrl, token).request(
        'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}',
        request,
      );
      return data.state;
    } catch (error) {
      if ((error as { status?: number }).status === 404) return 'missing';
      throw error;
    }
  };
  return Promise.all(
    Object.values(names).map(async (file): Promise<Finding> => {
      const state = await stateOf(file);
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
