import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { SignJWT } from 'jose';
import type { Clock } from '../../../domain/clock.ts';
import type { RunStore } from '../actions/run-store.ts';
import { ApiError } from '../http/api-error.ts';
import type { Links } from '../links.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { idTokenClaims } from './claims.ts';
import type { IdTokenRequests } from './id-token-requests.ts';
import type { SigningKey } from './signing-key.ts';

/** GitHub's ID tokens are valid for five minutes. */
const LIFETIME_S = 5 * 60;

/** The address a job asks for ID tokens; it must have a query, because the toolkit appends `&audience=`. */
export const idTokenUrl = (links: Links): string => `${links.web}/_oidc/token?api-version=2.0`;

export function oidcRoutes(deps: {
  links: Links;
  key: SigningKey;
  requests: IdTokenRequests;
  runs: RunStore;
  repositories: RepositoryStore;
  clock: Clock;
}): Hono {
  const { links, key, clock } = deps;
  const routes = new Hono();

  routes.get('/.well-known/openid-configuration', (c) =>
    c.json({
      issuer: links.web,
      jwks_uri: `${links.web}/.well-known/jwks`,
      response_types_supported: ['id_token'],
      subject_types_supported: ['public', 'pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    }),
  );
  routes.get('/.well-known/jwks', (c) => c.json({ keys: [key.publicJwk] }));

  routes.get('/_oidc/token', async (c) => {
    const bearer = c.req.header('authorization')?.replace(/^bearer /i, '') ?? '';
    const run = deps.runs.find(deps.requests.runOf(bearer) ?? 0);
    const repository = run && deps.repositories.byId(run.repositoryId);
    if (run?.status !== 'in_progress' || !repository) throw new ApiError(401, 'Unauthorized');
    const now = Math.floor(clock.now() / 1000);
    const value = await new SignJWT({ ...idTokenClaims(run, repository), jti: randomUUID() })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.id })
      .setIssuer(links.web)
      .setAudience(c.req.query('audience') ?? `${links.web}/${repository.owner.login}`)
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(now + LIFETIME_S)
      .sign(key.privateKey);
    return c.json({ value, count: value.length });
  });
  return routes;
}
