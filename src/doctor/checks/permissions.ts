import type { Finding, OrganisationCheck } from '../check.ts';
import { compareGrants } from '../compare-grants.ts';
import { appPermissions } from './app-permissions.ts';
import { installations } from './installations.ts';

/** The installation has what `app.yml` asks for: a change of the App counts only once an owner has agreed. */
export const permissions: OrganisationCheck = {
  name: 'permissions',
  each: 'organisation',
  needs: [installations, appPermissions],
  async look(context, { organisation, permissions, settingsUrl }): Promise<Finding> {
    const { missing, more } = compareGrants(context.manifest.default_permissions, permissions);
    if (missing.length > 0)
      return {
        status: 'failed',
        line: `${organisation} has not granted ${missing.join(', ')}`,
        do: `have an owner of it agree at ${settingsUrl}/permissions/update`,
      };
    if (more.length > 0)
      return {
        status: 'warning',
        line: `${organisation} grants more than Errand needs: ${more.join(', ')}`,
        do: `take it away at ${await context.settingsPage('permissions')}`,
      };
    return { status: 'ok', line: `${organisation} has granted just what is needed` };
  },
};
