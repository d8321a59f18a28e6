/** "The page title is 'Sales'", "index.html <title> contains the entityName from data.json". */
import { expected } from './html-element.ts';
import { phrase, read, unquoted } from './phrase.ts';
import type { Probe } from './probe.ts';

const TITLE =
  "(?:(?:the )?(?:page|document|html)(?:'s)? title|(?:the )?<?title>?(?: of the page| tag| element)?|{the file}(?:'s)? <?title>?(?: tag| element)?)";
const FROM = '(?:the )?{path} from (?:the )?{file2}';
const PATTERNS = [
  phrase(
    `${TITLE} (?:(?<exact>is|be|equals?|is equal to|is set to|reads|is exactly)|contains?|includes?|has) (?:the text )?(?:{quoted}|${FROM})`,
  ),
];

export const htmlTitle: Probe = {
  name: 'html-title',
  decide({ check, html, files, page }) {
    const found = read(check, PATTERNS);
    if (!found) return undefined;
    const name = found.file ?? 'index.html';
    const delivered = html.get(name);
    if (!delivered) return { passed: false, detail: `There is no ${name}.` };
    const wanted = found.quoted ? unquoted(found.quoted) : expected(files, found.path ?? '', found.file2);
    if (wanted === undefined) return undefined;
    // A check that names the file means the file; one that speaks of the page means what visitors see.
    const title = found.file || !page ? delivered.title : page.title.trim();
    const passed = found.exact ? title === wanted : title.includes(wanted);
    return { passed, detail: `The title is "${title.slice(0, 80)}".` };
  },
};
