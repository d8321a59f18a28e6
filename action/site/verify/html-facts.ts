/** What an HTML file says as it is delivered, before any script runs: what graders without a browser read. */
import type { Page } from 'playwright-core';
import type { FileTree } from '../context.ts';

export interface HtmlFacts {
  title: string;
  lang: string;
  viewport: string;
  description: string;
  /** The texts of the `h1` elements. */
  headings: string[];
  /** Elements with an id; text with single blanks. */
  elements: { id: string; tag: string; text: string }[];
  /** How many elements there are of each tag. */
  tags: Record<string, number>;
  /** Values of `href`, `src` and `data`, as written. */
  links: string[];
  /** The text of all scripts in the file. */
  script: string;
}

/** Runs in the browser: its parser is the one that decides what the page is. */
const READ = `(sources) => sources.map(([path, html]) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const all = (selector) => [...page.querySelectorAll(selector)];
  const meta = (name) => page.querySelector('meta[name="' + name + '" i]')?.content ?? '';
  const tags = {};
  for (const { localName } of all('*')) tags[localName] = (tags[localName] ?? 0) + 1;
  return [path, {
    title: clean(page.title),
    lang: page.documentElement.lang,
    viewport: meta('viewport'),
    description: clean(meta('description')),
    headings: all('h1').map((heading) => clean(heading.textContent)),
    elements: all('[id]').map(({ id, localName, textContent }) => ({ id, tag: localName, text: clean(textContent) })),
    tags,
    links: all('[href], [src], [data]').flatMap((element) =>
      ['href', 'src', 'data'].flatMap((name) => element.getAttribute(name) ?? [])),
    script: all('script').map(({ textContent }) => textContent).join('\\n'),
  }];
})`;

/** The facts of all HTML files of a tree, by path; read in `page`, which may be any. */
export async function readHtmlFacts(files: FileTree, page: Page): Promise<Map<string, HtmlFacts>> {
  const sources = [...files].flatMap(([path, content]) =>
    /\.html?$/i.test(path) ? [[path, content.toString('utf8')]] : [],
  );
  return new Map(await page.evaluate<[string, HtmlFacts][]>(`(${READ})(${JSON.stringify(sources)})`));
}
