/** Reads a judge's answer. A "yes" counts only if what it quotes really stands in the site. */
import { z } from 'zod';
import type { FileTree } from '../context.ts';
import type { Reading } from './request/ask.ts';
import type { Failure } from './request/failure.ts';

export interface Verdict {
  passed: boolean;
  reason: string;
}

const verdict = z.object({
  check: z.coerce.number().int().positive(),
  verdict: z.string().transform((word) => word.trim().toLowerCase()),
  quote: z.string().catch(''),
  reason: z.string().trim().min(1),
});
const verdicts = z.union([
  z.object({ verdicts: z.array(z.unknown()) }).transform((answer) => answer.verdicts),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()).transform((one) => [one]),
]);

const REPEATS_CHECKS = /^(?:readme\.md|site\.json)$/i;
const LONGEST_REASON = 300;
const SHORTEST_QUOTE = 3;

interface Judged {
  checks: readonly string[];
  files: FileTree;
  pageText: string;
}

/** `null` means undecided. */
export function readVerdicts(answer: string, judged: Judged): Reading<(Verdict | null)[]> {
  const list = verdicts.safeParse(findJson(answer)).data;
  if (!list) {
    const complaint = 'Answer with the JSON that the rules describe, and nothing else.';
    const failure: Failure = { kind: 'malformed', message: 'answered without verdicts', complaint };
    return { value: undefined, usable: false, failure };
  }
  const given = list.flatMap((entry) => verdict.safeParse(entry).data ?? []);
  const value = judged.checks.map((check, index) => {
    const one = given.find((entry) => entry.check === index + 1);
    return one ? decide(one, collapse(materialFor(check, judged))) : null;
  });
  return { value, usable: true };
}

/** The README and `site.json` repeat the checks, so that a quote of a check would be found in them. */
function materialFor(check: string, { files, pageText }: Judged): string {
  const shown = [...files].filter(([path]) => !REPEATS_CHECKS.test(path) || /read\s?me/i.test(check));
  return [pageText, ...shown.map(([, bytes]) => bytes.toString('utf8'))].join('\n');
}

function decide({ verdict: word, quote, reason }: z.infer<typeof verdict>, haystack: string): Verdict | null {
  const quoted = collapse(quote);
  // A tag alone stands in every page.
  const words = quoted.replace(/<[^>]*>/g, '').trim();
  const isSeen = words.length >= SHORTEST_QUOTE && haystack.includes(quoted);
  const text = (isSeen ? `${reason} Seen: “${quote.trim()}”` : reason).slice(0, LONGEST_REASON);
  if (word === 'yes' && isSeen) return { passed: true, reason: text };
  return word === 'no' && (isSeen || quoted === '') ? { passed: false, reason: text } : null;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function findJson(answer: string): unknown {
  const start = answer.search(/[{[]/);
  const end = Math.max(answer.lastIndexOf('}'), answer.lastIndexOf(']'));
  try {
    return JSON.parse(answer.slice(start, end + 1));
  } catch {
    return undefined;
  }
}
