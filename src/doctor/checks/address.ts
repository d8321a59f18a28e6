import { isOnThisMachine } from '../../config/addresses.ts';
import { ask } from '../ask.ts';
import type { GeneralCheck } from '../check.ts';
import { settings } from './settings.ts';

/** The App answers under its own address, as GitHub, runs and callers will use it. */
export const address: GeneralCheck = {
  name: 'address',
  needs: [settings],
  async look({ config: { url } }) {
    const health = `${url}/healthz`;
    const answer = await ask(health);
    if ('error' in answer)
      return {
        status: 'failed',
        line: `${health} cannot be reached: ${answer.error}`,
        do: `start "errand serve", and see that the name, the certificate and the proxy of ERRAND_URL lead to it`,
      };
    if (answer.status !== 200 || !answer.body.includes('"alive":true'))
      return {
        status: 'failed',
        line: `${health} answers ${answer.status}, and not as the App does`,
        do: 'have the proxy pass every path on to "errand serve" as it is, without signing in and without redirects',
      };
    if (url.startsWith('http:') && !isOnThisMachine(url))
      return {
        status: 'warning',
        line: `${url} is not https: secrets of callers can be read on the way`,
        do: 'put a proxy with a certificate in front, and set ERRAND_URL to its https address',
      };
    return { status: 'ok', line: `the App answers at ${url}` };
  },
};
