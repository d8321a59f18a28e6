/** A task, from its acceptance to what its sender was told. Times are milliseconds of the simulation. */
export interface SiteJob {
  id: string;
  acceptedAt: number;
  hasRepository: boolean;
  status: 'queued' | 'dispatched' | 'running' | 'ended';
  attempt: number;
  firstDispatchedAt?: number;
  liveAt?: number;
  toldAt?: number;
  /** Why there is no site. */
  failure?: string;
}

/** Ids sort as their jobs came, as those of the store do among jobs of the same millisecond or not. */
export function newSiteJob(number: number, acceptedAt: number, hasRepository: boolean): SiteJob {
  const id = `job_${String(number).padStart(7, '0')}`;
  return { id, acceptedAt, hasRepository, status: 'queued', attempt: 1 };
}
