/** Pages about images: one that reads the text in an image, and one that shows a gallery. */

import { GenerationError } from '../../generation-error.ts';
import type { SitePlan } from '../../plan-types.ts';
import { conform } from '../kit/conform/conform.ts';
import { conformNotes, NO_PART } from '../kit/conform/conform-notes.ts';
import { addressOf } from '../kit/file-facts.ts';
import { type PageParts, pageFiles } from '../kit/page.ts';
import { playRoles } from '../kit/roles.ts';
import { isWholeSite } from '../kit/whole-site.ts';
import type { Template, TemplateInput } from '../template.ts';
import { describe } from './documentation.ts';
import { chooseImages, missingImages } from './images/choose-images.ts';
import { IMAGE_FILE } from './images/read-image.ts';
import type { ModeParts } from './mode.ts';
import { modes } from './modes.ts';
import { chooseMode, type ImageSettings, readSettings, resolveSettings } from './settings.ts';

const WISHES: Record<string, string> = {
  slideshow: 'A slideshow.',
  search: 'A search by name.',
  address: "An image named in the page's address.",
};

export const imageViewer: Template = {
  name: 'image-viewer',

  score(plan, files) {
    const images = [...files.keys()].filter((path) => IMAGE_FILE.test(path));
    const { mode, points } = chooseMode(plan, images) ?? { points: 0 };
    const hasOthers = images.length < files.size;
    return mode?.name === 'gallery' && hasOthers && isWholeSite(plan.brief, files.keys()) ? 0 : points;
  },

  produce(input) {
    const { plan } = input;
    const earlier = readSettings(input.settings);
    const images = chooseImages(input, earlier?.images ?? []);
    const paths = images.map(({ path }) => path);
    const mode = modes.find(({ name }) => name === earlier?.mode) ?? chooseMode(plan, paths)?.mode;
    if (!mode) throw new GenerationError('There is no image to make a page of.');
    const settings = resolveSettings(input, { mode, earlier, images: paths });
    const { wishes } = settings;
    const parameters = settings.parameters.length > 0 ? settings.parameters : ['url'];
    const roles = playRoles({ roles: mode.roles, assigned: settings.roles, elements: plan.elements });
    const parts = mode.build({ plan, images, roles, parameters, wishes });
    const made = new Map(pageFiles(page(plan, settings, parts)));
    const { html, added, unmet } = conform({
      plan,
      html: made.get('index.html')?.toString('utf8') ?? '',
      files: paths.map(addressOf),
    });
    made.set('index.html', Buffer.from(html));
    const fresh = Object.keys(wishes).filter((name) => earlier && !(name in earlier.wishes));
    return {
      files: made,
      title: settings.title,
      settings,
      changes: [
        ...(earlier ? [] : [parts.summary]),
        ...fresh.map((name) => WISHES[name] ?? name),
        ...newImages(paths, earlier),
      ],
      notes: [
        ...images.flatMap(({ oddity }) => oddity ?? []),
        ...missingNotes(input),
        ...conformNotes({ added, unmet }, NO_PART),
        ...plan.unknownLibraries.map((name) => `The brief speaks of ${name}; this page does not use it.`),
        ...plan.scriptLiterals
          .filter((text) => !parts.script.includes(text))
          .map((text) => `A check looks for "${text}" in the page's script, which has no use for it.`),
      ],
      documentation: describe(settings, parts, images),
    };
  },
};

function page(plan: SitePlan, settings: ImageSettings, parts: ModeParts): PageParts {
  return {
    plan,
    title: settings.title,
    heading: settings.heading,
    description: `${settings.title}: ${parts.features[0] ?? ''}`.replaceAll('`', ''),
    main: parts.main.filter(Boolean),
    footer: ['Images are shown as they were sent.'],
    script: parts.script,
    libraries: [...new Set([...settings.libraries, ...parts.libraries])],
    scripted: parts.libraries,
    styles: parts.styles,
  };
}

function newImages(paths: readonly string[], earlier: ImageSettings | undefined): string[] {
  const fresh = paths.filter((path) => earlier && !earlier.images.includes(path));
  return fresh.length > 0 ? [`Added ${fresh.length === 1 ? 'an image' : `${fresh.length} images`}.`] : [];
}

function missingNotes(input: TemplateInput): string[] {
  return missingImages(input).map((path) => {
    const reason = input.input.notes.find((note) => note.includes(path));
    return `The brief names ${path}, which is not there${reason ? ` (${reason})` : ''}.`;
  });
}
