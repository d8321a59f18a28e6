import type { Finding, OrganisationCheck } from '../check.ts';
import { installations } from './installations.ts';

/** The organisation lets public repositories and Pages be made, as far as an installation is told. */
export const pages: OrganisationCheck = {
  name: 'pages',
  each: 'organisation',
  needs: [installations],
  async look(context, one): Promise<Finding> {
    const { organisation } = one;
    const octokit = await context.asInstallation(one, { metadata: 'read' });
    const { data } = await octokit.request('GET /orgs/{org}', { org: organisation });
    const page = `${context.config.github.serverUrl}/organizations/${organisation}/settings/member_privileges`;
    const rules = {
      'public repositories': data.members_can_create_public_repositories,
      'public Pages sites': data.members_can_create_public_pages,
    };
    const forbidden = Object.entries(rules).filter(([, allowed]) => allowed === false);
    if (forbidden.length > 0)
      return {
        status: 'warning',
        line: `members of ${organisation} may not create ${forbidden.map(([what]) => what).join(' and ')}; the App may be refused as well`,
        do: `allow it at ${page}`,
      };
    if (Object.values(rules).some((allowed) => allowed === undefined || allowed === null))
      return {
        status: 'unknown',
        line: `whether ${organisation} allows public repositories and Pages cannot be seen from here`,
        do: `look at ${page}: public repositories and public Pages sites have to be allowed`,
      };
    const plan = data.plan ? ` (plan ${data.plan.name})` : '';
    return { status: 'ok', line: `${organisation} allows public repositories and Pages${plan}` };
  },
};
