import type { Finding, GeneralCheck } from '../check.ts';
import { app } from './app.ts';

/** GitHub tells the App of runs that end. Without it the App still notices, only later. */
export const events: GeneralCheck = {
  name: 'events',
  needs: [app],
  async look(context): Promise<Finding> {
    const { events: subscribed } = await context.app();
    const missing = context.manifest.default_events.filter((event) => !subscribed.includes(event));
    if (missing.length === 0) return { status: 'ok', line: `the App is told of ${subscribed.join(', ')}` };
    return {
      status: 'warning',
      line: `the App is not told of ${missing.join(', ')}`,
      do: `subscribe to it at ${await context.settingsPage('permissions')}`,
    };
  },
};
