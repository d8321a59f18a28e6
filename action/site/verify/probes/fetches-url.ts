/** "index.html fetches data using fetch('https://…')": the address and a call of `fetch` stand in the file. */
import { phrase, read, unquoted } from './phrase.ts';
import type { Probe } from './probe.ts';

const PATTERNS = [
  phrase(
    '{the file} (?:fetch(?:es)?|loads?|requests?|calls?)(?: (?:the )?(?:data|{file2}))?(?: (?:from|using|with|via))? (?:fetch\\()?{url}\\)?',
  ),
];

export const fetchesUrl: Probe = {
  name: 'fetches-url',
  decide({ check, files }) {
    const { file, url: raw } = read(check, PATTERNS) ?? {};
    if (!file || !/\.html?$|\.js$/i.test(file)) return undefined;
    const text = files.get(file)?.toString('utf8');
    if (text === undefined) return { passed: false, detail: `There is no ${file}.` };
    const url = unquoted(raw);
    const calls = /\bfetch\s*\(/.test(text);
    if (calls && text.includes(url))
      return { passed: true, detail: `${file} calls fetch and holds the address.` };
    // An address can be put together from parts, which nobody sees in the text.
    if (calls && text.includes(new URL(url).host)) return undefined;
    return {
      passed: false,
      detail: `${file} ${calls ? 'does not hold the address' : 'has no call of fetch'}.`,
    };
  },
};
