import { type Account, accountJson } from '../accounts.ts';
import type { Links } from '../links.ts';
import { isoTime } from '../time.ts';

/** The OpenAPI description's `public-user`. */
export function userJson(links: Links, person: Account) {
  return {
    ...accountJson(links, person),
    name: null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: isoTime(0),
    updated_at: isoTime(0),
  };
}
