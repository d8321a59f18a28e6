/** One title out of all wishes: a check's exact words, else the brief's, with the parts added that other checks look for. */
import type { TitleWish } from './checks/read-title.ts';

export function chooseTitle(wishes: readonly TitleWish[], inBrief: string | undefined): string | undefined {
  const exact = wishes.find((wish) => wish.exact !== undefined)?.exact;
  if (exact !== undefined) return exact;
  let title = inBrief;
  for (const part of wishes.flatMap(({ parts }) => parts)) {
    if (title?.toLowerCase().includes(part.toLowerCase())) continue;
    // A longer part holds the shorter one; apart from that they stand in the order they are asked for.
    const holdsTitle = title === undefined || part.toLowerCase().includes(title.toLowerCase());
    title = holdsTitle ? part : `${title} ${part}`;
  }
  return title?.trim();
}
