/** "execute.py does not contain the typo \"revenew\"", "story.txt mentions 'Shai' and 'Ashravan'". */
import { listItems, phrase, read, unquoted } from './phrase.ts';
import type { Probe } from './probe.ts';

const PATTERNS = [
  phrase(
    `{the file} (?<not>not )?(?:contains?|includes?|mentions?|has) (?:the |any )?(?:typo |text |words? |phrases? |strings? |line |literal )?(?<list>{quoted}(?:(?:,? and|,) {quoted2})*)`,
  ),
];

export const fileText: Probe = {
  name: 'file-text',
  decide({ check, files, page }) {
    const found = read(check, PATTERNS);
    if (!found?.file) return undefined;
    const content = files.get(found.file)?.toString('utf8');
    if (content === undefined) return { passed: false, detail: `There is no ${found.file}.` };
    const wanted = found.quoted2 ? listItems(found.list ?? '').map(unquoted) : [unquoted(found.quoted)];
    const present = wanted.filter((text) => content.includes(text));
    // What scripts write or HTML escapes is on the page and not in the file: readers differ on whether it counts.
    const isOnPage = wanted.some((text) => !content.includes(text) && page?.pageText.includes(text));
    if (isOnPage && /\.html?$/i.test(found.file)) return undefined;
    const passed = found.not ? present.length === 0 : present.length === wanted.length;
    return {
      passed,
      detail: `${found.file} contains ${present.map((text) => JSON.stringify(text)).join(', ') || 'none of it'}.`,
    };
  },
};
