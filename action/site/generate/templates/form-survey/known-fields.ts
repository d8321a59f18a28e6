/** What people are usually asked for, and the control that suits it. The first line that fits decides. */
import type { FieldKind } from './field.ts';

interface KnownField {
  pattern: RegExp;
  kind: FieldKind;
  /** Helps browsers to fill it in. */
  autocomplete?: string;
  options?: readonly string[];
}

const YES_NO = ['Yes', 'No'];
const ONE_TO_FIVE = ['1', '2', '3', '4', '5'];

export const KNOWN_FIELDS: readonly KnownField[] = [
  {
    pattern: /\be-?mail(?:[\s-]+ad(?:d)?ress?e?)?\b|\bcourriel\b|\bcorreo\b/i,
    kind: 'email',
    autocomplete: 'email',
  },
  {
    pattern: /\b(?:tele)?phone(?:\s+number)?\b|\bmobile\b|\btelefon\w*|\bt[ée]l[ée](?:phone|fono)\b/i,
    kind: 'tel',
    autocomplete: 'tel',
  },
  { pattern: /\bfirst\s+name\b|\bvorname\b|\bprénom\b/i, kind: 'text', autocomplete: 'given-name' },
  {
    pattern: /\b(?:last\s+name|surname|nachname|apellidos?)\b|\bnom de famille\b/i,
    kind: 'text',
    autocomplete: 'family-name',
  },
  { pattern: /\busername\b/i, kind: 'text', autocomplete: 'username' },
  {
    pattern: /\b(?:full\s+|your\s+)?name\b|\bnom\b|\bnombre\b|\bnome\b/i,
    kind: 'text',
    autocomplete: 'name',
  },
  { pattern: /\bpassword\b/i, kind: 'password', autocomplete: 'new-password' },
  { pattern: /\b(?:company|organi[sz]ation)\b/i, kind: 'text', autocomplete: 'organization' },
  { pattern: /\bcountry\b/i, kind: 'text', autocomplete: 'country-name' },
  { pattern: /\b(?:street\s+)?address\b/i, kind: 'text', autocomplete: 'street-address' },
  { pattern: /\bcity\b/i, kind: 'text', autocomplete: 'address-level2' },
  { pattern: /\b(?:website|homepage|url)\b/i, kind: 'url', autocomplete: 'url' },
  { pattern: /\b(?:date|birthday|date of birth)\b/i, kind: 'date' },
  { pattern: /\btime\b/i, kind: 'time' },
  { pattern: /\b(?:age|number of \w+|guests?|quantity|amount|how many)\b/i, kind: 'number' },
  {
    pattern: /\b(?:rating|satisfaction|score|stars?|1\s*(?:-|–|to)\s*5)\b/i,
    kind: 'radio',
    options: ONE_TO_FIVE,
  },
  { pattern: /\b(?:attending|attendance|will you attend|rsvp)\b/i, kind: 'radio', options: YES_NO },
  {
    pattern:
      /\b(?:comments?|feedback|message|nachricht|mensaje|messaggio|kommentare?|suggestions?|notes?|description|bio|enquiry|inquiry)\b/i,
    kind: 'textarea',
  },
  { pattern: /\b(?:terms|consent|agree(?:ment)?|privacy|newsletter|subscribe)\b/i, kind: 'checkbox' },
  { pattern: /\b(?:file|upload|attachment|resume|cv)\b/i, kind: 'file' },
  { pattern: /\bcolou?r\b/i, kind: 'text' },
  { pattern: /\b(?:subject|topic|title|occupation|job)\b/i, kind: 'text' },
];

/** Words that name the control itself. */
const CONTROLS: readonly [RegExp, FieldKind][] = [
  [/\b(?:checkboxes|check\s*boxes|multiple choice|select all|tick all)\b/i, 'checkboxes'],
  [/\bcheck\s?box\b/i, 'checkbox'],
  [/\bradio\b/i, 'radio'],
  [/\b(?:drop-?down|select)\b/i, 'select'],
  [/\b(?:text\s?area|multi-?line|long text)\b/i, 'textarea'],
  [/\b(?:slider|range)\b/i, 'range'],
  [/\bnumber\b/i, 'number'],
];

export function knownField(text: string): KnownField | undefined {
  return KNOWN_FIELDS.find(({ pattern }) => pattern.test(text));
}

export function controlKind(text: string): FieldKind | undefined {
  return CONTROLS.find(([pattern]) => pattern.test(text))?.[1];
}
