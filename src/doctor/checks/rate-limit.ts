import type { Finding, OrganisationCheck } from '../check.ts';
import type { DoctorContext } from '../context.ts';
import { installations } from './installations.ts';

/** Below this share of the hour's requests somebody else may be using the App's key. */
const LITTLE = 0.1;

/** The installation has requests left. */
export const rateLimit: OrganisationCheck = {
  name: 'rate-limit',
  each: 'organisation',
  needs: [installations],
  async look(context, one): Promise<Finding> {
    const { organisation } = one;
    const core = await readLimit(await context.asInstallation(one, { metadata: 'read' }));
    if (core === null) return { status: 'ok', line: `requests of ${organisation} are not limited` };
    const { limit, remaining, reset } = core;
    const left = `${organisation} has ${remaining} of ${limit} requests left`;
    if (remaining > limit * LITTLE) return { status: 'ok', line: left };
    return {
      status: remaining === 0 ? 'failed' : 'warning',
      line: left,
      do: `wait until ${new Date(reset * 1_000).toISOString()}; if it happens again, see that nobody else uses the App's key`,
    };
  },
};

/** Null where there is no limit: Enterprise Servers have none unless somebody sets it, and say so with a 404. */
async function readLimit(octokit: Awaited<ReturnType<DoctorContext['asInstallation']>>) {
  try {
    return (await octokit.request('GET /rate_limit')).data.resources.core;
  } catch (error) {
    const { status, message } = error as { status?: number; message: string };
    if (status === 404 && message.includes('not enabled')) return null;
    throw error;
  }
}
