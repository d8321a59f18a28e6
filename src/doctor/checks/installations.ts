import type { Check, Finding } from '../check.ts';
import type { DoctorContext } from '../context.ts';
import { organisationsWorkedFor, type WorkedFor } from '../organisations.ts';
import { app } from './app.ts';

/** Every organisation that the settings name has installed the App. */
export const installations: Check = {
  name: 'installations',
  needs: [app],
  async look(context) {
    const all = await organisationsWorkedFor(context);
    return Promise.all(all.map((one) => judge(one, context)));
  },
};

async function judge(
  { organisation, setting, installation }: WorkedFor,
  context: DoctorContext,
): Promise<Finding> {
  if (installation?.isSuspended)
    return {
      status: 'failed',
      line: `the installation on ${installation.organisation} is suspended`,
      do: `unsuspend it at ${installation.settingsUrl}`,
    };
  if (installation) return { status: 'ok', line: `installed on ${installation.organisation}` };
  const installed = (await context.installations()).map((one) => one.organisation);
  if (!organisation && installed.length > 0)
    return {
      status: 'failed',
      line: `the App is installed on ${installed.join(', ')}, and no setting says which one ERRAND_SECRET is for`,
      do: `set ERRAND_ORG to one of them`,
    };
  const { slug } = await context.app();
  return {
    status: 'failed',
    line: organisation
      ? `the App is not installed on ${organisation}, which ${setting} names`
      : 'the App is installed nowhere',
    do: `install it: ${context.config.github.serverUrl}/apps/${slug}/installations/new`,
  };
}
