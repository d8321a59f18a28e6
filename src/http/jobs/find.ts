import { jobId } from '../../contract/run-api.ts';
import { Refusal } from '../../errors.ts';
import type { Store } from '../../store/store.ts';

/** Where the job stands that an address names: to know its id is the right to read it. */
export async function findJob(store: Store, given: string | undefined) {
  const id = jobId.safeParse(given).data;
  const head = id && (await store.jobHead(id));
  if (!head)
    throw new Refusal('not-found', 'There is no job of this id; use the one /handle_task answered with.');
  return { id, head };
}

/** The id of a job that is the organisation's to change. */
export async function ownJob(store: Store, tenant: string, given: string | undefined): Promise<string> {
  const id = jobId.safeParse(given).data;
  if (id === undefined || (await store.tenantOfJob(id)) !== tenant)
    throw new Refusal('not-found', 'Your organisation has no job of this id.');
  return id;
}
