/** Pictures, drawings, dialogs and other parts that are more than their text. */
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import { type Build, type Builder, buildHtml, unknownText } from '../build.ts';
import type { ConformContext } from '../context.ts';
import { newNode } from '../outline.ts';
import { readDate } from '../read-date.ts';
import { saidList } from '../said-list.ts';
import { aboutNode, idWords, isNamed, labelOf } from '../words.ts';
import { positionOf, saidAnswer, saidQuestion } from './repeated.ts';

const NO_IMAGE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 160 90'%3E%3Cpath fill='none' stroke='gray' d='M1 1h158v88H1zm0 0 158 88m0-88L1 89'/%3E%3C/svg%3E";

export const mediaBuilders: Record<string, Builder> = {
  img(build) {
    const { alt: asked, ...own } = build.node.attributes;
    build.node.attributes = own;
    const { brief, files } = build.context;
    const image =
      own.src ??
      imageFor(
        build,
        files.filter((file) => IMAGE.test(file)),
      );
    const said = asked !== undefined && isNamed(asked, brief) ? asked : undefined;
    const alt = image === undefined ? 'No image was given' : (said ?? labelOf(build.node, brief));
    return build.element('', { src: image ?? NO_IMAGE, alt, style: 'max-width: 100%' });
  },
  canvas(build) {
    const label = escapeHtml(labelOf(build.node, build.context.brief));
    const canvas = build.element('', {
      role: 'img',
      'aria-label': `${label}: nothing is drawn`,
      width: '320',
      height: '160',
    });
    return `<figure>${canvas}<figcaption>${label}: what should be drawn here is not known.</figcaption></figure>`;
  },
  svg(build) {
    const label = escapeHtml(labelOf(build.node, build.context.brief));
    return build.element(
      `<title>${label}</title><rect x="1" y="1" width="158" height="88" fill="none" stroke="currentColor"/>`,
      {
        role: 'img',
        viewBox: '0 0 160 90',
        width: '160',
      },
    );
  },
  nav(build) {
    const said = sayLinks(build.context);
    const links = (said.length > 0 ? said : build.context.anchors).map(
      ({ id, text }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`,
    );
    const inner = build.children() || `<ul class="actions list">${links.join('')}</ul>`;
    return build.element(inner, { 'aria-label': labelOf(build.node, build.context.brief) });
  },
  a(build) {
    const { context, node } = build;
    const position = node.parent?.children.filter(({ tag }) => tag === 'a').indexOf(node) ?? 0;
    const asked = node.attributes.href;
    if (asked === '') delete node.attributes.href;
    const isNavigation = node.parent?.tag === 'nav';
    const said = isNavigation ? sayLinks(context) : [];
    const anchor = (said.length > 0 ? said : context.anchors)[position];
    const own = isNavigation || asked ? undefined : addressOf(build, position);
    const known = said.find(({ id }) => asked === `#${id}`);
    const text = own?.text ?? (asked ? (known?.text ?? shownAddress(asked)) : anchor?.text);
    return build.element(escapeHtml(text ?? labelOf(node, context.brief)), {
      href: own?.href ?? `#${anchor?.id ?? 'page-main'}`,
      ...(node.attributes.target === '_blank' && { rel: 'noopener' }),
    });
  },
  dialog(build) {
    const label = labelOf(build.node, build.context.brief);
    const inner = build.children() || unknownText(label);
    const opener = newNode({
      tag: 'button',
      attributes: { id: `${build.node.attributes.id ?? 'dialog'}-opener`, 'aria-label': `Open ${label}` },
    });
    const hasOpener = build.context.others.some((about) => /\bopen\b/.test(about));
    const dialog = build.element(
      `<h3>${escapeHtml(label)}</h3>${inner}<button type="button" class="btn" data-does="close">Close</button>`,
      { 'aria-label': label, class: 'card' },
    );
    return hasOpener ? dialog : `${buildHtml(opener, { ...build.context, brief: `Open ${label}` })}${dialog}`;
  },
  details(build) {
    const label = saidQuestion(build) ?? labelOf(build.node, build.context.brief);
    const answer = saidAnswer(build);
    const inner = answer === undefined ? unknownText(label) : `<p>${escapeHtml(answer)}</p>`;
    return build.element(`<summary>${escapeHtml(label)}</summary>${build.children() || inner}`);
  },
  time(build) {
    const date = readDate(build.context.brief);
    if (build.node.attributes.datetime === '') delete build.node.attributes.datetime;
    return build.element(escapeHtml(date?.said ?? '—'), date && { datetime: date.iso });
  },
  progress: (build) =>
    build.element('', { value: '0', max: '100', 'aria-label': labelOf(build.node, build.context.brief) }),
  meter: (build) =>
    build.element('', { value: '0', max: '100', 'aria-label': labelOf(build.node, build.context.brief) }),
  iframe: (build) => build.element('', { title: labelOf(build.node, build.context.brief) }),
  video: (build) =>
    build.element('', {
      controls: '',
      src: build.context.files.find((file) => /\.(mp4|webm|mov)$/i.test(file)),
    }),
  audio: (build) =>
    build.element('', {
      controls: '',
      src: build.context.files.find((file) => /\.(mp3|ogg|wav|m4a)$/i.test(file)),
    }),
  hr: (build) => build.element(''),
  br: (build) => build.element(''),
  meta(build) {
    const { title, brief } = build.context;
    const name = build.node.attributes.name ?? build.node.attributes.property ?? '';
    const values: readonly [RegExp, string][] = [
      [/title$/, title],
      [/description$/, brief.replace(/\s+/g, ' ').slice(0, 150)],
      [/^og:type$/, 'website'],
      [/^twitter:card$/, 'summary'],
      [/^theme-color$/, '#1d4ed8'],
    ];
    const content = values.find(([pattern]) => pattern.test(name))?.[1];
    return content === undefined ? '' : build.element('', { content });
  },
};

const IMAGE = /\.(png|jpe?g|gif|webp|svg|avif)$/i;

/** The one whose name speaks of the same, else each its own in turn. */
function imageFor(build: Build, images: readonly string[]): string | undefined {
  const about = new Set(idWords(aboutNode(build.node)));
  const named = images.find((file) => idWords(file.replace(IMAGE, '')).some((word) => about.has(word)));
  return named ?? images[positionOf(build) % Math.max(1, images.length)];
}

/** The brief's names for the page's parts, with the ids that they have or else the top of the page. */
function sayLinks({ brief, ids }: ConformContext): { id: string; text: string }[] {
  const said = saidList(brief, NAVIGATION).filter((text) => text.length <= 40);
  return said.map((text) => {
    const name = idWords(text).join('-');
    return { id: ids.find((id) => idWords(id).join('-') === name) ?? 'page-main', text };
  });
}

const NAVIGATION = ['navigation', 'navbar', 'nav', 'menu', 'menü', 'menú', 'sections', 'tabs', 'pages'];

/** Of several links, each leads to an address that the brief names; one whose name says so to a file. */
function addressOf({ node, context }: Build, position: number): { href: string; text: string } | undefined {
  const address = context.addresses[position];
  if (address !== undefined) return { href: address, text: shownAddress(address) };
  const file = context.files[position];
  const isDownload = /\b(download|file|pdf|link)\b/.test(idWords(node.attributes.id ?? '').join(' '));
  return isDownload && file !== undefined ? { href: file, text: file } : undefined;
}

/** Readable, without what only machines need. */
function shownAddress(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:|tel:|#)/, '').replace(/\/$/, '') || address;
}
