/** The content of a viewer. The document is in the HTML already, rendered and safe without any script. */

import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import type { FileTree } from '../../../context.ts';
import type { SitePlan } from '../../plan-types.ts';
import { attributesHtml } from '../kit/elements.ts';
import { addressOf } from '../kit/file-facts.ts';
import { pageFiles } from '../kit/page.ts';
import type { ActiveFeature } from './feature.ts';
import { pageScript } from './page-script.ts';
import type { Resolved } from './resolve-settings.ts';
import type { ViewerSettings } from './settings.ts';
import { sourceLabel } from './source/source-label.ts';
import { STYLES } from './styles.ts';

interface Options extends Resolved {
  plan: SitePlan;
  /** The files of the site, for the images that a document may show. */
  files: FileTree;
  features: readonly ActiveFeature[];
  libraries: readonly string[];
  isLive: boolean;
}

const IMAGE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|ico|bmp)$/i;
/** Libraries of which the page needs the script. */
const SCRIPTED = /^(?:marked|dompurify|highlight\.js|prism)$/;

export function viewerFiles(options: Options): FileTree {
  const { plan, settings, source, headings, libraries } = options;
  const names = source.files.map(({ path }) => path).join(', ');
  const pages = pageFiles({
    plan,
    title: settings.title,
    heading: settings.heading,
    headingAttributes: settings.frame.heading === undefined ? {} : { id: settings.frame.heading },
    description: names
      ? `${settings.title}: ${names} as a web page.`
      : `${settings.title}: shows Markdown as a web page.`,
    intro: intro(options),
    main: sections(options),
    footer: footer(options),
    script: `  ${script(options)}`,
    libraries,
    scripted: libraries.filter((name) => SCRIPTED.test(name)),
    styles: STYLES,
  });
  return new Map(headings.isDocuments ? pages.map(withPlainTitle(options)) : pages);
}

/** The document brings the main heading, so the site's name is a plain line, and none where both say the same. */
function withPlainTitle({ settings, rendered }: Options) {
  const isRepeated = rendered.headings.some(({ text, depth }) => depth === 1 && text === settings.title);
  return ([path, content]: [string, Buffer]): [string, Buffer] => {
    if (path !== 'index.html') return [path, content];
    const html = content.toString('utf8');
    return [
      path,
      Buffer.from(html.replace(/<h1>(.*?)<\/h1>/s, isRepeated ? '' : '<p class="site-title">$1</p>')),
    ];
  };
}

function intro({ source }: Options): string {
  if (source.files.length === 0) return '<p>Markdown as a web page, rendered in your browser.</p>';
  const links = source.files.map(({ path }) => fileLink(path));
  return `<p>From ${links.join(', ')}</p>`;
}

function fileLink(path: string): string {
  return `<a href="${escapeHtml(addressOf(path))}">${escapeHtml(path)}</a>`;
}

function downloadLink(path: string, id: string | undefined): string {
  return `<a${attributesHtml({ id, href: addressOf(path) })} download>Download ${escapeHtml(path)}</a>`;
}

function sections({ settings, source, rendered, features }: Options): string[] {
  const part = (name: 'tool' | 'section' | 'head' | 'panel') =>
    features.flatMap(({ parts }) => parts[name] ?? []).join('\n        ');
  const attributes = {
    id: settings.outputId,
    dir: 'auto',
    ...settings.outputAttributes,
    ...Object.assign({}, ...features.map(({ parts }) => parts.outputAttributes ?? {})),
    class: `prose ${settings.outputAttributes.class ?? ''}`.trim(),
  };
  const tools = part('tool');
  const isEmpty = source.text.trim() === '';
  return [
    part('section'),
    `<section class="card" aria-label="Document">
        ${part('head')}
        ${tools && `<div class="actions tools">${tools}</div>`}
        <p id="page-empty" class="notice"${isEmpty ? '' : ' hidden'}>${emptyText(source.files.length > 0)}</p>
        <${settings.outputTag}${attributesHtml(attributes)}>
${rendered.html}
        </${settings.outputTag}>
        ${part('panel')}
      </section>`,
  ].filter(Boolean);
}

function emptyText(hasFile: boolean): string {
  if (hasFile) return 'This document is empty.';
  return 'No Markdown came with this page. Type or paste some above to see it here.';
}

function footer({ settings, source, isLive }: Options): string[] {
  const told = isLive ? 'Showing the text that came with this page.' : 'Rendered when this page was made.';
  const status = { id: statusId(settings), role: 'status', 'aria-live': 'polite' };
  const { download } = settings.frame;
  return [
    `<span${attributesHtml(status)}>${source.files.length > 0 ? told : 'Ready.'}</span>`,
    ...source.files.map(({ path }, index) => downloadLink(path, index === 0 ? download : undefined)),
  ];
}

function statusId({ frame }: ViewerSettings): string {
  return frame.status ?? 'page-status';
}

function script({ settings, source, headings, files, features, isLive }: Options): string {
  const config = {
    outputId: settings.outputId,
    statusId: statusId(settings),
    files: source.files,
    label: sourceLabel(source),
    isPlain: source.format === 'text',
    isLive,
    headingShift: headings.headingShift,
    images: [...files.keys()].filter((path) => IMAGE_FILE.test(path)),
    features: features.map(({ kind, parts }) => ({ kind, settings: parts.config })),
  };
  const scripts = Object.fromEntries(features.map((feature) => [feature.kind, feature.script]));
  return pageScript({ config, text: source.text, scripts });
}
