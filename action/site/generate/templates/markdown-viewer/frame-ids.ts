/** Parts that every page has anyway, and what a task calls them. */
import type { PlannedElement } from '../../plan-types.ts';
import { pickElement } from '../kit/elements.ts';
import { isButtonLike, nameSays } from './pick-element.ts';
import type { ViewerSettings } from './settings.ts';

type FrameIds = ViewerSettings['frame'];

export function frameIds(elements: readonly PlannedElement[], earlier: FrameIds = {}): FrameIds {
  const pick = (name: RegExp, tags: RegExp) =>
    pickElement(elements, (one) =>
      one.tag !== undefined && !tags.test(one.tag) ? 0 : isButtonLike(one) ? 0 : nameSays(one, [[name, 1]]),
    )?.id;
  return {
    heading:
      earlier.heading ??
      elements.find(({ tag }) => tag === 'h1')?.id ??
      pick(/^(?:page-|site-|main-|app-)?(?:title|heading)\b/, /^h1$/),
    status:
      earlier.status ?? pick(/\b(?:status|errors?|messages?|alert)\b/, /^(?:span|p|div|output|strong)$/),
    download: earlier.download ?? pick(/\bdownload\b/, /^a$/),
  };
}
