/** A running embedded GitHub with a registered App, and the few calls every test needs. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPKCS8, SignJWT } from 'jose';
import { pino } from 'pino';
import {
  type EmbeddedGitHub,
  type EmbeddedGitHubOptions,
  startEmbeddedGitHub,
} from '../../../../src/local/github/index.ts';
import type { Permissions } from '../../../../src/local/github/options.ts';
import { until as waitUntil } from '../../../fakes/wait.ts';

export const ORGANISATION = 'acme';
export const WEBHOOK_SECRET = 'a webhook secret';
export const APP = { id: 7, slug: 'errand-app', name: 'Errand' };

export const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export const ALL_PERMISSIONS: Permissions = {
  metadata: 'read',
  administration: 'write',
  contents: 'write',
  pages: 'write',
  actions: 'write',
};

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely, as a caller in the wild would
  body: any;
}

export interface Harness {
  github: EmbeddedGitHub;
  installationId: number;
  dataDir: string;
  /** A token of the installation on the first organisation, with all permissions unless `request` narrows it. */
  token(request?: object, installationId?: number): Promise<string>;
  call(method: string, path: string, options?: { token?: string; body?: unknown }): Promise<Answer>;
  /** Like `call` with a token for everything. */
  api(method: string, path: string, body?: unknown): Promise<Answer>;
  graphql(query: string, variables: object, token?: string): Promise<Answer>;
  jwt(claims?: { iss?: string; lifetimeS?: number }): Promise<string>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface HarnessOptions extends Pick<Partial<EmbeddedGitHubOptions>, 'organisations' | 'settings'> {
  dataDir?: string;
  webhookUrl?: string;
  permissions?: Permissions;
  /** With it people can sign in to the App. */
  oauth?: { clientSecret: string; callbackUrls: string[] };
  buildDelayMs?: number;
  maxConcurrent?: number;
  runner?: Partial<EmbeddedGitHubOptions['runner']>;
}

export async function startHarness(options: HarnessOptions = {}): Promise<Harness> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'embedded-github-'));
  const github = await startEmbeddedGitHub({
    dataDir,
    port: 0,
    organisation: ORGANISATION,
    organisations: options.organisations ?? [],
    settings: options.settings ?? {},
    log: pino({ level: 'silent' }),
    buildDelayMs: options.buildDelayMs ?? 20,
    variables: { GREETING: 'hello' },
    secrets: { values: { KEY: 'a-secret-value' }, repositories: ['executor'] },
    runner: {
      environment: { IMAGE: 'test' },
      allowedHosts: async () => [],
      maxConcurrent: options.maxConcurrent ?? 2,
      cancelGraceMs: 300,
      ...options.runner,
    },
  });
  const { installationId } = await github.registerApp({
    ...APP,
    publicKey: keys.publicKey,
    webhookUrl: options.webhookUrl ?? 'http://127.0.0.1:9/nobody',
    webhookSecret: WEBHOOK_SECRET,
    permissions: options.permissions ?? ALL_PERMISSIONS,
    events: ['workflow_run', 'page_build'],
    ...options.oauth,
  });

  const call: Harness['call'] = async (method, path, { token, body } = {}) => {
    const response = await fetch(`${github.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const jwt: Harness['jwt'] = async ({ iss = String(APP.id), lifetimeS = 540 } = {}) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ iss, iat: now - 60, exp: now + lifetimeS })
      .setProtectedHeader({ alg: 'RS256' })
      .sign(await importPKCS8(keys.privateKey, 'RS256'));
  };
  const token: Harness['token'] = async (request = {}, installation = installationId) => {
    const path = `/app/installations/${installation}/access_tokens`;
    const answer = await call('POST', path, { token: await jwt(), body: request });
    return answer.body.token;
  };
  const everything = await token();

  return {
    github,
    installationId,
    dataDir,
    token,
    call,
    jwt,
    api: (method, path, body) => call(method, path, { token: everything, body }),
    graphql: (query, variables, as = everything) =>
      call('POST', '/graphql', { token: as, body: { query, variables } }),
    async [Symbol.asyncDispose]() {
      await github.stop();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Waits until `probe` gives something. */
export function until<T>(probe: () => T | Promise<T>, what = 'condition') {
  return waitUntil<Found<T>>(what, probe as () => Found<T>, { timeoutMs: 15_000, everyMs: 15 });
}

type Found<T> = Exclude<T, false | null | undefined | ''>;
