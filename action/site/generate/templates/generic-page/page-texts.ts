/** Words that a brief puts in quotes as text of the page, and controls that it names without an id. */
import type { PlannedElement } from '../../plan-types.ts';

const QUOTED = String.raw`["“«„'‘\x60](?<text>[^"“”«»„\n]{1,200}?)["”»“'’\x60](?![\p{L}\p{N}])`;
const TEXT = new RegExp(
  String.raw`\b(?<what>sub-?heading|subtitle|h2|heading|text|paragraph|message|tagline|slogan|greeting|quote|says?|saying|reads?|reading|displays?|shows?|prints?)\b(?:\s+(?:with|that|which|says?|saying|reads?|the|a|an|text|is|of|labell?ed|line|words?|page|message|paragraph|heading))*\s*:?\s*${QUOTED}`,
  'giu',
);
const BUTTON = new RegExp(
  String.raw`\bbutton\b(?:\s+(?:that|which|is|labell?ed|called|named|titled|captioned|saying|says|reading|with|the|a|text|label|caption))*\s*:?\s*${QUOTED}|${QUOTED.replace('<text>', '<before>')}\s+button\b`,
  'giu',
);
const CONTROLS: readonly [RegExp, Omit<PlannedElement, 'mention'>][] = [
  [
    /\b(?:dark[\s-]?mode|theme|light[\s/-]+dark|dark[\s/-]+light)\b/i,
    control('theme-toggle', 'button', 'Dark mode'),
  ],
  [/\bsearch\s+(?:box|field|bar|input)\b/i, control('search-box', 'input', 'Search')],
  [/\bcopy\s+button\b|\bbutton\s+(?:to|that)\s+cop(?:y|ies)\b/i, control('copy-button', 'button', 'Copy')],
  [/\bprint\s+button\b|\bbutton\s+(?:to|that)\s+prints?\b/i, control('print-button', 'button', 'Print')],
  [/\bback[\s-]to[\s-]top\b/i, control('back-to-top', 'button', 'Back to top')],
];

export interface PageText {
  isHeading: boolean;
  text: string;
}

export function readPageTexts(brief: string, taken: readonly (string | undefined)[]): PageText[] {
  const own = new Set(taken);
  return [...brief.matchAll(TEXT)].flatMap(({ groups = {}, index }) => {
    const text = groups.text?.trim() ?? '';
    const before = brief.slice(Math.max(0, index - 30), index);
    const isOther = /\b(button|title|h1|link|placeholder|label|option|alert)\b[^.,;]*$/i.test(before);
    if (text === '' || own.has(text) || isOther || /^[#.]?[\w-]+\.\w+$|^#/.test(text)) return [];
    own.add(text);
    return [{ isHeading: /heading|h2|subtitle/i.test(groups.what ?? ''), text }];
  });
}

/** Controls that the brief names in words; one that has an id is planned already. */
export function readControls(brief: string, planned: readonly PlannedElement[]): PlannedElement[] {
  const about = planned.map(({ id, mention, words }) => [id, mention, ...words].join(' ').toLowerCase());
  const isPlanned = (text: string) => about.some((one) => one.includes(text.toLowerCase()));
  const buttons = [...brief.matchAll(BUTTON)].flatMap(({ groups = {}, index }) => {
    const text = (groups.text ?? groups.before ?? '').trim();
    const after = brief.slice(index, index + 80).split(/[.;\n]/)[0] ?? '';
    return text === '' || isPlanned(text) || /#[a-z]/i.test(after)
      ? []
      : [control(`${slug(text)}-button`, 'button', text)];
  });
  const others = CONTROLS.flatMap(([pattern, one]) => {
    const kind = one.id.split('-')[0] ?? '';
    return pattern.test(brief) &&
      !about.some((text) => text.includes(kind) || (kind === 'theme' && text.includes('dark')))
      ? [one]
      : [];
  });
  const seen = new Set(planned.map(({ id }) => id));
  return [...buttons, ...others].flatMap((one) => {
    if (seen.has(one.id)) return [];
    seen.add(one.id);
    return [{ ...one, mention: '' }];
  });
}

function control(id: string, tag: string, label: string): Omit<PlannedElement, 'mention'> {
  const attributes = tag === 'input' ? { type: 'search', 'aria-label': label } : {};
  return {
    id,
    tag,
    attributes,
    words: [label],
    descendants: [],
    optionValues: [],
    dataset: [],
    numeric: false,
    nonEmpty: false,
  };
}

function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'page'
  );
}
