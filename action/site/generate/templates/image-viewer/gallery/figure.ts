/** One image of a gallery: a button that opens it, its caption, what is known of it, and the file itself. */
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../../kit/elements.ts';
import { addressOf, nameInWords, sizeText } from '../../kit/file-facts.ts';
import type { Roles } from '../../kit/roles.ts';
import type { SiteImage } from '../images/read-image.ts';

/** How many are loaded at once; the others when they come into sight. */
const EAGER = 6;

interface Options {
  index: number;
  /** Attributes of each figure. */
  own: Record<string, string>;
  /** For the first image, which a task may name. */
  roles: Roles | undefined;
}

export function figureHtml(image: SiteImage, { index, own, roles }: Options): string {
  const { path, caption, oddity, isShown, width, height } = image;
  const address = addressOf(path);
  const about = {
    src: address,
    alt: nameInWords(path),
    width: width?.toString(),
    height: height?.toString(),
    loading: index < EAGER ? undefined : 'lazy',
    decoding: 'async',
  };
  const picture = roles?.isAsked('first') ? roles.element('first', about) : `<img${attributesHtml(about)}>`;
  const shown = `<button type="button" class="open-image" aria-label="Enlarge ${escapeHtml(nameInWords(path))}">${picture}</button>`;
  const notice = oddity ? `<span class="image-oddity">${escapeHtml(oddity)}</span>` : '';
  const attributes = attributesHtml({ ...own, class: `image ${own.class ?? ''}`.trim(), 'data-name': path });
  return `<figure${attributes}>
          ${isShown ? shown : '<div class="no-image" aria-hidden="true">No preview</div>'}
          <figcaption><span class="image-caption">${escapeHtml(caption)}</span> <span class="image-facts">${escapeHtml(factsOf(image))} · <a href="${escapeHtml(address)}" download>Download<span class="visually-hidden"> ${escapeHtml(path)}</span></a></span>${notice}</figcaption>
        </figure>`;
}

function factsOf({ width, height, format, bytes }: SiteImage): string {
  const size = width && height ? [`${width} × ${height} px`] : [];
  return [...size, ...(format ? [format] : []), sizeText(bytes)].join(' · ');
}
