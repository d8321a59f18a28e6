import type { Check, Finding } from '../check.ts';
import { compareGrants } from '../compare-grants.ts';
import { installationsInUse } from '../organisations.ts';
import { installations } from './installations.ts';

/** App and installations have what `app.yml` asks for: a change of the App counts only once an owner has agreed. */
export const permissions: Check = {
  name: 'permissions',
  needs: [installations],
  async look(context): Promise<Finding[]> {
    const wanted = context.manifest.default_permissions;
    const atApp = compareGrants(wanted, (await context.app()).permissions);
    const page = await context.settingsPage('permissions');
    if (atApp.missing.length > 0)
      return [
        {
          status: 'failed',
          line: `the App itself does not ask for ${atApp.missing.join(', ')}`,
          do: `add it at ${page}, then agree to it in each organisation`,
        },
      ];
    const found = (await installationsInUse(context)).map(
      ({ organisation, permissions, settingsUrl }): Finding => {
        const { missing, more } = compareGrants(wanted, permissions);
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
            do: `take it away at ${page}`,
          };
        return { status: 'ok', line: `${organisation} has granted just what is needed` };
      },
    );
    return found;
  },
};
