import type { Samples } from './samples.ts';

/** Looked for with few samples until two rates differ by less, and from there on with many in steps. */
const ROUGHLY = 1.08;
const STEP = 1.04;

/**
 * The largest rate, from 1 up to `ceiling`, at which the share of those served in time is `enough`; 0 where it is at none. Rates that
 * are close to each other are served alike but for chance, so it is read off the line between the last two that were tried.
 */
export async function searchEdge(
  { ceiling, enough, samples }: { ceiling: number; enough: number; samples: Samples },
  shareAt: (rate: number, samples: number) => Promise<number>,
): Promise<number> {
  let [good, bad] = [1, ceiling];
  while (bad / good > ROUGHLY && bad - good > 1) {
    const middle = Math.sqrt(good * bad);
    if ((await shareAt(middle, samples.few)) >= enough) good = middle;
    else bad = middle;
  }

  const look = async (about: number) => {
    const rate = Math.max(1, Math.round(about));
    return { rate, share: await shareAt(rate, samples.many) };
  };
  let here = await look(Math.sqrt(good * bad));
  const isBelow = here.share >= enough;
  for (;;) {
    const next = await look(
      isBelow ? Math.max(here.rate + 1, here.rate * STEP) : Math.min(here.rate - 1, here.rate / STEP),
    );
    const [lower, upper] = isBelow ? [here, next] : [next, here];
    if (lower.rate === 1 && lower.share < enough) return 0;
    if (lower.share >= enough && upper.share < enough) {
      const part = (lower.share - enough) / (lower.share - upper.share);
      return Math.floor(lower.rate + part * (upper.rate - lower.rate));
    }
    if (upper.rate >= ceiling) return ceiling;
    here = next;
  }
}
