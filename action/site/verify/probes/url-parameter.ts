/** "index.html supports ?CIK= query parameter to fetch other data": the script reads a parameter of that name. */
import { phrase, read } from './phrase.ts';
import type { Probe } from './probe.ts';

const PATTERNS = [
  phrase(
    '(?:{the file}|(?:the )?page) (?:supports?|accepts?|handles?|reads?) {a}\\??{param}=?(?: (?:url|query)(?:[- ]string)?)? param(?:eter)?(?<fetching> to (?:fetch|load) [\\w ]+)?',
  ),
  phrase(
    '(?:{the file}|(?:the )?page) (?:supports?|accepts?|handles?|reads?) {a}[`"\']?\\?{param}=(?:\\.\\.\\.|…)?[`"\']?(?<fetching> to (?:fetch|load) [\\w ]+)?',
  ),
];

export const urlParameter: Probe = {
  name: 'url-parameter',
  decide({ check, html }) {
    const found = read(check, PATTERNS);
    const name = found?.param;
    if (!found || name === undefined) return undefined;
    const file = found.file ?? 'index.html';
    const page = html.get(file);
    if (!page) return { passed: false, detail: `There is no ${file}.` };
    // Scripts in files of their own are not looked at.
    if (page.links.some((link) => /\.m?js(?:[?#]|$)/.test(link) && !/^(?:https?:)?\/\//.test(link)))
      return undefined;
    const reads =
      /URLSearchParams|searchParams|location\.search/.test(page.script) &&
      new RegExp(`["'\`]${name}["'\`]`).test(page.script);
    const fetches = !found.fetching || /\bfetch\s*\(/.test(page.script);
    if (reads && fetches) return { passed: true, detail: `The script reads the parameter ${name}.` };
    return {
      passed: false,
      detail: reads ? 'The script has no call of fetch.' : `The script reads no parameter ${name}.`,
    };
  },
};
