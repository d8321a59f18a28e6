import { ask } from '../ask.ts';
import type { Finding, GeneralCheck } from '../check.ts';
import { settings } from './settings.ts';

/** GitHub refuses what an App signs when its clock is off by more than a minute. */
const MOST_SECONDS = 30;

/** Requests get out of here to GitHub, and both agree on the time. */
export const github: GeneralCheck = {
  name: 'github',
  needs: [settings],
  async look({ config, clock }): Promise<Finding> {
    const { apiUrl } = config.github;
    const answer = await ask(apiUrl);
    if ('error' in answer)
      return {
        status: 'failed',
        line: `${apiUrl} cannot be reached: ${answer.error}`,
        do: `let this machine resolve names and open connections to ${new URL(apiUrl).host}`,
      };
    // A 4xx is GitHub's as well: whoever asks without a token may ask little.
    if (answer.status >= 500 || (answer.status >= 300 && answer.status < 400))
      return {
        status: 'failed',
        line: `${apiUrl} answers ${answer.status}`,
        do: 'look at the status page of GitHub, at GITHUB_API_URL and at proxies on the way',
      };
    const theirs = Date.parse(answer.date ?? '');
    if (!Number.isFinite(theirs))
      return {
        status: 'unknown',
        line: `${apiUrl} answers, but does not say what time it is`,
        do: 'see that no proxy takes the Date header away',
      };
    const seconds = Math.round((clock.now() - theirs) / 1_000);
    if (Math.abs(seconds) > MOST_SECONDS)
      return {
        status: 'failed',
        line: `this machine's clock is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} GitHub's`,
        do: 'have it set by NTP, for example "timedatectl set-ntp true"',
      };
    return { status: 'ok', line: `${apiUrl} answers, and the clocks agree` };
  },
};
