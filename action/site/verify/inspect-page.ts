/** One load of the page that serves everything but the JavaScript checks. */
import type { CheckResult } from '../../../src/contract/report.ts';
import type { Evidence } from './judge.ts';
import { type OpenPage, untilQuiet } from './open-page.ts';
import { checkPage } from './quality/check-quality.ts';
import { takeSmall } from './screenshots.ts';
import { withDeadline } from './with-deadline.ts';

const EVIDENCE_MS = 5_000;

interface Inspection {
  /** `undefined` if the page did not load or does not answer. */
  evidence: Evidence | undefined;
  quality: CheckResult[];
}

export async function inspectPage(opening: Promise<OpenPage>, isJudged: boolean): Promise<Inspection> {
  await using opened = await opening;
  if (opened.loadError) return { evidence: undefined, quality: await checkPage(opened) };
  await untilQuiet(opened);
  const { page } = opened;
  const look = async () => ({
    title: await page.title(),
    pageText: await page.evaluate<string>('document.body.innerText'),
    screenshot: isJudged ? await takeSmall(page) : undefined,
  });
  const evidence = await withDeadline(
    look().catch(() => undefined),
    performance.now() + EVIDENCE_MS,
  );
  return { evidence, quality: await checkPage(opened) };
}
