import type { Finding, GeneralCheck } from '../check.ts';
import { app } from './app.ts';

const LOOKED_AT = 30;

/** What GitHub itself says of the webhooks it has sent: only it knows whether they get from there to here. */
export const webhookDeliveries: GeneralCheck = {
  name: 'webhook-deliveries',
  needs: [app],
  async look(context): Promise<Finding> {
    const octokit = await context.auth().asApp();
    const { data } = await octokit.request('GET /app/hook/deliveries', { per_page: LOOKED_AT });
    const latest = new Map<string, { isTaken: boolean; answer: string; event: string }>();
    // Newest first. One that was sent again counts as it ended.
    for (const { guid, status_code, status, event } of data)
      if (!latest.has(guid))
        latest.set(guid, {
          isTaken: status_code >= 200 && status_code < 300,
          answer: status_code ? String(status_code) : status,
          event,
        });
    const deliveries = [...latest.values()];
    const lost = deliveries.filter(({ isTaken }) => !isTaken);
    const [newest] = deliveries;
    if (!newest)
      return {
        status: 'unknown',
        line: 'GitHub has sent no webhook in the last days',
        do: 'install the App, or have a run end, and look again',
      };
    if (lost.length === 0)
      return { status: 'ok', line: `all ${deliveries.length} webhooks of late were taken` };
    const advanced = await context.settingsPage('advanced');
    const again = `mend what else is wrong here, then have them sent again at ${advanced}`;
    if (!newest.isTaken)
      return {
        status: 'failed',
        line: `GitHub's last webhook (${newest.event}) was answered: ${newest.answer}`,
        do: again,
      };
    return {
      status: 'warning',
      line: `${lost.length} of the last ${deliveries.length} webhooks were not taken`,
      do: again,
    };
  },
};
