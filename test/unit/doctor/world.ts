/** A GitHub of a few answers and an App of two, all of which a test can change, and doctor's look at them. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ConfigError } from '../../../src/config/parse.ts';
import { readServeConfig } from '../../../src/config/serve.ts';
import type { Check } from '../../../src/doctor/check.ts';
import { CHECKS } from '../../../src/doctor/checks/index.ts';
import { createContext } from '../../../src/doctor/context.ts';
import { type Result, runChecks } from '../../../src/doctor/run-checks.ts';
import { blobId } from '../../../src/domain/blob-id.ts';
import { executorFiles } from '../../../src/github/install/executor-files.ts';
import { readAppManifest } from '../../../src/setup/app-manifest.ts';
import { keys } from '../local/support/embedded.ts';

type Answer = { status?: number; body?: unknown; date?: string };
type Answers = Record<string, Answer | ((body: string) => Answer)>;

const { default_permissions, default_events } = readAppManifest();
export const WEBHOOK_SECRET = 'a-webhook-secret-of-enough';
export const HEAD = 'c'.repeat(40);
const ACTION = `acme/errand/action@${'a'.repeat(40)}`;

export interface DoctorWorld extends AsyncDisposable {
  url: string;
  dir: string;
  /** By `METHOD /path`, without query. */
  answers: Answers;
  /** `METHOD /path` of all that GitHub was asked. */
  asked: string[];
  look(options?: LookOptions): Promise<Result[]>;
  /** The findings of one check, as `status: line`. */
  findings(check: string, options?: LookOptions): Promise<string[]>;
}

interface LookOptions {
  env?: NodeJS.ProcessEnv;
  fix?: boolean;
  now?: number;
  callbackUrl?: string;
  /** All, if not given. */
  checks?: readonly Check[];
}

interface Installation {
  id: number;
  account: { login: string; id: number };
  permissions: Record<string, string>;
  events: string[];
  suspended_at: string | null;
  html_url: string;
}

export function installation(changes: Partial<Installation> = {}): Installation {
  return {
    id: 50,
    account: { login: 'acme', id: 9 },
    permissions: default_permissions,
    events: default_events,
    suspended_at: null,
    html_url: 'https://github.example/organizations/acme/settings/installations/50',
    ...changes,
  };
}

