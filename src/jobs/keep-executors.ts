import type { Logger } from 'pino';
import type { Clock } from '../domain/clock.ts';
import { HOUR_MS } from '../domain/duration.ts';
import { FIRST_TENANT } from '../domain/tenant.ts';
import type { Installation } from '../github/executor.ts';
import type { GitHub } from '../github/github.ts';

export interface KeepExecutors {
  /** Of one organisation; for webhooks. */
  one(installation: Installation): Promise<void>;
  /** Of every organisation that is worked for; what a lost webhook left out is made up for. */
  all(): Promise<void>;
  /** The same, if it is time for it: an hour after all of it succeeded, else after 1, 2, 4 … minutes. */
  due(): Promise<void>;
}

/** How often `due` is worth calling. */
export const KEEP_AGAIN_MS = 60_000;

/**
 * Makes executor repositories and keeps them up to date. What fails for one organisation is logged and holds up no other.
 * Anybody may install a public App: nothing is made for whom no secret belongs to.
 */
export function keepExecutors({
  github,
  tenants,
  organisation,
  clock,
  log,
}: {
  github: GitHub;
  tenants: readonly string[];
  /** The login of the first tenant; undefined: the only one that the App is installed on. */
  organisation: string | undefined;
  clock: Clock;
  log: Logger;
}): KeepExecutors {
  /** Ids of installations that nobody works for, and that this was said of. */
  const told = new Set<number>();
  /** In a row. */
  let failures = 0;
  let dueAt = 0;

  function isWorkedFor({ owner, ownerId }: Installation, all: readonly Installation[]): boolean {
    return tenants.some((tenant) => {
      // Found before, whatever it is called today and whoever else came since.
      if (github.of(tenant).known()?.ownerId === ownerId) return true;
      const login = tenant === FIRST_TENANT ? organisation : tenant;
      return login === undefined ? all.length === 1 : login.toLowerCase() === owner.toLowerCase();
    });
  }

  async function keep(installation: Installation, all: readonly Installation[]): Promise<void> {
    const { owner, installationId } = installation;
    if (!isWorkedFor(installation, all)) {
      if (!told.has(installationId))
        log.warn(
          { owner },
          'the App is installed there, and nobody can have work done: give it a secret in ERRAND_SECRETS, or uninstall the App',
        );
      told.add(installationId);
      return;
    }
    try {
      const { written, proposed } = await github.ensureExecutor(installation);
      if (written.length > 0) log.info({ owner, written }, 'the executor repository was written');
      if (proposed?.state === 'open')
        log.warn(
          { owner, ...proposed },
          'the executor repository was changed by somebody; see the pull request',
        );
    } catch (err) {
      log.warn({ owner, err }, 'the executor repository could not be brought up to date');
      throw err;
    }
  }

  async function all(): Promise<void> {
    failures++;
    dueAt = clock.now() + Math.min(KEEP_AGAIN_MS * 2 ** (failures - 1), HOUR_MS);
    const installations = await github.installations();
    let isDone = true;
    for (const installation of installations)
      await keep(installation, installations).catch(() => {
        isDone = false;
      });
    if (!isDone) return;
    failures = 0;
    dueAt = clock.now() + HOUR_MS;
  }

  return {
    one: async (installation) =>
      keep(installation, organisation === undefined ? await github.installations() : []),
    all,
    async due() {
      if (clock.now() >= dueAt) await all();
    },
  };
}
