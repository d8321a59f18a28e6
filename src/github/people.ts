/** Who somebody is at GitHub: the App's OAuth, by which people let it know who they are. */
import { z } from 'zod';
import type { Clock } from '../domain/clock.ts';
import type { People } from '../domain/people.ts';
import { FIRST_TENANT } from '../domain/tenant.ts';
import { Refusal } from '../errors.ts';
import { describeFailure } from './describe-failure.ts';
import type { GitHub, GitHubSettings } from './github.ts';
import { octokitFor } from './installation-token.ts';

/** What GitHub knows the App by where people sign in; the secret goes to GitHub and nowhere else. */
export interface OAuthClient {
  id: string;
  secret: string;
}

/** Where GitHub sends people back to; the App's settings there have to name it. */
export const RETURN_PATH = '/dashboard/sign-in/github/return';

/** More accounts than these nobody is looked up in. */
const MOST_PAGES = 10;
const PAGE_SIZE = 100;

const granted = z.object({ access_token: z.string().min(1) });
const refused = z.object({ error: z.string(), error_description: z.string().optional() });
const user = z.object({ login: z.string().min(1) });
const installations = z.object({
  installations: z.array(z.object({ account: z.object({ login: z.string().optional() }).nullable() })),
});

/** A person's token is used for two questions and kept nowhere. What fails is a refusal in words for that person. */
export function createPeople({
  settings,
  client,
  github,
  url,
  clock,
}: {
  settings: Pick<GitHubSettings, 'apiUrl' | 'serverUrl' | 'organisation'>;
  client: OAuthClient;
  github: Pick<GitHub, 'of'>;
  /** The App's address. */
  url: string;
  clock: Clock;
}): People {
  const { apiUrl, serverUrl, organisation } = settings;
  const returnTo = `${url}${RETURN_PATH}`;

  /** GitHub says no to a code with 200, and to what it says a person cannot do anything about with other answers. */
  async function tokenFor({ code, verifier }: { code: string; verifier: string }): Promise<string> {
    const { data } = await octokitFor(serverUrl).request('POST /login/oauth/access_token', {
      headers: { accept: 'application/json' },
      client_id: client.id,
      client_secret: client.secret,
      code,
      code_verifier: verifier,
      redirect_uri: returnTo,
    });
    const no = refused.safeParse(data).data;
    if (no) throw new Refusal('unauthorized', `GitHub says: ${no.error_description ?? no.error}`);
    return granted.parse(data).access_token;
  }

  async function accountsOf(octokit: ReturnType<typeof octokitFor>): Promise<string[]> {
    const accounts: string[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { data } = await octokit.request('GET /user/installations', { per_page: PAGE_SIZE, page });
      const found = installations.parse(data).installations;
      accounts.push(...found.flatMap(({ account }) => account?.login ?? []));
      if (found.length < PAGE_SIZE) break;
    }
    return accounts;
  }

  async function inWords<T>(asking: Promise<T>): Promise<T> {
    try {
      return await asking;
    } catch (cause) {
      if (cause instanceof Refusal) throw cause;
      throw new Refusal('github-unavailable', `${describeFailure(cause, clock.now()).what}. Try again.`, {
        cause,
      });
    }
  }

  return {
    address({ state, challenge }) {
      const address = new URL(`${serverUrl}/login/oauth/authorize`);
      address.search = new URLSearchParams({
        client_id: client.id,
        redirect_uri: returnTo,
        state,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }).toString();
      return address.href;
    },

    whoIs: (trade) =>
      inWords(
        (async () => {
          const octokit = octokitFor(apiUrl, await tokenFor(trade));
          const { login } = user.parse((await octokit.request('GET /user')).data);
          return { login, accounts: await accountsOf(octokit) };
        })(),
      ),

    organisationOf: async (tenant) =>
      tenant === FIRST_TENANT
        ? (organisation ?? (await inWords(github.of(tenant).executor())).owner)
        : tenant,

    mayWrite: (tenant, login) => inWords(github.of(tenant).mayWrite(login)),
  };
}
