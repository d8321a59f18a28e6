import { createHmac, randomUUID } from 'node:crypto';
import { WEBHOOK_PATH } from '../../webhooks/probot.ts';
import { ask } from '../ask.ts';
import type { Finding, GeneralCheck } from '../check.ts';
import { address } from './address.ts';

const BODY = JSON.stringify({ zen: 'Is this signed?', hook_id: 0 });

/** The running App takes what is signed with this secret, and refuses what is not. */
export const webhookSignature: GeneralCheck = {
  name: 'webhook-signature',
  needs: [address],
  async look({ config: { url, webhookSecret } }): Promise<Finding> {
    const at = `${url}${WEBHOOK_PATH}`;
    const signed = await post(at, webhookSecret);
    if (signed !== 200)
      return {
        status: 'failed',
        line: `a signed ping to ${at} is answered ${signed}`,
        do: 'restart "errand serve" with the WEBHOOK_SECRET that doctor has; have the proxy pass headers and bodies on unchanged',
      };
    const forged = await post(at, `not ${webhookSecret}`);
    if (forged !== 400)
      return {
        status: 'failed',
        line: `a ping with a wrong signature is answered ${forged} instead of 400`,
        do: 'see that the proxy leads to "errand serve" itself',
      };
    return { status: 'ok', line: 'signed webhooks are taken, forged ones are refused' };
  },
};

async function post(url: string, secret: string): Promise<number | string> {
  const answer = await ask(url, {
    method: 'POST',
    body: BODY,
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'ping',
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(BODY).digest('hex')}`,
    },
  });
  return 'error' in answer ? `with ${answer.error}` : answer.status;
}
