/** `fetch` for data that a site is made from: only hosts of the list, over https, with a name that tells who asks. */

/** Public data that asks for a descriptive User-Agent and answers no browser (no CORS headers). */
const HOSTS = ['data.sec.gov'];
/** data.sec.gov answers 403 to requests that do not say who they are from. */
const USER_AGENT = 'Errand site builder (GitHub App; https://github.com/apps/errand)';

export const fetchAllowed: typeof fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.protocol !== 'https:' || !HOSTS.includes(url.hostname)) {
    throw new Error(`data is fetched only from ${HOSTS.join(', ')}, not from ${url.hostname}`);
  }
  const headers = new Headers(init?.headers);
  headers.set('user-agent', USER_AGENT);
  return fetch(url, { ...init, headers, redirect: 'error' });
};
