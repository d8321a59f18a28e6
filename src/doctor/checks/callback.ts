import { ask } from '../ask.ts';
import type { Finding, GeneralCheck } from '../check.ts';

/** An address that callbacks are to go to, if one was named: is there anybody? Nothing is posted to it. */
export const callback: GeneralCheck = {
  name: 'callback',
  needs: [],
  async look({ callbackUrl }): Promise<Finding[]> {
    if (callbackUrl === undefined) return [];
    const answer = await ask(callbackUrl, { method: 'HEAD' });
    if ('error' in answer)
      return [
        {
          status: 'failed',
          line: `${callbackUrl} cannot be reached: ${answer.error}`,
          do: 'let this machine resolve that name and open connections to it',
        },
      ];
    return [{ status: 'ok', line: `${callbackUrl} answers (${answer.status} to HEAD)` }];
  },
};
