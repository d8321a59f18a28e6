/** Which passed checks are true on an empty page, too: `[].every(…)` proves nothing about a site. */
import type { Page } from 'playwright-core';
import { parseScript } from '../generate/checks/parse-script.ts';
import type { BlankPage } from './blank-page.ts';
import { withDeadline } from './with-deadline.ts';

const PATIENCE_MS = 1_000;

export async function vacuousChecks(checks: readonly string[], blank: BlankPage): Promise<Set<string>> {
  const vacuous = new Set<string>();
  for (const check of checks) {
    const parsed = parseScript(check);
    if (!parsed.ok) continue;
    const page = await emptied(blank);
    const answer = page.evaluate<boolean>(`${parsed.runnable}.then(Boolean)`).catch(() => false);
    const isTrue = await withDeadline(answer, performance.now() + PATIENCE_MS);
    if (isTrue) vacuous.add(check);
    // The page may be stuck now.
    if (isTrue === undefined) blank.renew();
  }
  return vacuous;
}

/** A fresh load for each check: what one leaves behind must not make the next one true. */
async function emptied(blank: BlankPage): Promise<Page> {
  const load = async () => {
    const page = await blank.page;
    await page.goto('about:blank');
    return page;
  };
  return load().catch(() => {
    // A check has closed it.
    blank.renew();
    return load();
  });
}
