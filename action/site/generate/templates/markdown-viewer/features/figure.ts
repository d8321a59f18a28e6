/** A figure about the document that follows every rendering: words, characters, lines or reading time. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../src/domain/escape-html.ts';
import { codeSpan } from '../../../markdown.ts';
import type { PlannedElement } from '../../../plan-types.ts';
import { attributesHtml } from '../../kit/elements.ts';
import { type DetectContext, defineFeature } from '../feature.ts';
import { elementSays, isButtonLike, nameSays, ofTag, sentenceSays } from '../pick-element.ts';
import { textOfHtml } from '../render/plain-text.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { type FigureKind, figureText, READING_SPEED } from '../text-figures.ts';

const settings = z.object({
  id: z.string(),
  tag: z.string(),
  attributes: z.record(z.string(), z.string()),
  kind: z.enum(['words', 'characters', 'reading-time', 'lines']),
  isBare: z.boolean(),
});

const TAG = /^(?:span|strong|b|em|small|p|div|output|data)$/;
const KINDS: readonly { kind: FigureKind; name: RegExp; asked: RegExp; label: string }[] = [
  {
    kind: 'reading-time',
    name: /read(?:ing)?[-_\s]?time|\bminutes?\b/,
    asked: /\breading time|\bminutes? (?:read|to read)\b/i,
    label: 'the reading time',
  },
  {
    kind: 'words',
    name: /\bwords?\b|word-?count/,
    asked: /\bword[-\s]?count|\bnumber of words\b|\bcounts?\b[^.]{0,20}\bwords\b|\bhow many words\b/i,
    label: 'the number of words',
  },
  {
    kind: 'characters',
    name: /\bchar(?:acter)?s?\b/,
    asked: /\bcharacter[-\s]?count|\bnumber of characters\b/i,
    label: 'the number of characters',
  },
  {
    kind: 'lines',
    name: /\blines?\b/,
    asked: /\bline[-\s]?count|\bnumber of lines\b/i,
    label: 'the number of lines',
  },
];
const WORDS_TOO = ' and characters';

export const figure = defineFeature({
  name: 'figure',
  settings,
  most: KINDS.length,

  script: `(settings) => ({
      // A figure about the text that is shown.
      render({ shownText }) {
        const numbers = new Intl.NumberFormat('en');
        const counted = (count, unit) => \`\${numbers.format(count)} \${unit}\${count === 1 ? '' : 's'}\`;
        const text = shownText.trim();
        const words = text.match(/\\S*[\\p{L}\\p{N}]\\S*/gu)?.length ?? 0;
        const characters = [...text].length;
        const lines = text === '' ? 0 : text.split('\\n').length;
        const minutes = Math.ceil(words / ${READING_SPEED});
        const bare = { words, characters, lines, 'reading-time': minutes };
        const worded = {
          words: \`\${counted(words, 'word')}, \${counted(characters, 'character')}\`,
          characters: counted(characters, 'character'),
          lines: counted(lines, 'line'),
          'reading-time': \`\${numbers.format(minutes)} min read\`,
        };
        byId(settings.id).textContent = (settings.isBare ? bare : worded)[settings.kind];
      },
    })`,

  detect(context) {
    const { plan, free, isFirst, source } = context;
    for (const element of free) {
      const kind = kindOf(element);
      if (kind === undefined) continue;
      const { id, attributes } = element;
      return {
        id,
        kind,
        attributes,
        tag: ofTag(element.tag, TAG, 'span'),
        isBare: isNumber(element, context),
      };
    }
    const asked = isFirst ? (KINDS.find((one) => one.asked.test(plan.brief)) ?? usualFor(source)) : undefined;
    return (
      asked && { id: `page-${asked.kind}`, kind: asked.kind, attributes: {}, tag: 'span', isBare: false }
    );
  },

  build({ id, tag, attributes, kind, isBare }, { rendered }) {
    const label =
      (KINDS.find((one) => one.kind === kind)?.label ?? kind) +
      (kind === 'words' && !isBare ? WORDS_TOO : '');
    const { class: own = '', ...others } = attributes;
    const all = { id, class: `badge ${own}`.trim(), ...others };
    const text = figureText(kind, textOfHtml(rendered.html), isBare);
    return {
      tool: `<${tag}${attributesHtml(all)}>${escapeHtml(text)}</${tag}>${isBare ? ` ${kind === 'reading-time' ? 'minutes to read' : kind}` : ''}`,
      config: { id, kind, isBare },
      summary: `${codeSpan(`#${id}`)} shows ${label} of the rendered document and is brought up to date after every rendering.`,
    };
  },
});

/** Readers of a plain text like to know how long it is. */
function usualFor({ format }: SourceDocument) {
  return format === 'text' ? KINDS.find(({ kind }) => kind === 'words') : undefined;
}

/** Its name says more than the sentence it stands in. */
function kindOf(element: PlannedElement): FigureKind | undefined {
  if (
    isButtonLike(element) ||
    /^(?:input|textarea|pre|button|select|form|nav|ul|ol)$/.test(element.tag ?? '')
  )
    return undefined;
  const byName = KINDS.find(({ name }) => nameSays(element, [[name, 1]]) > 0);
  const bySentence = KINDS.find(
    ({ name }) =>
      sentenceSays(element, [[name, 1]]) > 0 &&
      elementSays(element, [[/count|number|badge|time|stat|how many/, 1]]) > 0,
  );
  return (byName ?? bySentence)?.kind;
}

const ONLY_NUMBER =
  /\b(?:only|just|nothing but) (?:the |a )?(?:bare |plain )?(?:number|figure|digits|count)\b/i;

/** "12 words" is a number for `parseInt`, but where a check also wants a comma, it wants words. */
function isNumber({ numeric }: PlannedElement, { plan }: DetectContext): boolean {
  return (numeric || ONLY_NUMBER.test(plan.brief)) && !plan.includes.includes(',');
}
