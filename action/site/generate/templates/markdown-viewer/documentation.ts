/** What the README says about a viewer. */
import { catalogue } from '../../libraries/catalogue.ts';
import { codeSpan } from '../../markdown.ts';
import type { Documentation } from '../template.ts';
import type { ActiveFeature } from './feature.ts';
import type { Resolved } from './resolve-settings.ts';
import type { ViewerSettings } from './settings.ts';

export function coreChange({ files, outputId }: ViewerSettings): string {
  const shown = files.length > 0 ? files.map(codeSpan).join(', ') : 'the Markdown that visitors bring';
  return `The page shows ${shown} as HTML in ${codeSpan(`#${outputId}`)}.`;
}

interface Options extends Resolved {
  features: readonly ActiveFeature[];
  libraries: readonly string[];
  isLive: boolean;
}

export function describe({ settings, source, features, libraries, isLive }: Options): Documentation {
  const { files } = settings;
  const names = files.map(codeSpan).join(', ');
  const used = catalogue.filter(({ name }) => libraries.includes(name));
  const isMarkdown = source.format === 'markdown';
  return {
    summary:
      files.length > 0
        ? `A single page that shows ${names}. It needs no build step and no server of its own.`
        : 'A single page that shows Markdown as HTML. It needs no build step and no server of its own.',
    features: [
      `The page's title is ${codeSpan(settings.title)}.`,
      coreChange(settings),
      ...used.map(
        ({ label }) =>
          `${label} is loaded from a CDN, pinned by its integrity value; without it the page still shows its document.`,
      ),
      ...features.map(({ parts }) => parts.summary),
    ],
    usage: [
      files.length > 0 ? `Open the page: it shows ${names}.` : 'Open the page and give it some Markdown.',
      ...features.flatMap(({ parts }) => parts.usage ?? []),
      ...(isLive && files.length > 0
        ? [`To show another text, change ${names} and commit it; the page loads it on every visit.`]
        : []),
    ],
    code: [
      `${codeSpan('index.html')} holds the page and one inline script. ${isMarkdown ? 'The document was rendered with marked when the page was made' : 'The text is set in paragraphs'}, so the page is right without JavaScript.`,
      ...(isLive ? [LIVE] : []),
      ...(isMarkdown ? [SAFE] : []),
      `${codeSpan('styles.css')} holds the design, for light and dark, from 320 px on.`,
    ],
    data:
      files.length > 0
        ? [
            `The text is that of ${names}, ${isMarkdown ? 'read as GitHub-flavoured Markdown' : 'with its own line breaks'}.`,
          ]
        : [],
  };
}

const LIVE =
  'Once marked and DOMPurify have loaded, the script renders the file as it is now: `renderMarkdown` parses and sanitises, `tidy` makes the result fit the page, `show` puts it in, and each entry of `features` follows.';
const SAFE =
  'The Markdown is not trusted. In the delivered HTML raw tags are shown as text and only http, https, mailto, tel and relative addresses become links; in the browser everything goes through DOMPurify before it is put into the page.';
