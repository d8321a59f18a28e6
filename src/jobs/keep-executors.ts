import type { Logger } from 'pino';
import type { Installation } from '../github/executor.ts';
import type { GitHub } from '../github/github.ts';

export interface KeepExecutors {
  /** Of one organisation; for webhooks. */
  one(installation: Installation): Promise<void>;
  /** Of every organisation that the App is installed on; what a lost webhook left out is made up for. */
  all(): Promise<void>;
}

/** Makes executor repositories and keeps them up to date. What fails for one organisation is logged and holds up no other. */
export function keepExecutors({ github, log }: { github: GitHub; log: Logger }): KeepExecutors {
  async function one(installation: Installation): Promise<void> {
    const { owner } = installation;
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

  return {
    one,
    async all() {
      for (const installation of await github.installations()) await one(installation).catch(() => {});
    },
  };
}
