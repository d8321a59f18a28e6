/** Reads the text in an image: the attached one, one that the address names, or one that the visitor brings. */
import { codeSpan } from '../../../markdown.ts';
import type { Mode } from '../mode.ts';
import { sections } from './page.ts';
import { roles } from './roles.ts';
import { captchaScript } from './script.ts';
import { STYLES } from './styles.ts';

const CLEAR =
  /\bcaptchas?\b|\bocr\b|\btesseract\b|\boptical character\b|\btext recognition\b|\b(?:read|extract|recogni[sz]e|detect)\w*\s+(?:the\s+|any\s+|all\s+)?(?:text|letters|characters|words)\s+(?:\w+\s+)?(?:in|of|from|inside|on)\s+(?:an?\s+|the\s+|any\s+|attached\s+|uploaded\s+)*(?:image|picture|photo|png|jpe?g|screenshot)/i;

export const captcha: Mode = {
  name: 'captcha',
  title: 'Captcha solver',
  roles,
  wishes: {},

  score: ({ brief, libraries }) => (CLEAR.test(brief) || libraries.includes('tesseract.js') ? 5 : 0),

  build(context) {
    const { images, roles: parts, parameters } = context;
    const [parameter] = parameters;
    const sample = images.find(({ isShown }) => isShown);
    const name = sample ? codeSpan(sample.path) : 'an image that visitors bring';
    return {
      main: sections(context, sample),
      script: captchaScript(context, sample),
      styles: STYLES,
      libraries: ['tesseract.js'],
      summary: `The page shows ${name} and reads the text in it; ${codeSpan(`?${parameter}=`)} names another image.`,
      features: [
        `The recognised text is in ${codeSpan(`#${parts.id('text')}`)}. Where nothing is recognised, or the recognition cannot be loaded, the page says so and shows no text in its place.`,
        'Progress, time and confidence are shown; the reading can be repeated, copied, or entered by hand.',
      ],
      usage: [
        `Add ${codeSpan(`?${parameter}=https://example.org/image.png`)} to the page's address, or use the form. The other server must allow its image to be read (CORS).`,
        'An image from your own device is read in the browser and sent nowhere.',
      ],
      code: [
        'The text is read by Tesseract.js in a worker; it loads its core and the English language data from jsDelivr when the page is opened, some 5 MB.',
        '`prepare` enlarges small images and takes their colours away; `recognise` reads that, and a black-and-white version if it is unsure, and keeps the reading with the higher confidence.',
      ],
    };
  },
};
