/**
 * One fresh load of a site's page, and everything that went wrong while it was open. Nothing but the site itself
 * and the allowed hosts can be reached; what was blocked is remembered, and is no fault of the page.
 */
import type { Browser, Page } from 'playwright-core';

export const DESKTOP = { width: 1280, height: 720 };
export const PHONE = { width: 360, height: 740 };
const LOAD_TIMEOUT_MS = 15_000;

export interface Site {
  browser: Browser;
  /** The page's address; its origin is the only one that is not external. */
  url: string;
  allowedHosts: readonly string[];
}

export interface OpenPage extends AsyncDisposable {
  page: Page;
  /** Why the page could not be loaded, if so. */
  loadError: string | undefined;
  observed: Observed;
  /** How many requests have no answer yet. */
  pending(): number;
}

export interface Observed {
  consoleErrors: string[];
  pageErrors: string[];
  failedRequests: string[];
  blockedHosts: Set<string>;
}

interface View {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

export async function openPage(
  site: Site,
  { viewport = DESKTOP, colorScheme = 'light' }: View = {},
): Promise<OpenPage> {
  const context = await site.browser.newContext({ viewport, colorScheme, serviceWorkers: 'block' });
  const isOwn = (url: string) => new URL(url).origin === new URL(site.url).origin;
  const isReachable = (url: string) => isOwn(url) || site.allowedHosts.includes(new URL(url).hostname);
  const observed: Observed = {
    consoleErrors: [],
    pageErrors: [],
    failedRequests: [],
    blockedHosts: new Set(),
  };

  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    if (isReachable(url)) return route.continue();
    observed.blockedHosts.add(new URL(url).hostname);
    return route.abort('blockedbyclient');
  });
  await context.routeWebSocket(/.*/, (socket) => socket.close());

  const page = await context.newPage();
  const pending = new Set<unknown>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfailed', (request) => {
    pending.delete(request);
    if (isOwn(request.url())) observed.failedRequests.push(`${pathOf(request.url())} failed`);
  });
  page.on('response', (response) => {
    // A page need not read the body it asked for, and then the request never finishes.
    pending.delete(response.request());
    const isFailed = response.status() >= 400 && isOwn(response.url());
    if (isFailed) observed.failedRequests.push(`${pathOf(response.url())} answered ${response.status()}`);
  });
  page.on('pageerror', (error) => observed.pageErrors.push(error.message));
  page.on('console', (message) => {
    const { url } = message.location();
    const isAboutBlocked = /^https?:/.test(url) && !isOwn(url);
    if (message.type() === 'error' && !isAboutBlocked) observed.consoleErrors.push(message.text());
  });
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));

  const loadError = await load(page, site.url);
  return {
    page,
    loadError,
    observed,
    pending: () => pending.size,
    // A page that hangs in a loop never closes by itself; its process ends with the browser.
    [Symbol.asyncDispose]: () => Promise.race([context.close().catch(() => {}), delay(2_000)]),
  };
}

/** Waits until nothing is being asked for; a page that never falls silent is waited for no longer than this. */
export async function untilQuiet(
  { pending }: OpenPage,
  { quietMs = 300, timeoutMs = 3_000 } = {},
): Promise<void> {
  const start = performance.now();
  let quietSince = start;
  while (performance.now() - quietSince < quietMs && performance.now() - start < timeoutMs) {
    if (pending() > 0) quietSince = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function load(page: Page, url: string): Promise<string | undefined> {
  try {
    const response = await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS });
    return response?.ok() ? undefined : `the page answered ${response?.status() ?? 'nothing'}`;
  } catch (error) {
    return `the page did not load: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
  }
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
