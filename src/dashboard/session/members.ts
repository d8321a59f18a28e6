import type { Logger } from 'pino';
import type { Clock } from '../../domain/clock.ts';
import type { People, Person } from '../../domain/people.ts';
import type { Caller } from '../../http/caller.ts';

export interface Membership {
  tenant: string;
  /** The organisation's login at GitHub. */
  organisation: string;
}

/**
 * Whom of the people at GitHub an organisation lets see and change its work: those who may write to its executor
 * repository. They decide what runs there anyway.
 */
export interface Members {
  /** Where somebody is one. Throws where GitHub cannot be asked. */
  of(person: Person): Promise<Membership[]>;
  /** Whether somebody still is one, asked again after ten minutes. While GitHub cannot be asked, what was so stays so. */
  has(tenant: string, login: string): Promise<boolean>;
}

const HOLDS_MS = 10 * 60_000;
/** As many people have a session at a time; beyond that they are asked for more often. */
const MOST_KEPT = 10_000;

export function createMembers({
  people,
  callers,
  clock,
  log,
}: {
  people: People;
  callers: readonly Caller[];
  clock: Clock;
  log: Logger;
}): Members {
  const kept = new Map<string, { at: number; may: Promise<boolean> }>();

  function keep(tenant: string, login: string, may: Promise<boolean>): void {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(`${tenant} ${login}`, { at: clock.now(), may });
  }

  return {
    async of({ login, accounts }) {
      // GitHub's logins are case-insensitive.
      const theirs = accounts.map((account) => account.toLowerCase());
      const found: Membership[] = [];
      for (const { tenant } of callers) {
        const organisation = await people.organisationOf(tenant);
        if (!theirs.includes(organisation.toLowerCase())) continue;
        const may = await people.mayWrite(tenant, login);
        keep(tenant, login, Promise.resolve(may));
        if (may) found.push({ tenant, organisation });
      }
      return found;
    },

    has(tenant, login) {
      const known = kept.get(`${tenant} ${login}`);
      if (known && clock.now() - known.at < HOLDS_MS) return known.may;
      const may = people.mayWrite(tenant, login).catch(async (err: unknown) => {
        log.warn({ err, tenant, login }, 'whether somebody may still see the dashboard cannot be asked');
        // A session that is asked for was opened by who might.
        return known?.may ?? true;
      });
      keep(tenant, login, may);
      return may;
    },
  };
}
