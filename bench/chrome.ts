import { launchBrowser } from '../action/site/verify/browser.ts';
import { findChrome } from '../src/local/chrome.ts';

/** The Chrome that pages are checked in. Throws where none starts, before anything is measured in vain. */
export async function startableChrome(): Promise<string> {
  try {
    const chrome = await findChrome(process.env.CHROME_BIN);
    const browser = await launchBrowser({ executable: chrome });
    await browser.close();
    return chrome;
  } catch (cause) {
    throw new Error('no Chrome starts here: install one, or set CHROME_BIN to the path of one', { cause });
  }
}
