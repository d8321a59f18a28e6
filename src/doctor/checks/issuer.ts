import { ask } from '../ask.ts';
import type { Finding, GeneralCheck } from '../check.ts';
import { settings } from './settings.ts';

/** The keys that runs are verified with can be had. */
export const issuer: GeneralCheck = {
  name: 'issuer',
  needs: [settings],
  async look({ config }): Promise<Finding> {
    const { oidcIssuer } = config.github;
    const answer = await ask(`${oidcIssuer}/.well-known/jwks`);
    const problem =
      'error' in answer ? answer.error : hasKeys(answer.body) ? undefined : `HTTP ${answer.status}, no keys`;
    if (problem === undefined) return { status: 'ok', line: `${oidcIssuer} gives the keys of runs` };
    return {
      status: 'failed',
      line: `${oidcIssuer}/.well-known/jwks: ${problem}: no run can be let in`,
      do: 'look at ERRAND_OIDC_ISSUER and the firewall; of an Enterprise Server it is https://HOST/_services/token',
    };
  },
};

function hasKeys(body: string): boolean {
  try {
    return JSON.parse(body).keys.length > 0;
  } catch {
    return false;
  }
}
