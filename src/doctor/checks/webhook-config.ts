import { WEBHOOK_PATH } from '../../webhooks/probot.ts';
import type { Finding, GeneralCheck } from '../check.ts';
import { app } from './app.ts';

/** GitHub sends webhooks to the right address, with a signature, and looks at our certificate. */
export const webhookConfig: GeneralCheck = {
  name: 'webhook-config',
  needs: [app],
  async look(context): Promise<Finding | Finding[]> {
    const wanted = `${context.config.url}${WEBHOOK_PATH}`;
    const { data } = await (await context.auth().asApp()).request('GET /app/hook/config');
    const wrong = [
      data.url !== wanted && `webhooks go to ${data.url || 'no address'} instead of ${wanted}`,
      !data.secret && 'webhooks are not signed',
      data.content_type !== 'json' && 'webhooks are not sent as JSON',
      Number(data.insecure_ssl) === 1 && 'GitHub does not verify the certificate of the address',
    ].filter((line) => line !== false);
    if (wrong.length === 0) return { status: 'ok', line: `signed webhooks go to ${wanted}` };
    const page = await context.settingsPage('');
    return wrong.map((line) => ({
      status: 'failed',
      line,
      do: `run "errand doctor --fix", or change it at ${page}`,
    }));
  },
  async mend(context) {
    const { url, webhookSecret } = context.config;
    const body = {
      url: `${url}${WEBHOOK_PATH}`,
      content_type: 'json',
      secret: webhookSecret,
      insecure_ssl: '0',
    };
    // BE AWARE: octokit would take a parameter `url` for the address of the request.
    await (await context.auth().asApp()).request('PATCH /app/hook/config', { data: body });
    return undefined;
  },
};
