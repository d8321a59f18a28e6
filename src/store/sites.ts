import { changed, type Db } from './db.ts';

export interface Site {
  id: string;
  owner: string | null;
  repository: string | null;
  repository_id: number | null;
}

/** The site a job works on. */
export async function siteOfJob(db: Db, jobId: string): Promise<Site> {
  return db
    .selectFrom('sites')
    .innerJoin('jobs', 'jobs.site_id', 'sites.id')
    .select(['sites.id', 'sites.owner', 'sites.repository', 'sites.repository_id'])
    .where('jobs.id', '=', jobId)
    .executeTakeFirstOrThrow();
}

/** Reserves `owner/repository` for a site. False if another site of ours has it. */
export async function reserveRepository(
  db: Db,
  { siteId, owner, repository }: { siteId: string; owner: string; repository: string },
): Promise<boolean> {
  const key = `${owner}/${repository}`.toLowerCase();
  return db.transaction().execute(async (tx) => {
    const taken = await tx
      .selectFrom('sites')
      .select('id')
      .where('repository_key', '=', key)
      .where('id', '!=', siteId)
      .executeTakeFirst();
    if (taken) return false;
    const update = await tx
      .updateTable('sites')
      .set({ owner, repository, repository_key: key })
      .where('id', '=', siteId)
      .executeTakeFirst();
    return changed(update);
  });
}

/** The repository exists: from now on it is known by its id, which survives renaming. */
export async function recordRepository(
  db: Db,
  { siteId, repositoryId }: { siteId: string; repositoryId: number },
): Promise<void> {
  await db.updateTable('sites').set({ repository_id: repositoryId }).where('id', '=', siteId).execute();
}
