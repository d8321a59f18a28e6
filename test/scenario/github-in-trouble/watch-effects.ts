import type { Situation } from './situation.ts';

/** What GitHub has really made, whether or not anybody heard of it. */
export interface Effects {
  /** Names of repositories. */
  repositories: string[];
  /** Heads of pull requests. */
  pulls: string[];
}

/** The way to GitHub behind the faults. It tells what arrived there, and changes what a situation wants changed. */
export function watchEffects(through: typeof fetch, { isEmpty }: Partial<Situation>) {
  const seen: Effects = { repositories: [], pulls: [] };
  const watched: typeof fetch = async (input, init) => {
    const { pathname } = new URL(String(input));
    const isNewRepository = init?.method === 'POST' && /\/orgs\/[^/]+\/repos$/.test(pathname);
    const isNewPull = init?.method === 'POST' && pathname.endsWith('/pulls');
    if (!isNewRepository && !isNewPull) return through(input, init);
    const body = JSON.parse(String(init?.body));
    if (isNewRepository && isEmpty) body.auto_init = false;
    const response = await through(input, { ...init, body: JSON.stringify(body) });
    if (response.ok && isNewRepository) seen.repositories.push(body.name);
    if (response.ok && isNewPull) seen.pulls.push(body.head);
    return response;
  };
  return { fetch: watched, seen };
}
