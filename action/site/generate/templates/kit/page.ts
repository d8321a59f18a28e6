/**
 * The document around a template's content. The page's own script is inline and the first of the document, because
 * checks read `document.querySelector('script')`; libraries follow it, deferred: a script that needs one waits for
 * `DOMContentLoaded`. The own stylesheet comes behind the libraries', so that the page looks the same without them.
 */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { loadLibraries } from '../../libraries/load-libraries.ts';
import type { SitePlan } from '../../plan-types.ts';
import { attributesHtml } from './elements.ts';
import { stylesheet } from './stylesheet.ts';

export const STYLESHEET_FILE = 'styles.css';

export interface PageParts {
  plan: SitePlan;
  title: string;
  /** The heading, where it is not the title. */
  heading?: string | undefined;
  /** What a task wants of the heading's element, as its id. */
  headingAttributes?: Record<string, string>;
  /** Plain text for search engines. */
  description: string;
  /** HTML below the heading. */
  intro?: string;
  /** HTML of the sections, in order. */
  main: readonly string[];
  /** HTML of the lines at the bottom. */
  footer?: readonly string[];
  /** The page's own JavaScript. */
  script: string;
  /** Names of the libraries to load, as the catalogue knows them. */
  libraries: readonly string[];
  /** Those of which the page needs the script, too. */
  scripted?: readonly string[];
  /** CSS behind the shared stylesheet. */
  styles?: string;
}

/** `index.html` and the stylesheet that belongs to it. */
export function pageFiles(parts: PageParts): [path: string, content: Buffer][] {
  return [
    ['index.html', Buffer.from(pageHtml(parts))],
    [STYLESHEET_FILE, Buffer.from(stylesheet(parts.styles))],
  ];
}

function pageHtml(parts: PageParts): string {
  const { plan, title, heading = title, description, intro, main, footer = [], script } = parts;
  const tags = loadLibraries(parts.libraries, plan, parts.scripted);
  const styles = [...tags.stylesheets, `<link rel="stylesheet" href="${STYLESHEET_FILE}">`];
  const lines = footer.map((line) => `<p>${line}</p>`);
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escapeHtml(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="${escapeHtml(description)}">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="${FAVICON}">
    ${styles.join('\n    ')}
  </head>
  <body>
    <a class="skip-link visually-hidden" href="#page-main">Skip to the content</a>
    <header class="page-header">
      <h1${attributesHtml(parts.headingAttributes ?? {})}>${escapeHtml(heading)}</h1>
      ${intro ?? ''}
    </header>
    <main id="page-main" tabindex="-1">
      ${main.join('\n      ')}
    </main>
    <footer class="page-footer">
      ${lines.join('\n      ')}
    </footer>
${script.trim() === '' ? '' : `    <script>\n${script}\n    </script>\n`}${tags.scripts.map((tag) => `    ${tag}\n`).join('')}  </body>
</html>
`;
}

const FAVICON =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Crect width=%2216%22 height=%2216%22 rx=%223%22 fill=%22%231d4ed8%22/%3E%3Cpath d=%22M4 12V8m4 4V4m4 8V6%22 stroke=%22white%22 stroke-width=%222%22/%3E%3C/svg%3E';
