/** What the README says about a page of images. */
import { catalogue } from '../../libraries/catalogue.ts';
import { codeSpan, plainText } from '../../markdown.ts';
import type { Documentation } from '../template.ts';
import type { SiteImage } from './images/read-image.ts';
import type { ModeParts } from './mode.ts';
import type { ImageSettings } from './settings.ts';

export function describe(
  settings: ImageSettings,
  parts: ModeParts,
  images: readonly SiteImage[],
): Documentation {
  const libraries = [...settings.libraries, ...parts.libraries];
  const used = catalogue.filter(({ name }) => libraries.includes(name));
  return {
    summary: parts.summary,
    features: [
      `The page's title is ${codeSpan(settings.title)}.`,
      ...parts.features,
      ...used.map(({ label }) => `${label} is loaded from a CDN, pinned by its integrity value.`),
    ],
    usage: parts.usage,
    code: [
      `${codeSpan('index.html')} holds the page and one inline script; ${codeSpan('styles.css')} holds the design, for light and dark, from 320 px on.`,
      ...parts.code,
    ],
    data:
      images.length > 0
        ? [
            `Images are shown as they were sent, never encoded again: ${images.map(({ path, format }) => `${codeSpan(path)}${format ? ` (${plainText(format)})` : ''}`).join(', ')}.`,
          ]
        : [],
  };
}
