import { z } from 'zod';
import { baseAddress } from './addresses.ts';

/** github.com, unless an Enterprise Server (or the embedded one) is named. */
export const whichGitHub = {
  GITHUB_API_URL: baseAddress.default('https://api.github.com'),
  GITHUB_SERVER_URL: baseAddress.default('https://github.com'),
  ERRAND_OIDC_ISSUER: baseAddress.default('https://token.actions.githubusercontent.com'),
};

export const required = (what: string) =>
  z.string({ error: `is not set: ${what}` }).min(1, { error: `is empty: ${what}` });
