/** Everything that goes wrong in a page from now on: what it logs, throws, and cannot load. */
import type { ConsoleMessage, Page, Request } from 'playwright-core';

/** Of each kind; a report shows a few. */
const MOST_KEPT = 50;
const LONGEST = 500;
const MOST_EVENTS = 2_000;

export interface Observed {
  /** Without those about blocked hosts. */
  readonly consoleErrors: string[];
  pageErrors: string[];
  /** Of the site's own files. */
  failedRequests: string[];
  /** What the page is made of and could not be loaded, from hosts that may be asked. */
  failedExternalRequests: string[];
  /** What the page asked a service for and was refused: a rate limit is no fault of the page. */
  refusedCalls: string[];
  blockedHosts: ReadonlySet<string>;
  /** Bytes of the site's own files that were loaded so far, each file once. */
  loadedBytes(): number;
}

interface Watch {
  url: string;
  blockedHosts: ReadonlySet<string>;
  pending: Set<Request>;
}

export function observe(page: Page, { url: siteUrl, blockedHosts, pending }: Watch): Observed {
  const isOwn = (url: string) => URL.parse(url)?.origin === new URL(siteUrl).origin;
  const logged: ConsoleMessage[] = [];
  /** The browser's own complaints about what was blocked, or what other lists hold already. */
  const isToldElsewhere = (message: ConsoleMessage) => {
    const from = URL.parse(message.location().url);
    const text = message.text();
    const isExternal = /^https?:/.test(from?.protocol ?? '') && !isOwn(from?.href ?? '');
    return (
      (isExternal && text.startsWith('Failed to load resource')) ||
      [...blockedHosts].some((host) => host !== '' && (from?.hostname === host || text.includes(`//${host}`)))
    );
  };
  const loaded = new Map<string, number>();
  let events = 0;
  /** A page that never stops would keep this process busy instead of the browser. */
  const count = () => {
    events += 1;
    if (events !== MOST_EVENTS) return;
    observed.pageErrors.push(`It was closed: more than ${MOST_EVENTS} messages and requests.`);
    void page.close().catch(() => {});
  };
  const observed: Observed = {
    get consoleErrors() {
      return logged
        .filter((message) => !isToldElsewhere(message))
        .map((message) => message.text().slice(0, LONGEST));
    },
    pageErrors: [],
    failedRequests: [],
    failedExternalRequests: [],
    refusedCalls: [],
    blockedHosts,
    loadedBytes: () => [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0),
  };
  const fail = (request: Request, how: string, list: 'failedExternalRequests' | 'refusedCalls') => {
    const url = new URL(request.url());
    if (isOwn(url.href)) observed.failedRequests.push(`${url.pathname} ${how}`);
    else if (isMixedContent(request))
      observed.failedExternalRequests.push(`${url.href} is http:, which an https page does not load`);
    else if (!blockedHosts.has(url.hostname)) observed[list].push(`${url.href} ${how}`);
  };
  page.on('request', (request) => {
    count();
    pending.add(request);
  });
  page.on('requestfailed', (request) => {
    pending.delete(request);
    const { errorText = '' } = request.failure() ?? {};
    // The page itself gave it up.
    if (errorText !== 'net::ERR_ABORTED')
      fail(request, `failed (${errorText.replace('net::', '')})`, 'failedExternalRequests');
  });
  page.on('response', (response) => {
    const request = response.request();
    // A page need not read the body it asked for, and then the request never finishes.
    pending.delete(request);
    const isCall = /^(fetch|xhr)$/.test(request.resourceType());
    if (response.status() >= 400)
      fail(request, `answered ${response.status()}`, isCall ? 'refusedCalls' : 'failedExternalRequests');
    else if (isOwn(response.url()))
      loaded.set(new URL(response.url()).pathname, Number(response.headers()['content-length'] ?? 0));
  });
  page.on('pageerror', (error) => {
    count();
    if (observed.pageErrors.length < MOST_KEPT) observed.pageErrors.push(error.message.slice(0, LONGEST));
  });
  page.on('console', (message) => {
    count();
    if (message.type() === 'error' && logged.length < MOST_KEPT) logged.push(message);
  });
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  return observed;
}

/** Browsers ask for images and media over https instead, and load nothing else over http. */
function isMixedContent(request: Request): boolean {
  return request.url().startsWith('http:') && !/^(image|media)$/.test(request.resourceType());
}
