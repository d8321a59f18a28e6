import { EVALUATION_LIMITS } from '../domain/evaluation-limits.ts';

const BETWEEN = /^---[ \t]*(?:\n|$)/m;

/**
 * The programs in a text, which a line `---` parts; one may stand behind the last of them, too. Of more than a batch may have
 * only so many are taken apart that it is seen: millions of empty ones would keep everybody waiting.
 */
export function programsOf(text: string): string[] {
  const programs = text.split(BETWEEN, EVALUATION_LIMITS.batchItems + 2);
  if (programs.at(-1)?.trim() === '') programs.pop();
  return programs;
}
