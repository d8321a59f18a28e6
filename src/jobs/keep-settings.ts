import type { Logger } from 'pino';
import type { GitHub } from '../github/github.ts';

/**
 * Reads the settings of the organisations that are worked for again and again. A cap that refuses everything leaves nothing
 * to dispatch, so nobody else would notice that its owner has raised it.
 */
export function keepSettings({
  github,
  tenants,
  log,
}: {
  github: GitHub;
  tenants: readonly string[];
  log: Logger;
}) {
  return async (): Promise<void> => {
    await Promise.all(
      tenants.map(async (tenant) => {
        const organisation = github.of(tenant);
        // Who has not been asked for anything is not looked up for this.
        if (!organisation.known()) return;
        await organisation
          .settings()
          .catch((err) => log.warn({ tenant, err }, 'the settings could not be read; the last ones hold'));
      }),
    );
  };
}
