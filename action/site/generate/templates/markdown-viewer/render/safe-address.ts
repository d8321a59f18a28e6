/** Addresses out of Markdown that may stand in a page: nothing that runs code or opens local files. */
import { decodeEntities } from './entities.ts';

const LINK = /^(?:https?|mailto|tel)$/;
const IMAGE_DATA = /^data:image\/(?:png|gif|jpe?g|webp|avif|svg\+xml)[;,]/i;

/** `undefined` for an address that no link may have. */
export function safeLink(href: string): string | undefined {
  const address = readable(href);
  const scheme = schemeOf(address);
  return scheme === undefined || LINK.test(scheme) ? address : undefined;
}

/** As an image, SVG cannot run scripts. */
export function safeImage(href: string): string | undefined {
  const address = readable(href);
  const scheme = schemeOf(address);
  return scheme === undefined || /^https?$/.test(scheme) || IMAGE_DATA.test(address) ? address : undefined;
}

/** The path in the site's tree that an address means; `undefined` if it leads elsewhere. */
export function ownPath(address: string): string | undefined {
  const site = 'https://site.invalid/';
  const url = URL.parse(address, site);
  if (!url || url.origin !== new URL(site).origin || schemeOf(address) !== undefined) return undefined;
  try {
    return decodeURIComponent(url.pathname.slice(1));
  } catch {
    return url.pathname.slice(1);
  }
}

/** As a browser reads it: without the blanks and control characters that it skips. */
function readable(href: string): string {
  const text = decodeEntities(href);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is removed
  return text.replace(/[\u0000-\u001f\u007f]/g, '').trim();
}

function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
}
