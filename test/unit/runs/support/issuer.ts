/** An OIDC issuer as GitHub's: a server that publishes its keys, and tokens signed with them. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CryptoKey,
  exportJWK,
  exportPKCS8,
  exportSPKI,
  generateKeyPair,
  importPKCS8,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';

export interface Issuer extends AsyncDisposable {
  url: string;
  /** The public key as anybody can have it. */
  publicPem: string;
  sign(claims: JWTPayload, header?: Partial<JWTHeaderParameters>): Promise<string>;
  /** Has one key from now on, another one with this id. */
  rotate(kid: string): Promise<void>;
}

/** A header of which only this issuer knows the meaning. */
export const EXTENSION = 'https://extension.test';

export async function startIssuer(): Promise<Issuer> {
  let { pem, publicPem, key } = await makeKey('k');
  const server = createServer((_req, res) => res.end(JSON.stringify({ keys: [key] })));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get publicPem() {
      return publicPem;
    },
    async sign(claims, header = {}) {
      const { alg = 'RS256' } = header;
      const by: CryptoKey = await importPKCS8(pem, alg);
      return new SignJWT(claims)
        .setProtectedHeader({ typ: 'JWT', kid: 'k', ...header, alg })
        .sign(by, { crit: { [EXTENSION]: true } });
    },
    async rotate(kid) {
      ({ pem, publicPem, key } = await makeKey(kid));
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function makeKey(kid: string) {
  const pair = await generateKeyPair('RS256', { extractable: true });
  return {
    pem: await exportPKCS8(pair.privateKey),
    publicPem: await exportSPKI(pair.publicKey),
    // Without `alg`, which GitHub names: what a key may be used for is not left to its issuer.
    key: { ...(await exportJWK(pair.publicKey)), kid, use: 'sig' },
  };
}

export const nowS = () => Math.floor(Date.now() / 1_000);

/** What github.com says of a run of the executor workflow, with five minutes to live. */
export function runClaims(run: {
  issuer: string;
  audience: string;
  repositoryId: number;
  ownerId: number;
}): JWTPayload {
  const workflow = 'acme/errand-executor/.github/workflows/errand.yml@refs/heads/main';
  return {
    iss: run.issuer,
    aud: run.audience,
    sub: 'repo:acme/errand-executor:ref:refs/heads/main',
    jti: crypto.randomUUID(),
    iat: nowS(),
    nbf: nowS() - 600,
    exp: nowS() + 300,
    repository: 'acme/errand-executor',
    repository_id: String(run.repositoryId),
    repository_owner: 'acme',
    repository_owner_id: String(run.ownerId),
    event_name: 'repository_dispatch',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    workflow: 'Errand',
    workflow_ref: workflow,
    job_workflow_ref: workflow,
    runner_environment: 'github-hosted',
    run_id: '7',
    run_attempt: '1',
  };
}
