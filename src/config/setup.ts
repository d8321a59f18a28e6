import { z } from 'zod';
import { isSafeAddress, withoutSlash } from './addresses.ts';
import { common } from './common.ts';
import { credentialsPath } from './credentials.ts';
import { LOGIN, NO_LOGIN } from './github-names.ts';
import { parse } from './parse.ts';
import { required, whichGitHub } from './which-github.ts';

/** Creating the App. Host and port are flags only: those of `serve` are not meant for a page that hands out keys. */
const setup = z.object({
  ...whichGitHub,
  ERRAND_DATA: common.shape.ERRAND_DATA,
  ERRAND_CREDENTIALS: z.string().optional(),
  ERRAND_ORG: required('the organisation that gets the App (--org)').regex(LOGIN, `${NO_LOGIN} (--org)`),
  ERRAND_URL: required('the address under which callers and GitHub will reach this App (--url)').refine(
    isSafeAddress,
    'must be an https address without user, query and fragment (--url)',
  ),
});

export interface SetupEnvironment {
  organisation: string;
  /** The App's address. */
  url: string;
  credentialsPath: string;
  apiUrl: string;
  serverUrl: string;
  /** Settings that say which GitHub, where that is not github.com. */
  otherGitHub: Record<string, string>;
}

/** `flags` win over the environment. */
export function readSetupEnvironment(flags: NodeJS.ProcessEnv): SetupEnvironment {
  const set = parse(setup, { ...process.env, ...flags });
  const others = Object.entries(whichGitHub).filter(([name, { def }]) => {
    const value = set[name as keyof typeof whichGitHub];
    return value !== def.defaultValue;
  });
  return {
    organisation: set.ERRAND_ORG,
    url: withoutSlash(set.ERRAND_URL),
    credentialsPath: credentialsPath(set),
    apiUrl: set.GITHUB_API_URL,
    serverUrl: set.GITHUB_SERVER_URL,
    otherGitHub: Object.fromEntries(others.map(([name]) => [name, set[name as keyof typeof whichGitHub]])),
  };
}

/** The command that creates the App, with what is known already. */
export function setupCommand({ ERRAND_ORG, ERRAND_URL }: NodeJS.ProcessEnv = process.env): string {
  return `errand setup --org ${ERRAND_ORG || 'YOUR-ORGANISATION'} --url ${ERRAND_URL || 'https://errand.example.org'}`;
}
