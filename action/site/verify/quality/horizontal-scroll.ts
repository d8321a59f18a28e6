import { SCREENS } from '../../../../src/domain/page-pictures.ts';
import type { PageCheck } from './quality-check.ts';

/** By how much the page is too wide, and the first innermost element that sticks out. */
const MEASURE = `(() => {
  const width = document.documentElement.clientWidth;
  const overflow = document.documentElement.scrollWidth - width;
  if (overflow <= 0) return { overflow, culprit: '' };
  const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > width + 0.5);
  const inner = wide.find((one) => !wide.some((other) => other !== one && one.contains(other)));
  return { overflow, culprit: inner ? inner.localName + (inner.id ? '#' + inner.id : '') : '' };
})()`;

export const horizontalScroll: PageCheck = {
  check: 'No horizontal scroll at 360 px',
  async find({ page }) {
    await page.setViewportSize(SCREENS.phone);
    const { overflow, culprit } = await page.evaluate<{ overflow: number; culprit: string }>(MEASURE);
    await page.setViewportSize(SCREENS.desktop);
    if (overflow <= 0) return {};
    return { problem: `The page is ${overflow} px too wide${culprit && `: ${culprit} sticks out`}.` };
  },
};
