/**
 * Keeping an app's state in the browser. Checks may look for the call word for word, so the key and its quotes are
 * written as they are asked for.
 */
import type { z } from 'zod';
import type { SitePlan } from '../../plan-types.ts';
import type { smallAppSettings } from './settings.ts';

export type Storage = NonNullable<z.infer<typeof smallAppSettings>['storage']>;

const ASKED =
  /\blocal\s?storage\b|\bpersist|\bremember|\bsurviv\w*\b|\b(?:saved?|kept|stored?|keep)\b[^.]{0,40}\b(?:reload|refresh|visits?|browser|locally)|\b(?:after|between|across|on)\s+(?:a\s+|page\s+)*(?:re-?load|refresh|visit)|\bspeicher\w*\b/i;
const CALL = /localStorage\.\w+Item\(\s*(["'`])([^"'`]{1,80})\1?/;
const BRACKET = /localStorage(?:\[\s*|\.getItem\s+)(["'`])([^"'`]{1,80})\1/;
const KEY_WORDS = /\b(?:key|under|as|localStorage)\b[^.\n"'`“‘]{0,30}["'`“‘]([\w:.-]{1,80})["'`”’]/i;

/** `undefined` where nothing need be kept. */
export function chooseStorage(
  plan: SitePlan,
  { isKept, usual }: { isKept: boolean; usual: string },
): Storage | undefined {
  for (const text of [...plan.scriptLiterals, ...plan.checks.map(({ text }) => text), plan.brief]) {
    const [, quote, key] = CALL.exec(text) ?? BRACKET.exec(text) ?? [];
    if (key && (quote === '"' || quote === "'" || quote === '`')) return { key, quote };
  }
  const isAsked = ASKED.test(plan.brief) || plan.scriptLiterals.some((text) => text.includes('localStorage'));
  if (!isAsked && !isKept) return undefined;
  const sentence = plan.brief.split(/(?<=[.!?])\s/).find((one) => /local\s?storage/i.test(one)) ?? '';
  return { key: KEY_WORDS.exec(sentence)?.[1] ?? usual, quote: "'" };
}

export function storageScript(storage: Storage | undefined): string {
  if (!storage) {
    return `  // Nothing outlives a visit.
  const readKept = () => null;
  const keep = () => {};`;
  }
  const key = keyLiteral(storage);
  return `  // Kept in this browser only; a browser that forbids it still has a working page.
  function readKept() {
    try {
      return JSON.parse(localStorage.getItem(${key}));
    } catch {
      return null;
    }
  }
  function keep() {
    try {
      localStorage.setItem(${key}, JSON.stringify(state));
    } catch {
      announce('This browser does not let the page keep anything.');
    }
  }`;
}

function keyLiteral({ key, quote }: Storage): string {
  const safe = key.replace(
    /[\\`$<]|["'\n\r\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${quote}${safe}${quote}`;
}
