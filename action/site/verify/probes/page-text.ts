/** "The page shows 'Total'", "Page contains the text \"No results\"". */
import { phrase, read, unquoted } from './phrase.ts';
import type { Probe } from './probe.ts';

const PATTERNS = [
  phrase(
    '(?:the )?(?:web)?(?:page|site|website|homepage)(?: text| body)? (?<not>not )?(?:contains?|shows?|displays?|mentions?|includes?|says|reads) (?:the )?(?:text |word |phrase |string )?{quoted}',
  ),
];

export const pageText: Probe = {
  name: 'page-text',
  decide({ check, page }) {
    const found = read(check, PATTERNS);
    if (!found || !page) return undefined;
    const wanted = unquoted(found.quoted);
    const text = page.pageText.replace(/\s+/g, ' ');
    // Style may show a text in capitals that is written otherwise.
    const isThere = text.toLowerCase().includes(wanted.toLowerCase());
    if (isThere && !text.includes(wanted)) return undefined;
    return {
      passed: isThere !== Boolean(found.not),
      detail: `The page ${isThere ? 'shows' : 'does not show'} it.`,
    };
  },
};
