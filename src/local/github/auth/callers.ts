import { ApiError } from '../http/api-error.ts';
import type { Authorisation } from '../oauth/user-tokens.ts';
import type { Permissions } from '../options.ts';
import type { RegisteredApp } from './app-registry.ts';
import type { Installation } from './installation-store.ts';

/** Who sends a request. */
export type Caller =
  | { kind: 'anonymous' }
  | { kind: 'app'; app: RegisteredApp }
  | InstallationCaller
  | UserCaller;

/** Somebody who has signed in to an App, by the App. */
export interface UserCaller extends Authorisation {
  kind: 'user';
}

export interface InstallationCaller {
  kind: 'installation';
  installation: Installation;
  permissions: Permissions;
  /** The repositories the token was limited to; null: all of the installation, also later ones. */
  repositoryIds: number[] | null;
  tokenHash: string;
}

/** The App routes' own wording for everything that is no App. */
export async function requireApp(
  authenticate: (header: string | undefined) => Promise<Caller>,
  header: string | undefined,
): Promise<RegisteredApp> {
  const caller = await authenticate(header);
  if (caller.kind === 'app') return caller.app;
  throw new ApiError(401, 'A JSON web token could not be decoded');
}

export function requireUser(caller: Caller): UserCaller {
  if (caller.kind === 'user') return caller;
  if (caller.kind === 'anonymous') throw new ApiError(401, 'Requires authentication');
  throw new ApiError(403, 'Resource not accessible by integration');
}

export function requireInstallation(caller: Caller): InstallationCaller {
  if (caller.kind === 'installation') return caller;
  if (caller.kind === 'anonymous') throw new ApiError(401, 'Requires authentication');
  throw new ApiError(403, 'Resource not accessible by integration');
}
