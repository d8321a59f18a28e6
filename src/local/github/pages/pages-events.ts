import type { Account } from '../accounts.ts';
import { branchRef } from '../git/bare-repository.ts';
import type { Push } from '../repositories/ref-writer.ts';
import type { Webhook } from '../webhooks/webhook-sender.ts';
import type { PagesBuilder } from './pages-builder.ts';
import type { PagesBuild, PagesStore } from './pages-store.ts';

/** A push to the branch a site is built from starts a build. */
export function buildOnPush({ store, builder }: { store: PagesStore; builder: PagesBuilder }) {
  return ({ repository, ref, sha, by }: Push): void => {
    const site = store.site(repository.id);
    if (site?.buildType !== 'legacy' || ref !== branchRef(site.branch)) return;
    builder.queue({ repositoryId: repository.id, sha, pusher: by.account.login });
  };
}

export function pageBuildWebhook(
  build: PagesBuild,
  json: object,
  repository: object,
  sender: Account,
): Webhook {
  return { event: 'page_build', sender, payload: { id: build.id, build: json, repository } };
}
