/**
 * A REST route with what it asks of the caller. Every route is a value of this type, so the lists in the
 * `*-endpoints.ts` files together are the table of who may do what.
 */
import type { Context } from 'hono';
import type { RegisteredApp } from '../auth/app-registry.ts';
import type { Caller, InstallationCaller, UserCaller } from '../auth/callers.ts';
import type { Permissions } from '../options.ts';
import type { Repository } from '../repositories/repository.ts';

type Answer = Response | Promise<Response>;

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
}

/** For whoever sends what the address asks for. */
export interface OpenEndpoint extends Route {
  for: 'nobody';
  handle(c: Context): Answer;
}

/** For the App itself, authenticated with its JWT. */
export interface AppEndpoint extends Route {
  for: 'app';
  handle(c: Context, call: { app: RegisteredApp }): Answer;
}

/** For somebody who has signed in to an App. */
export interface UserEndpoint extends Route {
  for: 'user';
  handle(c: Context, call: UserCaller): Answer;
}

/** For an installation token, outside of any repository. */
export interface InstallationEndpoint extends Route {
  for: 'installation';
  needs: Permissions;
  handle(c: Context, call: { caller: InstallationCaller }): Answer;
}

/** About one repository (`/repos/:owner/:repo…`), for a token that can see it and has the permissions. */
export interface RepositoryEndpoint extends Route {
  for: 'repository';
  /** Whether it changes archived repositories, too. */
  evenArchived?: boolean;
  needs: Permissions;
  handle(c: Context, call: { caller: InstallationCaller; repository: Repository }): Answer;
}

/** Reads of a repository; those of a public one need no authentication. */
export interface PublicReadEndpoint extends Route {
  for: 'public-read';
  needs: Permissions;
  handle(c: Context, call: { caller: Caller; repository: Repository }): Answer;
}

export type Endpoint =
  | OpenEndpoint
  | AppEndpoint
  | UserEndpoint
  | InstallationEndpoint
  | RepositoryEndpoint
  | PublicReadEndpoint;
