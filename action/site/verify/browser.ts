/** The browser that checks run in; one serves a whole job. */
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Where runner images have Chrome; `CHROME_BIN` wins, as GitHub's images set it. */
const INSTALLED = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Throws if the runner has no Chrome. */
export function findBrowser(): string {
  const found = process.env.CHROME_BIN ?? INSTALLED.find((path) => existsSync(path));
  if (!found) throw new Error('this runner has no Chrome: set CHROME_BIN to the path of one');
  return found;
}

/**
 * A page under check gets out through the gate (egress/gate.ts) and no other way: the browser itself resolves no
 * names, so nothing is looked up ahead of time, and WebRTC sends no packets past the proxy.
 */
const CLOSED = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

export async function launchBrowser({ executable }: { executable: string }): Promise<Browser> {
  // Loaded late: most of an executor's work needs no browser.
  const { chromium } = await import('playwright-core');
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: executable,
    // Chromium's own sandbox cannot start as root; runners' users are not root.
    args: isRoot ? [...CLOSED, '--no-sandbox'] : CLOSED,
  });
}

/** One browser for as long as it lives: asked for again after it died, it is a new one. */
export interface BrowserKeeper extends AsyncDisposable {
  get(): Promise<Browser>;
}

/** `find`: gives the path of a Chrome, or throws if there is none. */
export function keepBrowser(find: () => string): BrowserKeeper {
  let starting: Promise<Browser> | undefined;
  const start = async () => launchBrowser({ executable: find() });
  return {
    async get() {
      // Whoever asks while it starts gets the same one.
      starting ??= start();
      const asked = starting;
      const browser = await asked.catch(() => undefined);
      if (!browser?.isConnected() && starting === asked) starting = start();
      return starting;
    },
    async [Symbol.asyncDispose]() {
      const browser = await starting?.catch(() => undefined);
      await browser?.close();
    },
  };
}
