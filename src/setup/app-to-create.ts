import { RETURN_PATH } from '../github/people.ts';
import { WEBHOOK_PATH } from '../webhooks/probot.ts';
import type { AppManifest } from './app-manifest.ts';

/** GitHub takes no longer ones. */
const MOST_NAME_CHARACTERS = 34;

/**
 * The manifest that GitHub is sent. The name has to be unique on all of GitHub, so the organisation is part of it; who
 * creates the App can still change it there.
 */
export function appToCreate(options: {
  template: AppManifest;
  organisation: string;
  /** The App's address. */
  url: string;
  isPublic: boolean;
  /** Where GitHub sends the browser afterwards. */
  redirectUrl: string;
}) {
  const { template, organisation, url, isPublic, redirectUrl } = options;
  return {
    name: `${template.name} ${organisation}`.slice(0, MOST_NAME_CHARACTERS),
    description: template.description,
    url,
    redirect_url: redirectUrl,
    callback_urls: [`${url}${RETURN_PATH}`],
    // GitHub's own default; said all the same, because Probot's is the other one.
    public: isPublic,
    hook_attributes: { url: `${url}${WEBHOOK_PATH}`, active: true },
    default_permissions: template.default_permissions,
    default_events: template.default_events,
  };
}
