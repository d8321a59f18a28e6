/** Shows images as a grid of figures that open in a dialog. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan } from '../../../markdown.ts';
import type { SitePlan } from '../../../plan-types.ts';
import { attributesHtml } from '../../kit/elements.ts';
import type { Mode, ModeContext } from '../mode.ts';
import { figureHtml } from './figure.ts';
import { roles } from './roles.ts';
import { galleryScript } from './script.ts';
import { secondsOf } from './seconds.ts';
import { STYLES } from './styles.ts';

const CLEAR =
  /\bgaller(?:y|ies)\b|\blightbox\b|\bslide\s?shows?\b|\bphoto\s?albums?\b|\bimage (?:viewer|grid)\b/i;
/** Images are what is to be shown, and not what a page about something else is decorated with. */
const SHOWS =
  /\b(?:show|display|view|present|publish|list|browse|open)\w*\s+(?:[\p{L}\p{N}-]+\s+){0,4}?(?:[\p{L}\p{N}_-]+\.)?(?:images?|photos?|photographs?|pictures?|thumbnails?|png|jpe?g|webp|gif|svg)\b|\b(?:images?|photos?|pictures?)\s+(?:grid|page|carousel|collection|wall)\b/iu;
const OTHER =
  /\b(?:portfolio|landing|profile|résumé|resume|cv|shop|store|blog|restaurant|company|business|product|event|wedding)\b/i;
/** A search field helps from here on, asked for or not. */
const MANY = 12;

export const gallery: Mode = {
  name: 'gallery',
  title: 'Image gallery',
  roles,
  wishes: {
    slideshow: /\bslide\s?-?shows?\b|\bcarousel\b|\bauto-?\s?(?:play|advance)/i,
    search: /\b(?:search|filter|find)\w*\b/i,
    address: /[?&](?:url|src|image|img)=/i,
  },

  score({ brief }, images) {
    if (images.length === 0) return 0;
    if (CLEAR.test(brief)) return 5;
    return SHOWS.test(brief) && !OTHER.test(brief) ? 3 : 0;
  },

  build(context) {
    const { images, roles: parts, parameters, wishes } = context;
    const names = images.map(({ path }) => codeSpan(path)).join(', ');
    const isPlayable = wishes.slideshow !== undefined;
    return {
      main: [
        ...tools(context),
        `<section aria-label="Images">
        ${parts.element('gallery', { class: 'gallery' }, figures(context))}
        <p id="page-empty" class="card"${images.length > 0 ? ' hidden' : ''}>${images.length > 0 ? 'No image has a name like that.' : 'There are no images yet.'}</p>
      </section>`,
        dialog(context),
      ],
      script: galleryScript(context),
      styles: STYLES,
      libraries: [],
      summary: `The page shows ${names || 'no images yet'} as a gallery; each image opens in a dialog.`,
      features: [
        'Every image has a caption, its size and format, and a link to the file as it was sent.',
        'The dialog goes from image to image with the arrow keys, enlarges and rotates, and gives the focus back when it closes.',
        ...(isPlayable
          ? [
              `The slideshow starts with a button and shows each image for ${secondsOf(wishes.slideshow)} seconds.`,
            ]
          : []),
        ...(hasSearch(context) ? ['Images can be looked for by name and caption.'] : []),
        ...(wishes.address
          ? [`${codeSpan(`?${parameters[0]}=`)} shows one more image from its address.`]
          : []),
      ],
      usage: ['Open the page and select an image.'],
      code: [
        'The figures are in the HTML already; the script is for the dialog and what is asked for beyond it.',
      ],
    };
  },
};

function hasSearch({ wishes, images, roles: parts }: ModeContext): boolean {
  return wishes.search !== undefined || images.length > MANY || parts.isAsked('search');
}

function tools(context: ModeContext): string[] {
  const { roles: parts, images, wishes } = context;
  const count = images.length === 1 ? '1 image' : `${images.length} images`;
  const search = hasSearch(context)
    ? `<div class="field"><label for="${escapeHtml(parts.id('search'))}">Search by name</label>${parts.element('search', { type: 'search', class: 'form-control', autocomplete: 'off' })}</div>`
    : '';
  const play =
    wishes.slideshow !== undefined || parts.isAsked('play')
      ? parts.element('play', { type: 'button', class: 'btn btn-primary' }, 'Start slideshow')
      : '';
  return [
    `<div class="gallery-tools">${search}${play}${parts.element('count', { role: 'status', class: 'gallery-count' }, count)}</div>`,
  ];
}

function figures({ images, plan, roles: parts }: ModeContext): string {
  const own = itemAttributes(plan);
  const first = images.find(({ isShown }) => isShown);
  return images
    .map((image, index) => figureHtml(image, { index, own, roles: image === first ? parts : undefined }))
    .join('\n        ');
}

/** A class that a task wants of each image, as in `.gallery-item`. */
function itemAttributes({ elements }: SitePlan): Record<string, string> {
  const items = elements.filter(
    ({ id, attributes }) =>
      attributes.class === id && /item|card|figure|thumb|photo|image|picture/i.test(id) && !/s$/i.test(id),
  );
  return items.length > 0 ? { class: items.map(({ id }) => id).join(' ') } : {};
}

function dialog({ roles: parts, images, wishes }: ModeContext): string {
  const first = images.find(({ isShown }) => isShown);
  if (!first && !wishes.address) return '';
  const button = (role: string, text: string) => parts.element(role, { type: 'button', class: 'btn' }, text);
  const large = {
    src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
    alt: 'The enlarged image',
  };
  const inside = `
        <div class="lightbox-frame" tabindex="0" role="group" aria-label="The image">${parts.element('large', large)}</div>
        ${parts.element('caption', { class: 'lightbox-caption', 'aria-live': 'polite' }, '')}
        <div class="actions">
          ${button('previous', 'Previous')} ${button('next', 'Next')} ${button('zoom', 'Zoom')} ${button('rotate', 'Rotate')} <a id="lightbox-file" class="btn" href="./" download>Download</a> ${button('close', 'Close')}
        </div>
      `;
  const own = { class: 'lightbox', 'aria-label': 'Image' };
  if (parts.tag('lightbox') === 'dialog') return parts.element('lightbox', own, inside);
  return parts.element('lightbox', {}, `<dialog${attributesHtml(own)}>${inside}</dialog>`);
}
