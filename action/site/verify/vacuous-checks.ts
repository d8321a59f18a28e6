/** Which passed checks are true on an empty page, too: `[].every(…)` proves nothing about a site. */
import type { Browser, Page } from 'playwright-core';
import { parseScript } from '../generate/checks/parse-script.ts';
import { withDeadline } from './with-deadline.ts';

const PATIENCE_MS = 1_000;
/** A port where nothing listens: checks come from outside, and this page has nobody to talk to. */
const NOWHERE = 'http://127.0.0.1:9';

export async function vacuousChecks(checks: readonly string[], browser: Browser): Promise<Set<string>> {
  const vacuous = new Set<string>();
  await using blank = await openBlank(browser);
  for (const check of checks) {
    const parsed = parseScript(check);
    if (!parsed.ok) continue;
    // A fresh load each: what one check leaves behind must not make the next one true.
    await blank.page.goto('about:blank');
    const answer = blank.page.evaluate<boolean>(`${parsed.runnable}.then(Boolean)`).catch(() => false);
    const isTrue = await withDeadline(answer, performance.now() + PATIENCE_MS);
    if (isTrue) vacuous.add(check);
    // The page may be stuck now.
    if (isTrue === undefined) await blank.renew();
  }
  return vacuous;
}

async function openBlank(browser: Browser) {
  const context = await browser.newContext({ proxy: { server: NOWHERE } });
  const blank = {
    page: await context.newPage(),
    async renew() {
      blank.page = await context.newPage();
    },
    [Symbol.asyncDispose]: () => context.close(),
  };
  return blank satisfies { page: Page };
}
