import type { Logger } from 'pino';

/**
 * Does work for many organisations at a time, one piece for each. A round starts it for those that have none under way and
 * does not wait: where GitHub keeps us waiting for one of them, the others go on.
 */
export function perOrganisation({
  name,
  work,
  log,
}: {
  name: string;
  work: (tenant: string) => Promise<void>;
  log: Logger;
}) {
  const underWay = new Map<string, Promise<void>>();
  return {
    start(tenants: readonly string[]): void {
      for (const tenant of tenants) {
        if (underWay.has(tenant)) continue;
        const done = work(tenant)
          .catch((err) => log.error({ tenant, err }, `${name} failed; it goes on at the next tick`))
          .finally(() => underWay.delete(tenant));
        underWay.set(tenant, done);
      }
    },
    /** Resolves when nothing is under way. */
    async settled(): Promise<void> {
      await Promise.all(underWay.values());
    },
  };
}
