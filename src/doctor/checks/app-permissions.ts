import type { Finding, GeneralCheck } from '../check.ts';
import { compareGrants } from '../compare-grants.ts';
import { app } from './app.ts';

/** The App asks organisations for what `app.yml` asks for. */
export const appPermissions: GeneralCheck = {
  name: 'app-permissions',
  needs: [app],
  async look(context): Promise<Finding> {
    const { permissions } = await context.app();
    const { missing } = compareGrants(context.manifest.default_permissions, permissions);
    if (missing.length === 0) return { status: 'ok', line: 'the App asks for what it needs' };
    return {
      status: 'failed',
      line: `the App does not ask for ${missing.join(', ')}`,
      do: `add it at ${await context.settingsPage('permissions')}, then agree to it in each organisation`,
    };
  },
};
