/** Which fields of an answer a page shows, and in which elements: by what a task says of each. */
import { z } from 'zod';
import type { PlannedElement } from '../../plan-types.ts';
import { plannedAttributes } from '../kit/elements.ts';
import type { KnownField } from './services/service.ts';

const FORMATS = ['text', 'date', 'age', 'image', 'link'] as const;
export type FieldFormat = (typeof FORMATS)[number];

export const lookupField = z.object({
  /** Absent where the brief asks for the field and names no element for it. */
  id: z.string().optional(),
  tag: z.string().optional(),
  attributes: z.record(z.string(), z.string()),
  /** Names its member may have in the answer, the likeliest first. */
  names: z.array(z.string()).min(1),
  label: z.string(),
  format: z.enum(FORMATS),
});
export type LookupField = z.infer<typeof lookupField>;

const FILLER =
  /^(?:an?|the|its|their|and|or|of|in|inside|into|as|with|for|to|from|show\w*|display\w*|render\w*|put\w*|print\w*|list\w*|api|element|value|values|field|results?|answers?|details?|data|response|info|information|everything|it|them|text|current|user|also|that|is|at|on|by|h[1-6]|div|span|img|image)$/;
const IMAGE = /\b(?:image|img|avatar|photo|picture|icon|sprite|poster|thumbnail)\b/;
const DATE = /\b(?:date|created|updated|published|birthday)\b/;
/** Ends of an id that say that something is shown, not what. */
const PLACE = /(?<=.) (?:out|output|value|val|text|el|display|result|field|label|box|cell)$/;
const LISTED = /\b(?:shows?|showing|displays?|displaying|lists?|listing)\s+(?<list>[^.\n#]+)/gi;

interface Options {
  brief: string;
  known: readonly KnownField[];
  earlier: readonly LookupField[];
}

export function pickFields(
  elements: readonly PlannedElement[],
  { brief, known, earlier }: Options,
): LookupField[] {
  const fields = [...earlier];
  const has = ({ name, format }: KnownField) =>
    fields.some((one) => one.names[0] === name && one.format === format);
  for (const element of elements) {
    if (fields.some(({ id }) => id === element.id)) continue;
    const match = known.length > 0 ? knownField(element, known) : undefined;
    if (known.length > 0 && !match) continue;
    // An element replaces the line that an earlier round had without one.
    if (match)
      fields.splice(0, fields.length, ...fields.filter((one) => one.id !== undefined || !isFor(one, match)));
    fields.push(match ? fieldFor(match, element) : guessedField(element));
  }
  for (const field of known)
    if (field.words.test(wordsOf(brief)) && !has(field)) fields.push(fieldFor(field));
  return known.length > 0 ? fields : [...fields, ...listedFields(brief, fields)];
}

function isFor({ names, format }: LookupField, known: KnownField): boolean {
  return names[0] === known.name && format === known.format;
}

/** The id counts for more than the words around it, and those for more than what a check looks for in the element. */
function knownField(
  { id, mention, words: wanted }: PlannedElement,
  known: readonly KnownField[],
): KnownField | undefined {
  for (const text of [id, mention, wanted.join(' ')]) {
    const field = known.find(({ words }) => words.test(wordsOf(text)));
    if (field) return field;
  }
  return undefined;
}

function fieldFor({ name, label, format }: KnownField, element?: PlannedElement): LookupField {
  return { ...elementPart(element), names: [name], label, format };
}

function guessedField(element: PlannedElement): LookupField {
  const quoted = [...element.mention.matchAll(/[`'"]([\w.]+)[`'"]/g)].map(
    ([, path = '']) => path.split('.').at(-1) ?? path,
  );
  const words = wordsOf(element.id).trim().replace(PLACE, '').split(' ');
  const endings = words.map((_, start) => words.slice(start).join(' '));
  const said = wordsOf(element.mention)
    .split(' ')
    .filter((word) => word !== '' && !FILLER.test(word));
  const spoken = said.length > 0 ? [said.slice(-2).join(' '), ...said.slice(-2).reverse()] : [];
  const all = `${words.join(' ')} ${said.join(' ')}`;
  const isImage = element.tag === 'img' || (element.tag === undefined && IMAGE.test(all));
  const format = isImage ? 'image' : element.tag === 'a' ? 'link' : DATE.test(all) ? 'date' : 'text';
  const label = capitalized(
    quoted.at(-1) === undefined
      ? said.slice(-2).join(' ') || (endings.at(-1) ?? element.id)
      : wordsOf(quoted.at(-1) ?? '').trim(),
  );
  return {
    ...elementPart(element),
    names: [...new Set([...quoted.reverse(), ...endings, ...spoken, ...words])],
    label,
    format,
  };
}

/** "Show its capital, population and region": fields that have no element of their own. */
function listedFields(brief: string, fields: readonly LookupField[]): LookupField[] {
  const texts = [...brief.matchAll(LISTED)].flatMap(({ groups }) =>
    (groups?.list ?? '').split(/,|\band\b|&/),
  );
  const names = texts.map((text) =>
    wordsOf(text)
      .split(' ')
      .filter((word) => word !== '' && !FILLER.test(word))
      .join(' '),
  );
  const isNew = (name: string) => !fields.some((one) => one.names.some((other) => other.includes(name)));
  return [...new Set(names)]
    .filter((name) => name !== '' && name.split(' ').length <= 2 && isNew(name))
    .map((name) => ({
      attributes: {},
      names: [name],
      label: capitalized(name),
      format: IMAGE.test(name) ? 'image' : 'text',
    }));
}

function elementPart(element: PlannedElement | undefined): Pick<LookupField, 'id' | 'tag' | 'attributes'> {
  if (!element) return { attributes: {} };
  return { id: element.id, tag: element.tag, attributes: plannedAttributes(element) };
}

/** Lower case, with blanks where an id or a name in code has hyphens, underscores or humps. */
export function wordsOf(text: string): string {
  return text
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
