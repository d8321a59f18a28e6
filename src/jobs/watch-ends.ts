import type { Logger } from 'pino';
import { isEnd } from '../domain/job-state.ts';
import type { JournalReader } from '../store/journal.ts';
import type { Store } from '../store/store.ts';

/** A site job that has its outcome. */
export interface EndedJob {
  id: string;
  tenant: string;
  outcome: 'completed' | 'failed' | 'cancelled';
  job: NonNullable<Awaited<ReturnType<Store['readJob']>>>;
}

/**
 * Reads each site job that this App has ended, once, for those who want to know how it went, whichever Apps it was worked
 * on before. Those that end together are read one after the other.
 */
export function watchEnds({
  store,
  log,
  onEnded,
}: {
  store: Pick<Store, 'readJob' | 'tenantOfJob'>;
  log: Logger;
  /** Must not throw. */
  onEnded: readonly ((job: EndedJob) => void)[];
}): Pick<JournalReader, 'recorded'> & { settled(): Promise<void> } {
  let reading = Promise.resolve();

  async function read(id: string, outcome: EndedJob['outcome']): Promise<void> {
    const [job, tenant] = [await store.readJob(id), await store.tenantOfJob(id)];
    if (job && tenant !== undefined) for (const tell of onEnded) tell({ id, tenant, outcome, job });
  }

  return {
    recorded(events) {
      for (const event of events) {
        const { kind, id, type } = event;
        if (kind !== 'site' || !isEnd(type)) continue;
        reading = reading
          .then(() => read(id, type))
          .catch((err) => log.warn({ job_id: id, err }, 'it is not counted how a job went'));
      }
    },
    settled: () => reading,
  };
}
