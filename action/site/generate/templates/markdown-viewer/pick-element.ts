/** Which of the elements that a task names plays which part, and which ids the page has for itself. */
import type { PlannedElement } from '../../plan-types.ts';
import { isChoiceLike, isTableLike, says } from '../kit/elements.ts';

type Patterns = readonly [RegExp, number][];

export const PAGE_IDS: readonly string[] = [
  'page-main',
  'page-status',
  'page-empty',
  'page-contents-heading',
];

/** Elements that may hold headings, lists and tables. */
export const CONTAINER = /^(?:div|section|article|aside)$/;
const CONTROL = /^(?:input|textarea|button|select|form|nav|a|h[1-6]|canvas|img|ul|ol|li|pre|code|label)$/;

/** Points for what an element's name and the brief before it say. */
export function elementSays(element: PlannedElement, patterns: Patterns): number {
  return nameSays(element, patterns) + sentenceSays(element, patterns);
}

/** Points for what an element's name says. */
export function nameSays(element: PlannedElement, patterns: Patterns): number {
  return says({ ...element, id: element.id.replaceAll('_', '-'), mention: '' }, patterns);
}

/** Points for what the brief says right before it. */
export function sentenceSays(element: PlannedElement, patterns: Patterns): number {
  return says({ ...element, id: '' }, patterns);
}

export function scoreOutput(element: PlannedElement): number {
  if (isTableLike(element) || isChoiceLike(element) || CONTROL.test(element.tag ?? '')) return 0;
  const speaks: Patterns = [
    [/output|render|preview|display/, 2],
    [/\b(?:shown?|shows|see|inside|into)\b/, 1],
    [/\bhtml\b|content|result|article|document|story|body|view|text|markdown|\bmd\b/, 1],
  ];
  return (
    elementSays(element, speaks) +
    (holdsDocument(element) ? 3 : 0) +
    (CONTAINER.test(element.tag ?? '') ? 1 : 0) +
    sentenceSays(element, [[/badge|count|source|label|original|\braw\b|copy|button/, -1]]) +
    nameSays(element, [
      [
        /source|label|original|\braw\b|count|words?\b|char|badge|tab|btn|button|input|editor|\btoc\b|outline/,
        -5,
      ],
      [
        /contents\b|status|error|loading|spinner|title|copy|toggle|nav|header|footer|link|download|time|theme|file/,
        -5,
      ],
    ])
  );
}

/** Checks look for headings, paragraphs or code in it. */
function holdsDocument({ descendants, words }: PlannedElement): boolean {
  const isPart = (tag: string) => /^(?:h[1-6]|p|pre|code|blockquote|em|strong)$/.test(tag);
  return descendants.some(isPart) || words.some((word) => /^<(?:h|p|pre|code|em|strong)\b|^<h$/.test(word));
}

/** Where no words tell: the only place among the elements that are named, or the first that something goes into. */
export function pickPlace(elements: readonly PlannedElement[]): PlannedElement | undefined {
  const places = elements.filter(
    (one) => scoreOutput(one) === 0 && CONTAINER.test(one.tag ?? 'div') && !isButtonLike(one),
  );
  const [only, ...others] = places;
  if (others.length === 0 && elements.length === 1) return only;
  return places.find(({ mention }) => /(?:^|\s)(?:in|en|dans|auf|within|target|em|su)$|[→>]$/.test(mention));
}

/** By its tag, else by its name. */
export function isButtonLike(element: PlannedElement): boolean {
  return (
    element.tag === 'button' ||
    (element.tag === undefined && nameSays(element, [[/\b(?:btn|button)\b/, 1]]) > 0)
  );
}

export function ofTag(tag: string | undefined, allowed: RegExp, usual: string): string {
  return tag !== undefined && allowed.test(tag) ? tag : usual;
}
