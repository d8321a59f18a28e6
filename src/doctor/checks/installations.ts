import type { Finding, GeneralCheck } from '../check.ts';
import type { DoctorContext } from '../context.ts';
import { organisationsWorkedFor, type WorkedFor } from '../organisations.ts';
import { app } from './app.ts';

/** Every organisation that the settings name has installed the App. */
export const installations: GeneralCheck = {
  name: 'installations',
  needs: [app],
  async look(context) {
    const all = await organisationsWorkedFor(context);
    const findings = all.map(async (one) => ({ organisation: one.name, ...(await judge(one, context)) }));
    return [...(await Promise.all(findings)), ...(await strangers(all, context))];
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
  const { slug, owner } = await context.app();
  const install = `install it: ${context.config.github.serverUrl}/apps/${slug}/installations/new`;
  // GitHub does not tell an App whether it is public.
  const isElsewhere = organisation && organisation.toLowerCase() !== owner.toLowerCase();
  return {
    status: 'failed',
    line: organisation
      ? `the App is not installed on ${organisation}, which ${setting} names`
      : 'the App is installed nowhere',
    do: isElsewhere
      ? `${install}; if GitHub does not offer ${organisation}, the App is private, for ${owner} alone: make it public at ${await context.settingsPage('advanced')}`
      : install,
  };
}

/** Anybody may install a public App. */
async function strangers(all: WorkedFor[], context: DoctorContext): Promise<Finding[]> {
  // Which one is meant has to be said first.
  if (!all[0]?.installation && !all[0]?.organisation) return [];
  const inUse = new Set(all.map(({ installation }) => installation));
  const names = (await context.installations())
    .filter((one) => !inUse.has(one))
    .map(({ organisation }) => organisation);
  if (names.length === 0) return [];
  return [
    {
      status: 'warning',
      line: `nobody can have work done for ${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''}: installed, but without a secret`,
      do: 'give those you know a secret in ERRAND_SECRETS; nothing is done in the others',
    },
  ];
}

const MOST_NAMES = 10;
