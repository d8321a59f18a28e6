import type { Logger } from 'pino';
import { z } from 'zod';
import type { KeepExecutors } from '../jobs/keep-executors.ts';

/** The part of an `installation` or `installation_repositories` payload that is read. */
export const installationPayload = z.object({
  action: z.string(),
  installation: z.object({
    id: z.int(),
    account: z.object({ login: z.string(), id: z.int(), type: z.string() }),
  }),
});

export interface InstallationDeps {
  executors: KeepExecutors;
  log: Logger;
}

const OVER = ['deleted', 'suspend'];

/** The App was installed, or may see more or less than before. What is true now is asked of GitHub. */
export function onInstallation({ executors, log }: InstallationDeps) {
  return async ({
    action,
    installation: { id, account },
  }: z.infer<typeof installationPayload>): Promise<void> => {
    if (OVER.includes(action)) return log.warn({ owner: account.login, action }, 'the installation is over');
    if (account.type !== 'Organization')
      return log.warn(
        { owner: account.login },
        'installed on a person: sites can be made in organisations only',
      );
    await executors.one({ installationId: id, owner: account.login, ownerId: account.id });
  };
}
