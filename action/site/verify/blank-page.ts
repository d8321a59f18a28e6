/**
 * An empty page with nobody to talk to, for what is asked of no site: one for all of it, because each page is a process of
 * the browser's. It opens at once, beside whatever else is under way.
 */
import type { Browser, Page } from 'playwright-core';

/** A port where nothing listens: what is read and asked there comes from outside. */
const NOWHERE = 'http://127.0.0.1:9';

export interface BlankPage extends AsyncDisposable {
  /** Rejects where the browser opens none. */
  page: Promise<Page>;
  /** Another page in place of one that may be stuck. */
  renew(): void;
}

export function openBlank(browser: Browser): BlankPage {
  const context = browser.newContext({ proxy: { server: NOWHERE } });
  const open = () => {
    const page = context.then((one) => one.newPage());
    // Told to whoever asks for it, if anybody does.
    page.catch(() => {});
    return page;
  };
  const blank: BlankPage = {
    page: open(),
    renew() {
      blank.page = open();
    },
    async [Symbol.asyncDispose]() {
      await context.then((one) => one.close()).catch(() => {});
    },
  };
  return blank;
}
