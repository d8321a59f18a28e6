/**
 * Faults of HTML that change what visitors or programs get. Rules of taste (quotes, letter case, void elements,
 * inline style) are left out: pages written by others must not fail over them. So is what axe sees better on the
 * living page.
 */
import type { RuleConfig } from 'html-validate/browser';
import { type FileCheck, listed } from './quality-check.ts';

/** About three seconds of work, in which nothing else can happen in this process. */
const MOST_ELEMENTS = 20_000;

const RULES: RuleConfig = {
  // Without it browsers fall back to the layout of 1998.
  'missing-doctype': 'error',
  'doctype-html': 'error',
  // The parser mends these by guessing, and the page becomes another one than was written.
  'close-order': 'error',
  'element-name': 'error',
  'element-permitted-content': 'error',
  'element-permitted-occurrences': 'error',
  'element-permitted-parent': 'error',
  'no-dup-attr': 'error',
  'unrecognized-char-ref': 'error',
  'void-content': 'error',
  // Scripts, labels and links find the wrong element, or none.
  'no-dup-id': 'error',
  'valid-id': ['error', { relaxed: true }],
  // A value that browsers ignore, or an element that does nothing without it.
  'attribute-allowed-values': 'error',
  'element-required-attributes': 'error',
};

export const htmlValidity: FileCheck = {
  check: 'Valid HTML (html-validate)',
  async find({ files, html, input }) {
    const own = [...html.keys()].filter((path) => !input.attachments.has(path));
    if (own.length === 0) throw new Error('every HTML file was sent, and is not ours to change');
    const elements = own.flatMap((path) => Object.values(html.get(path)?.tags ?? {}));
    if (elements.reduce((sum, count) => sum + count, 0) > MOST_ELEMENTS)
      throw new Error(`there are more than ${MOST_ELEMENTS} elements`);
    const { HtmlValidate, StaticConfigLoader } = await import('html-validate/browser');
    const validator = new HtmlValidate(
      new StaticConfigLoader({ root: true, elements: ['html5'], rules: RULES }),
    );
    const problems: string[] = [];
    for (const path of own) {
      const { results } = await validator.validateString(files.get(path)?.toString('utf8') ?? '', path);
      for (const { line, message } of results.flatMap(({ messages }) => messages))
        problems.push(`${path}:${line} ${message}`);
    }
    return { problem: listed(problems) };
  },
};
