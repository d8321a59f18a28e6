/** The last lookup that succeeded, kept in the visitor's browser, so that the next visit begins with it. */
import { z } from 'zod';
import { codeSpan } from '../../../markdown.ts';
import { scriptLiteral } from '../../../script-literal.ts';
import { defineFeature } from '../feature.ts';

const CALL = /\b(localStorage|sessionStorage)\.(?:set|get)Item\(\s*(["'`])(.+?)\2/;
const ASKED =
  /\b(?:local ?storage|session ?storage|cach(?:e[sd]?|ing)|remember(?:s|ed)?|persist(?:s|ed)?)\b/i;
const KEY =
  /\b(?:under|key|as|named|called|with|unter|bajo|con|sous|sotto|schlüssel|clave|clé|storage)\b(?:\s+(?:the|key|name|a|an|of))*\s*[:=]?\s*(["'`“])(.+?)(?:(?=”)”|\1)(?![\p{L}\p{N}])/iu;

const quote = z.enum(['"', "'", '`']);

export const cache = defineFeature({
  name: 'cache',
  settings: z.object({
    key: z.string(),
    store: z.enum(['localStorage', 'sessionStorage']),
    /** As checks write the calls that they look for. */
    quotes: z.object({ set: quote, get: quote }),
  }),

  detect({ plan, brief }) {
    const calls = plan.scriptLiterals.filter((text) => CALL.test(text));
    const [, named, , called] = CALL.exec(calls.join('\n')) ?? [];
    if (called === undefined && !ASKED.test(brief)) return undefined;
    const sentence = brief.split(/(?<=[.!?])\s+|\n/).find((text) => ASKED.test(text)) ?? '';
    const isSession = named === 'sessionStorage' || /\bsession ?storage\b/i.test(sentence);
    const quoteOf = (method: string) => {
      const call = calls.find((text) => text.includes(method));
      return quote.safeParse(CALL.exec(call ?? '')?.[2]).data ?? '"';
    };
    return {
      key: called ?? KEY.exec(sentence)?.[2] ?? 'last-lookup',
      store: isSession ? 'sessionStorage' : 'localStorage',
      quotes: { set: quoteOf('setItem'), get: quoteOf('getItem') },
    };
  },

  build: ({ key, store, quotes }) => ({
    code: `{
        // A browser may forbid storage: then every visit begins anew.
        restore() {
          try {
            return JSON.parse(${store}.getItem(${quoted(key, quotes.get)}));
          } catch {
            return null;
          }
        },
        succeeded(values, answer) {
          try {
            ${store}.setItem(${quoted(key, quotes.set)}, JSON.stringify({ values, answer }));
          } catch {
            // The lookup is shown all the same.
          }
        },
      }`,
    summary: `The last successful lookup is kept in ${codeSpan(store)} under ${codeSpan(key)}; the next visit fills in the form and shows it at once.`,
    usage: 'Come back later: the form holds your last successful lookup.',
  }),
});

function quoted(key: string, mark: '"' | "'" | '`'): string {
  const double = scriptLiteral(key);
  if (mark === '"') return double;
  const inner = double.slice(1, -1).replaceAll('\\"', '"').replaceAll(mark, `\\${mark}`);
  return mark + (mark === '`' ? inner.replaceAll('${', '\\${') : inner) + mark;
}
