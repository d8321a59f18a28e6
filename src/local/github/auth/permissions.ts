import { ApiError } from '../http/api-error.ts';
import type { Level, Permissions } from '../options.ts';
import type { InstallationCaller } from './callers.ts';

const RANK: Record<Level, number> = { read: 1, write: 2 };

export function includes(granted: Permissions, name: string, level: Level): boolean {
  const has = granted[name];
  return has !== undefined && RANK[has] >= RANK[level];
}

/** GitHub's 403, whose header names what the route would have needed. */
export function requirePermissions(caller: InstallationCaller, needs: Permissions): void {
  const missing = Object.entries(needs).some(([name, level]) => !includes(caller.permissions, name, level));
  if (!missing) return;
  const accepted = Object.entries(needs)
    .map(([name, level]) => `${name}=${level}`)
    .join(',');
  throw new ApiError(403, 'Resource not accessible by integration', {
    headers: { 'x-accepted-github-permissions': accepted },
  });
}
