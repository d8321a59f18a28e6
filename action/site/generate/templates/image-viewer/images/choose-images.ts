/** Which images of a site its page is about: those that were sent, and those the brief names. */
import { isPagePicture } from '../../../../../../src/domain/page-pictures.ts';
import type { TemplateInput } from '../../template.ts';
import { IMAGE_FILE, readImage, type SiteImage } from './read-image.ts';

const LONGEST_CAPTION = 160;

export function chooseImages({ files, plan, input }: TemplateInput, earlier: readonly string[]): SiteImage[] {
  const named = plan.manifest.filter(({ path }) => files.has(path)).map(({ path }) => path);
  const others = [...earlier, ...input.attachments.keys(), ...files.keys()];
  const isOwn = (path: string) => isPagePicture(path) && !input.attachments.has(path);
  const paths = [...new Set([...named, ...others])].filter((path) => IMAGE_FILE.test(path) && !isOwn(path));
  return paths.flatMap((path) => {
    const content = files.get(path);
    const said = plan.manifest
      .find((file) => file.path === path)
      ?.description.replace(/\s+/g, ' ')
      .trim();
    const isCaption = said !== undefined && said !== '' && said.length <= LONGEST_CAPTION;
    return content ? [readImage(path, content, isCaption ? said : undefined)] : [];
  });
}

/** Images that the brief names and nobody sent. */
export function missingImages({ files, plan }: TemplateInput): string[] {
  const named = [...plan.manifest.map(({ path }) => path), ...plan.files];
  return [...new Set(named)].filter((path) => IMAGE_FILE.test(path) && !files.has(path));
}
