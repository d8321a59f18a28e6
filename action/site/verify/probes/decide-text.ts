/**
 * Decides a plain-English check: by the first probe that understands all of it, or, if it makes several claims
 * ("data.json exists and is valid JSON"), claim by claim.
 */
import { probes } from './index.ts';
import { normalised } from './phrase.ts';
import type { Decision, ProbeInput } from './probe.ts';

const AND = /,? and (?:also )?|, |; /gi;
/** A claim about the subject of the claim before it. */
const PREDICATE =
  /^(?:is|are|not|exists?|has|have|contains?|links?|includes?|match(?:es)?|equals?|supports?|mentions?|shows?|displays?|fetch(?:es)?|parses?)\b/i;
const SUBJECT =
  /^(?:the )?(?:page title|title|page|(?:file )?["'`]?[\w./@-]+["'`]?(?: file)?)(?= (?:is|are|exists?|has|have|contains?|links?|not|includes?|match(?:es)?|equals?|supports?|mentions?|shows?|displays?|fetch(?:es)?|parses?)\b)/i;
/** More claims than anybody puts into one sentence. */
const DEEPEST = 4;

export async function decideText(input: ProbeInput, depth = 0): Promise<Decision | undefined> {
  for (const probe of probes) {
    const decision = await probe.decide(input);
    if (decision) return decision;
  }
  return depth < DEEPEST ? decideClaims(input, depth + 1) : undefined;
}

async function decideClaims(input: ProbeInput, depth: number): Promise<Decision | undefined> {
  const check = normalised(input.check);
  const subject = SUBJECT.exec(check)?.[0];
  for (const { 0: and, index } of check.matchAll(AND)) {
    const [left, right] = [check.slice(0, index), check.slice(index + and.length)];
    if (isInsideQuotes(check, index)) continue;
    const isPredicate = PREDICATE.test(right);
    if (isPredicate && !subject) continue;
    const first = await decideText({ ...input, check: left }, depth);
    if (!first) continue;
    const second = await decideText({ ...input, check: isPredicate ? `${subject} ${right}` : right }, depth);
    if (!second) continue;
    const failed = [first, second].filter(({ passed }) => !passed);
    const shown = failed.length > 0 ? failed : [first, second];
    return { passed: failed.length === 0, detail: shown.map(({ detail }) => detail).join(' ') };
  }
  return undefined;
}

function isInsideQuotes(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return ['"', '`'].some((quote) => before.split(quote).length % 2 === 0);
}
