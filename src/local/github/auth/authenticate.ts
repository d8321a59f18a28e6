import type { Clock } from '../../../domain/clock.ts';
import { badCredentials } from '../http/api-error.ts';
import type { UserTokens } from '../oauth/user-tokens.ts';
import { verifyAppJwt } from './app-jwt.ts';
import type { AppRegistry } from './app-registry.ts';
import type { Caller } from './callers.ts';
import { requireActive } from './installation-store.ts';
import type { TokenStore } from './token-store.ts';

/** Who an Authorization header speaks for; 401 if it is there and wrong. */
export type Authenticator = (header: string | undefined) => Promise<Caller>;

export function createAuthenticator(deps: {
  apps: AppRegistry;
  tokens: TokenStore;
  userTokens: UserTokens;
  clock: Clock;
}): Authenticator {
  return async (header) => {
    if (header === undefined || header === '') return { kind: 'anonymous' };
    const [scheme = '', credential = ''] = header.split(' ');
    const read = READERS[scheme.toLowerCase()];
    if (read === undefined) throw badCredentials();
    const secret = read(credential);
    if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(secret))
      return { kind: 'app', app: await verifyAppJwt(secret, deps) };
    const user = deps.userTokens.find(secret);
    if (user) return { kind: 'user', ...user };
    const caller = deps.tokens.find(secret);
    if (caller === undefined) throw badCredentials();
    requireActive(caller.installation);
    return caller;
  };
}

/** git sends Basic credentials with any user name and the token as the password. */
const READERS: Record<string, (credential: string) => string> = {
  bearer: (credential) => credential,
  token: (credential) => credential,
  basic: (credential) => Buffer.from(credential, 'base64').toString('utf8').split(':').slice(1).join(':'),
};
