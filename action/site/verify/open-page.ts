/**
 * One fresh load of a site's page, and everything that went wrong while it was open. Nothing but the site itself
 * and the allowed hosts can be reached; what was blocked is remembered, and is no fault of the page.
 */
import type { Browser, Page, Request } from 'playwright-core';
import { SCREENS } from '../../../src/domain/page-pictures.ts';
import { openGate } from './egress/gate.ts';
import type { Network } from './egress/network.ts';
import { type Observed, observe } from './observe.ts';

const LOAD_TIMEOUT_MS = 15_000;
/** Between looks at whether a page is quiet. */
const LOOK_MS = 50;

export interface Site {
  browser: Browser;
  /** The page's address; its origin is the only one that is not external. */
  url: string;
  allowedHosts: readonly string[];
  network?: Network;
}

export interface OpenPage extends AsyncDisposable {
  page: Page;
  /** Why the page could not be loaded, if so. */
  loadError: string | undefined;
  observed: Observed;
  /** How many requests have no answer yet. */
  pending(): number;
}

interface View {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

export async function openPage(
  site: Site,
  { viewport = SCREENS.desktop, colorScheme = 'light' }: View = {},
): Promise<OpenPage> {
  const gate = await openGate(site);
  const context = await site.browser.newContext({
    viewport,
    colorScheme,
    serviceWorkers: 'block',
    proxy: { server: gate.url, bypass: new URL(site.url).host },
  });
  const page = await context.newPage();
  const pending = new Set<Request>();
  const observed = observe(page, { url: site.url, blockedHosts: gate.refused, pending });
  const loadError = await load(page, site.url);
  return {
    page,
    loadError,
    observed,
    pending: () => pending.size,
    // A page that hangs in a loop never closes by itself; its process ends with the browser.
    async [Symbol.asyncDispose]() {
      await Promise.race([context.close().catch(() => {}), delay(2_000)]);
      await gate[Symbol.asyncDispose]();
    },
  };
}

/** Waits until nothing is being asked for; a page that never falls silent is waited for no longer than this. */
export async function untilQuiet(
  { pending }: OpenPage,
  { quietMs = 300, timeoutMs = 3_000 } = {},
): Promise<void> {
  const start = performance.now();
  let quietSince = start;
  for (;;) {
    const before = performance.now();
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    const now = performance.now();
    if (pending() > 0) quietSince = now;
    // Else this process was busy, and has yet to hear what the page did meanwhile.
    const isHeard = now - before < 2 * LOOK_MS;
    if ((isHeard && now - quietSince >= quietMs) || now - start >= timeoutMs) return;
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

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
