import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../../domain/clock.ts';
import { readCommit } from '../git/commit.ts';
import { findPath } from '../git/tree.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import type { PagesBuild, PagesStore } from './pages-store.ts';

/** Builds sites: one at a time for a repository, in the order they were asked for. */
export interface PagesBuilder {
  queue(build: { repositoryId: number; sha: string; pusher: string }): PagesBuild;
  /** Takes up the builds that a restart interrupted. */
  resume(): void;
  stop(): Promise<void>;
}

export function createPagesBuilder(deps: {
  store: PagesStore;
  repositories: RepositoryStore;
  clock: Clock;
  buildDelayMs: number;
  onFinish(build: PagesBuild): void;
}): PagesBuilder {
  const { store, clock } = deps;
  const stopping = new AbortController();
  /** The end of each repository's queue. */
  const queues = new Map<number, Promise<void>>();

  const start = ({ id, repositoryId }: PagesBuild): void => {
    const before = queues.get(repositoryId) ?? Promise.resolve();
    queues.set(
      repositoryId,
      before.then(() => run(id)),
    );
  };

  const run = async (id: number): Promise<void> => {
    const build = store.build(id);
    if (build === undefined || stopping.signal.aborted) return;
    const startedAt = clock.now();
    store.saveBuild({ ...build, status: 'building', updatedAt: startedAt });
    // an aborted sleep leaves the build `building`, which is what resume() looks for
    const waited = await sleep(deps.buildDelayMs, true, { signal: stopping.signal }).catch(() => false);
    if (waited) finish(build, startedAt);
  };

  const finish = (build: PagesBuild, startedAt: number): void => {
    const site = store.site(build.repositoryId);
    if (site === undefined) return; // Pages was disabled meanwhile
    const error = problemOf(build, site.folder);
    const now = clock.now();
    const finished: PagesBuild = {
      ...build,
      status: error === null ? 'built' : 'errored',
      error,
      durationMs: now - startedAt,
      updatedAt: now,
    };
    store.saveBuild(finished);
    if (error === null) store.saveSite({ ...site, published: { sha: build.sha, folder: site.folder } });
    deps.onFinish(finished);
  };

  const problemOf = (build: PagesBuild, folder: string): string | null => {
    const repository = deps.repositories.byId(build.repositoryId);
    if (repository === undefined) return 'The repository is gone.';
    const { objects } = deps.repositories.git(repository);
    const tree = readCommit(objects, build.sha)?.tree;
    const found = tree && findPath(objects, tree, folder);
    return found ? null : `The site folder ${folder} does not exist in this commit.`;
  };

  return {
    queue(request) {
      const build = store.addBuild(request);
      start(build);
      return build;
    },
    resume: () => store.unfinished().forEach(start),
    async stop() {
      stopping.abort();
      await Promise.all(queues.values());
    },
  };
}
