/**
 * Refuses files in which the model left its work to somebody else. Deliberately narrow: a to-do list, a
 * `placeholder` attribute, a spread (`...rest`), a comment that heads code ("remaining items") and words of the
 * brief are all fine.
 */
import type { Gate } from './gate.ts';

const CODE =
  '(?:code|content|styles?|css|markup|html|scripts?|javascript|js|functions?|logic|implementation|page|file|sections?)';
const THINGS = `(?:${CODE}|rows|items|lines|rules|elements|cards|entries|data)`;
const COMMENT = '(?:\\/\\/|\\/\\*|<!--)[ \\t]*';
const ELLIPSIS = '(?:\\.{3}|…)';
const LEFT_OUT = '(?:your |the |all )*(?:existing|rest of|remaining|previous|other|same)\\b';
const UNTOUCHED =
  '(?:(?:goes )?here|unchanged|as before|continues?|(?:remains?|stays?)(?: the same| unchanged| as is)?)';
const COMMENT_END = '[ \\t.]*(?:-->|\\*\\/|$)';

const PATTERNS: readonly RegExp[] = [
  // "... existing code ...": the blank keeps spreads such as `...rest` out.
  new RegExp(`(?:\\.{3}[ \\t]+|…[ \\t]*)\\(?${LEFT_OUT}[^\\n]{0,40}?\\b${CODE}\\b`, 'i'),
  new RegExp(`(?:${COMMENT}|(?:^|[ \\t])#[ \\t]+)${ELLIPSIS}[ \\t]*\\(?${LEFT_OUT}`, 'im'),
  // "<!-- rest of the page -->", "// existing styles here".
  new RegExp(
    `${COMMENT}(?:add |keep |insert )?(?:your |the |all )*(?:existing ${CODE}|rest of (?:the |your )?${THINGS})[ \\t]*(?:${UNTOUCHED}|${ELLIPSIS})?${COMMENT_END}`,
    'im',
  ),
  // "/* other styles unchanged */"
  new RegExp(
    `${COMMENT}${LEFT_OUT}[ \\t]+(?:of the )?${THINGS}[ \\t]*(?:${UNTOUCHED}|${ELLIPSIS})${COMMENT_END}`,
    'im',
  ),
  new RegExp(`${COMMENT}(?:TODO|FIXME)\\b(?![ \\t]*(?:list|lists|app|items?)\\b)`),
  /(?:^|[ \t])#[ \t]+(?:TODO|FIXME)[:(]/m,
  new RegExp(
    `${COMMENT}(?:(?:add|put|insert|write|implement)[ \\t]+)?your[ \\t]+(?:own[ \\t]+)?${THINGS}\\b`,
    'i',
  ),
  /\b(?:your|add|insert|put) (?:code|content|text|implementation|logic) (?:goes )?here\s*(?:<\/|-->|\*\/|$)/im,
  /\bomitted for brevity\b/i,
  /\blorem ipsum\b/i,
];
/** Labels and hints of fields: "Paste your code here" is what they are for. */
const FIELD_WORDS =
  /\b(?:placeholder|aria-label|title|label)\s*[=:]\s*(?:"[^"]*"|'[^']*'|`[^`]*`)|<label\b[\s\S]*?<\/label>/gi;

export const lazy: Gate = {
  kind: 'lazy',
  problem({ written, given }) {
    const text = written.replace(FIELD_WORDS, '');
    const said = PATTERNS.map((pattern) => pattern.exec(text)?.[0].trim()).find(
      (words) => words !== undefined && !given.toLowerCase().includes(words.toLowerCase()),
    );
    return said && `leaves something out ("${said.replace(/\s+/g, ' ')}"); all of it has to be written`;
  },
};