/** Everything is in order. */
export async function startDoctorWorld(): Promise<DoctorWorld> {
  const dir = mkdtempSync(join(tmpdir(), 'errand-doctor-'));
  const asked: string[] = [];
  const github = await start(async (req, body) => {
    const path = decodeURIComponent(req.url?.split('?', 1)[0] ?? '');
    asked.push(`${req.method} ${path}`);
    const answer = world.answers[`${req.method} ${path}`] ?? { status: 404, body: { message: 'Not Found' } };
    return typeof answer === 'function' ? answer(body) : answer;
  });
  const app = await start(async (req, body) => {
    if (req.url === '/healthz') return world.answers.healthz as Answer;
    const signature = `sha256=${createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex')}`;
    const isSigned =
      req.headers['x-hub-signature-256'] === signature && req.headers['x-github-event'] === 'ping';
    return { status: isSigned ? 200 : 400 };
  });
  const env = {
    APP_ID: '12',
    PRIVATE_KEY: keys.privateKey,
    WEBHOOK_SECRET,
    ERRAND_SECRET: 'a-secret-of-enough-characters',
    ERRAND_URL: app.url,
    ERRAND_ORG: 'acme',
    ERRAND_ACTION: ACTION,
    ERRAND_DATA: dir,
    GITHUB_API_URL: github.url,
    ERRAND_OIDC_ISSUER: github.url,
    GITHUB_SERVER_URL: 'https://github.example',
  };
  const world: DoctorWorld = {
    url: app.url,
    dir,
    asked,
    answers: {
      healthz: { body: { alive: true } },
      'GET /': { body: {} },
      'GET /.well-known/jwks': { body: { keys: [{ kid: 'k' }] } },
      'GET /app': {
        body: {
          id: 12,
          slug: 'errand-acme',
          name: 'Errand acme',
          owner: { login: 'acme' },
          permissions: default_permissions,
          events: default_events,
        },
      },
      'GET /app/hook/config': { body: hook(`${app.url}/api/github/webhooks`) },
      'GET /app/hook/deliveries': { body: [delivery('a', 200)] },
      'GET /app/installations': { body: [installation()] },
      ...answersOf(installation()),
      'GET /rate_limit': {
        body: { resources: { core: { limit: 5_000, remaining: 4_900, reset: 1_800_000_000 } } },
      },
    },
    async look({ env: changes = {}, fix = false, now = Date.now(), callbackUrl, checks = CHECKS } = {}) {
      const context = createContext({
        config: configOf({ ...env, ...changes }),
        clock: { now: () => now },
        callbackUrl,
      });
      return runChecks(checks, { context, fix });
    },
    async findings(check, options) {
      const results = await world.look(options);
      return results
        .filter((result) => result.check === check)
        .map(({ status, line }) => `${status}: ${line}`);
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([github.stop(), app.stop()]);
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return world;
}

/** What GitHub says of an organisation in which everything is in order. */
function answersOf({ id, account: { login } }: ReturnType<typeof installation>): Answers {
  const repository = { id: id + 10, name: 'errand-executor', default_branch: 'main' };
  const at = `GET /repos/${login}/errand-executor`;
  return {
    [`POST /app/installations/${id}/access_tokens`]: (body) => {
      const { permissions, repository_ids } = JSON.parse(body);
      return {
        status: 201,
        body: {
          token: `ghs_token_${login}`,
          expires_at: '2100-01-01T00:00:00Z',
          permissions: { metadata: 'read', ...permissions },
          ...(repository_ids
            ? { repository_selection: 'selected', repositories: [repository] }
            : { repository_selection: 'all' }),
        },
      };
    },
    [at]: { body: { ...repository, archived: false, private: true } },
    [`${at}/git/ref/heads/main`]: { body: { object: { sha: HEAD } } },
    [`${at}/git/trees/${HEAD}`]: { body: { tree: executorTree() } },
    [`${at}/actions/workflows/errand.yml`]: { body: { state: 'active' } },
    [`${at}/actions/workflows/evaluations.yml`]: { body: { state: 'active' } },
    [`GET /orgs/${login}`]: {
      body: {
        members_can_create_public_repositories: true,
        members_can_create_public_pages: true,
        plan: { name: 'team' },
      },
    },
  };
}

/** A second one that is worked for; `env` says so. */
export const GLOBEX = {
  installation: installation({ id: 51, account: { login: 'globex', id: 10 } }),
  env: { ERRAND_SECRETS: '{"Globex":"another-secret-of-enough"}' },
};

/** Installs the App there as well. */
export function addGlobex({ answers }: DoctorWorld): void {
  answers['GET /app/installations'] = { body: [installation(), GLOBEX.installation] };
  Object.assign(answers, answersOf(GLOBEX.installation));
}

/** The files of an executor repository as GitHub lists them. */
export function executorTree() {
  const { managed, initial } = executorFiles(ACTION);
  return [...managed, ...initial].map(([path, text]) => ({ path, sha: blobId(Buffer.from(text)) }));
}

export function hook(url: string, changes: Record<string, unknown> = {}) {
  return { url, content_type: 'json', secret: '********', insecure_ssl: '0', ...changes };
}

export function delivery(guid: string, status_code: number, event = 'workflow_run') {
  return {
    guid,
    status_code,
    event,
    status: status_code ? String(status_code) : 'failed to connect to host',
  };
}

function configOf(env: NodeJS.ProcessEnv) {
  try {
    return readServeConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
}

async function start(answer: (req: IncomingMessage, body: string) => Promise<Answer>) {
  const server = createServer(async (req, res) => {
    const { status = 200, body, date } = await answer(req, await text(req));
    if (date !== undefined) res.setHeader('date', date);
    res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
