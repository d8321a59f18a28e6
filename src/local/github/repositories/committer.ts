import { type Account, botAccount } from '../accounts.ts';
import type { InstallationCaller } from '../auth/callers.ts';
import { includes } from '../auth/permissions.ts';

/** Whoever makes commits and moves refs. */
export interface Committer {
  account: Account;
  email: string;
  /** Paths below .github/workflows/ need a permission of their own. */
  mayWriteWorkflows: boolean;
}

export function committerOf(caller: InstallationCaller): Committer {
  const account = botAccount(caller.installation.app);
  return {
    account,
    email: `${account.id}+${account.login}@users.noreply.github.com`,
    mayWriteWorkflows: includes(caller.permissions, 'workflows', 'write'),
  };
}
