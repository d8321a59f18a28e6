import { accountJson } from '../accounts.ts';
import type { Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';
import { isoTime } from '../time.ts';
import type { PagesBuild, PagesSite } from './pages-store.ts';

interface Surroundings {
  links: Links;
  repository: Repository;
}

/** The status of the newest build is the site's; without one it is null until a workflow has deployed. */
export function pagesJson(site: PagesSite, builds: PagesBuild[], { links, repository }: Surroundings) {
  const { api, pages } = links.repository(repository);
  const status = builds[0]?.status ?? (site.published && 'built');
  return {
    url: `${api}/pages`,
    status: status === 'queued' ? 'building' : status,
    cname: null,
    custom_404: false,
    html_url: pages,
    build_type: site.buildType,
    source: { branch: site.branch, path: site.folder },
    public: true,
    https_enforced: false,
  };
}

export function pagesBuildJson(build: PagesBuild, { links, repository }: Surroundings) {
  const { api } = links.repository(repository);
  return {
    url: `${api}/pages/builds/${build.id}`,
    status: build.status,
    error: { message: build.error },
    pusher: { ...accountJson(links, repository.owner), login: build.pusher },
    commit: build.sha,
    duration: build.durationMs,
    created_at: isoTime(build.createdAt),
    updated_at: isoTime(build.updatedAt),
  };
}
