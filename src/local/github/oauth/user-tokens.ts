import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../../domain/clock.ts';
import type { Account } from '../accounts.ts';
import type { RegisteredApp } from '../auth/app-registry.ts';

/** That somebody has let an App know who they are. */
export interface Authorisation {
  app: RegisteredApp;
  person: Account;
}

export interface CodeRequest {
  redirectUri: string;
  /** SHA-256 of a verifier, base64url (RFC 7636, S256); empty: none. */
  challenge: string;
}

/** Codes and the tokens that they are traded for. None outlives a restart, and then people sign in again. */
export interface UserTokens {
  issueCode(authorisation: Authorisation, request: CodeRequest): string;
  /** Once, within ten minutes, by the App that it was issued for. */
  redeem(
    code: string,
    by: { app: RegisteredApp; redirectUri: string; verifier: string },
  ): { token: string; expiresInS: number } | undefined;
  find(token: string): Authorisation | undefined;
}

const CODE_MS = 10 * 60_000;
const TOKEN_S = 8 * 60 * 60;

export function createUserTokens({ clock }: { clock: Clock }): UserTokens {
  const codes = new Map<string, Authorisation & CodeRequest & { expiresAt: number }>();
  const tokens = new Map<string, Authorisation & { expiresAt: number }>();
  return {
    issueCode(authorisation, request) {
      const code = randomBytes(10).toString('hex');
      codes.set(code, { ...authorisation, ...request, expiresAt: clock.now() + CODE_MS });
      return code;
    },
    redeem(code, { app, redirectUri, verifier }) {
      const issued = codes.get(code);
      codes.delete(code);
      if (issued === undefined || issued.expiresAt <= clock.now()) return undefined;
      const isMeant =
        issued.app.id === app.id &&
        issued.redirectUri === redirectUri &&
        (issued.challenge === '' || issued.challenge === challengeOf(verifier));
      if (!isMeant) return undefined;
      const token = `ghu_${randomBytes(27).toString('base64url')}`;
      tokens.set(token, { ...issued, expiresAt: clock.now() + TOKEN_S * 1_000 });
      return { token, expiresInS: TOKEN_S };
    },
    find(token) {
      const found = tokens.get(token);
      return found && found.expiresAt > clock.now() ? found : undefined;
    },
  };
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
