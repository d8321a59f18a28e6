import { octokitFor } from '../../github/installation-token.ts';
import type { Check, Finding } from '../check.ts';
import type { DoctorContext, InstalledOn } from '../context.ts';
import { installationsInUse } from '../organisations.ts';
import { installations } from './installations.ts';

/** Below this share of the hour's requests somebody else may be using the App's key. */
const LITTLE = 0.1;

/** Each installation has requests left. */
export const rateLimit: Check = {
  name: 'rate-limit',
  needs: [installations],
  async look(context) {
    const all = await installationsInUse(context);
    return Promise.all(all.map((one) => judge(one, context)));
  },
};

async function judge({ id, organisation }: InstalledOn, context: DoctorContext): Promise<Finding> {
  const token = await context
    .auth()
    .token({ installationId: id, permissions: { metadata: 'read' }, repositories: 'all' });
  const core = await readLimit(octokitFor(context.config.github.apiUrl, token));
  if (core === null) return { status: 'ok', line: `requests of ${organisation} are not limited` };
  const { limit, remaining, reset } = core;
  const left = `${organisation} has ${remaining} of ${limit} requests left`;
  if (remaining > limit * LITTLE) return { status: 'ok', line: left };
  return {
    status: remaining === 0 ? 'failed' : 'warning',
    line: left,
    do: `wait until ${new Date(reset * 1_000).toISOString()}; if it happens again, see that nobody else uses the App's key`,
  };
}

/** Null where there is no limit: Enterprise Servers have none unless somebody sets it. */
async function readLimit(octokit: ReturnType<typeof octokitFor>) {
  try {
    return (await octokit.request('GET /rate_limit')).data.resources.core;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null;
    throw error;
  }
}
