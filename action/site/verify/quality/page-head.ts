/** What search engines, screen readers and phones need of a page before anything else. */
import type { HtmlFacts } from '../html-facts.ts';
import { type FileCheck, listed } from './quality-check.ts';

const NEEDS: readonly { missing: string; has(page: HtmlFacts): boolean }[] = [
  { missing: 'no title', has: ({ title }) => title !== '' },
  { missing: 'no language on the html element', has: ({ lang }) => lang !== '' },
  { missing: 'no viewport for phones', has: ({ viewport }) => /width\s*=\s*device-width/.test(viewport) },
  { missing: 'no description', has: ({ description }) => description !== '' },
  { missing: 'not exactly one h1', has: ({ headings }) => headings.length === 1 },
];

export const pageHead: FileCheck = {
  check: 'Title, language, viewport, description and one main heading',
  find({ html, input }) {
    const own = [...html].filter(([path]) => !input.attachments.has(path));
    if (own.length === 0) throw new Error('every HTML file was sent, and is not ours to change');
    return {
      problem: listed(
        own.flatMap(([path, page]) =>
          NEEDS.filter(({ has }) => !has(page)).map(({ missing }) => `${path}: ${missing}`),
        ),
      ),
    };
  },
};
