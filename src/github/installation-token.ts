import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';
import { type Clock, systemClock } from '../domain/clock.ts';
import { API_VERSION, isWhole, REQUEST_TIMEOUT_MS } from '../domain/github-request.ts';
import { graphqlFailure } from '../domain/graphql-failure.ts';
import { answerOf, type OnAnswer } from './answer.ts';
import { signAppJwt } from './app-jwt.ts';

export interface AppCredentials {
  id: number;
  privateKey: string;
}

export type Permissions = Record<string, 'read' | 'write'>;

/** What a token is for: least privilege is decided where it is asked for. */
export interface Grant {
  installationId: number;
  permissions: Permissions;
  /** All repositories of the installation, or just these. */
  repositories: 'all' | { ids: number[] };
  /** Never a token that somebody else may revoke. */
  fresh?: boolean;
}

type Asked = Pick<Grant, 'permissions' | 'repositories'>;
type RepositoryGrant = Pick<Grant, 'installationId' | 'permissions'> & { repositoryId: number };

/** `onAnswer` is told what came of each request. */
export function octokitFor(apiUrl: string, token?: string, onAnswer?: OnAnswer): Octokit {
  const octokit = new Octokit({ baseUrl: apiUrl, userAgent: 'errand', ...(token && { auth: token }) });
  octokit.hook.before('request', (options) => {
    // In place: octokit's hook that adds the token knows no other options.
    options.request.signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    options.headers['x-github-api-version'] = API_VERSION;
  });
  octokit.hook.after('request', (response, request) => {
    if (!isWhole(response)) throw new RequestError('the answer was not complete', 500, { request });
    const failure = graphqlFailure(response.data);
    if (failure) throw new RequestError(failure.message, failure.status, { request, response });
  });
  octokit.hook.error('request', (error) => {
    // Several mistakes come as several lines; in events and callbacks they are one.
    error.message = error.message.replace(/\s+/g, ' ');
    throw error;
  });
  if (onAnswer)
    octokit.hook.wrap('request', async (request, options) => {
      try {
        const response = await request(options);
        onAnswer(answerOf(options, { response }));
        return response;
      } catch (error) {
        onAnswer(answerOf(options, { error }));
        throw error;
      }
    });
  return octokit;
}

/** Signs in as the App itself, and as its installations with just the rights a call needs. */
export function appAuth({
  apiUrl,
  app,
  clock = systemClock,
  onAnswer,
}: {
  apiUrl: string;
  app: AppCredentials;
  clock?: Clock;
  onAnswer?: OnAnswer | undefined;
}) {
  const auth = createAppAuth({
    appId: app.id,
    createJwt: () => signAppJwt(app, clock.now()),
    // Without this auth-app asks api.github.com, whatever the base URL is.
    request: octokitFor(apiUrl, undefined, onAnswer).request,
  });
  /** Octokit as the App: finds installations and makes their tokens, nothing else. */
  async function asApp(): Promise<Octokit> {
    const { token } = await auth({ type: 'app' });
    return octokitFor(apiUrl, token, onAnswer);
  }

  return {
    asApp,

    /** Octokit with an installation's token. */
    with: (token: string): Octokit => octokitFor(apiUrl, token, onAnswer),

    /**
     * An installation token with exactly the rights asked for. Throws, and hands nothing out, when GitHub granted
     * something else.
     */
    async token(grant: Grant): Promise<string> {
      requireSomething(grant);
      if (grant.fresh) return mint(grant);
      // What auth-app has kept may be something that was refused here before.
      return mint(grant).catch((error) => {
        if (error instanceof WrongGrant) return mint({ ...grant, fresh: true });
        throw error;
      });
    },

    /**
     * A token for one repository that nobody else has, with that repository as GitHub describes it beside the token, which
     * saves asking for it. auth-app keeps this part of the answer to itself.
     */
    async repositoryToken({ installationId, permissions, repositoryId }: RepositoryGrant) {
      const asked: Asked = { permissions, repositories: { ids: [repositoryId] } };
      requireSomething(asked);
      const app = await asApp();
      const { data } = await app
        .request('POST /app/installations/{installation_id}/access_tokens', {
          installation_id: installationId,
          repository_ids: [repositoryId],
          permissions,
        })
        .catch((error: unknown) => {
          throw namePermissions(error, permissions);
        });
      const { token, repository_selection, repositories = [] } = data;
      requireGranted(asked, {
        token,
        permissions: data.permissions ?? {},
        repositorySelection: repository_selection,
        repositoryIds: repositories.map(({ id }) => id),
      });
      const [repository] = repositories;
      if (!repository) throw new WrongGrant('GitHub granted a token for no repository');
      return { token, repository };
    },
  };

  async function mint({ installationId, permissions, repositories, fresh = false }: Grant): Promise<string> {
    const granted = await auth({
      type: 'installation',
      installationId,
      permissions,
      refresh: fresh,
      ...(repositories !== 'all' && { repositoryIds: repositories.ids }),
    }).catch((error: unknown) => {
      throw namePermissions(error, permissions);
    });
    requireGranted({ permissions, repositories }, granted);
    return granted.token;
  }
}

interface Granted {
  token?: string | undefined;
  permissions: object;
  repositorySelection?: string | undefined;
  repositoryIds?: readonly (number | bigint)[] | undefined;
}

/** Granted has to equal what was asked for, or nothing is handed out. */
function requireGranted({ permissions, repositories }: Asked, granted: Granted): void {
  if (!granted.token) throw new WrongGrant('GitHub granted no token');
  const rights = (of: object) => JSON.stringify(Object.entries({ metadata: 'read', ...of }).sort());
  if (rights(granted.permissions) !== rights(permissions)) {
    throw new WrongGrant('GitHub granted other permissions than were asked for');
  }
  if (repositories !== 'all') {
    const { repositorySelection, repositoryIds = [] } = granted;
    if (repositorySelection !== 'selected' || !sameMembers(repositoryIds, repositories.ids))
      throw new WrongGrant('GitHub granted other repositories than were asked for');
  }
}

class WrongGrant extends Error {}

/** BE AWARE: GitHub reads empty permissions or repositories as "everything". */
function requireSomething({ permissions, repositories }: Asked): void {
  const isEmpty = repositories !== 'all' && repositories.ids.length === 0;
  if (Object.keys(permissions).length === 0 || isEmpty)
    throw new Error('a token needs at least one permission and one repository');
}

/** GitHub does not say which permission is not granted. */
function namePermissions(error: unknown, permissions: Permissions): unknown {
  if (error instanceof RequestError && /permissions requested/.test(error.message)) {
    const asked = Object.entries(permissions).map(([name, level]) => `${name}: ${level}`);
    error.message += ` (asked for ${asked.join(', ')}: has the organisation accepted all permissions of the App?)`;
  }
  return error;
}

function sameMembers(some: readonly (number | bigint)[], others: readonly number[]): boolean {
  const of = (list: readonly (number | bigint)[]) => JSON.stringify(list.map(String).sort());
  return of(some) === of(others);
}

export type AppAuth = ReturnType<typeof appAuth>;
