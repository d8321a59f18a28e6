/** What a brief asks of the SEC: one concept of one company, as `companyconcept` of data.sec.gov gives it. */
import { z } from 'zod';

const CONDITION = ['>', '>=', '<', '<=', '='] as const;

export const secConcept = z.object({
  /** Ten digits. */
  cik: z.string().regex(/^\d{10}$/),
  taxonomy: z.string().regex(/^[\w-]+$/),
  tag: z.string().regex(/^[\w-]+$/),
  /** As in `units.shares`; the answer's first if the brief names none. */
  unit: z.string().optional(),
  /** What a fiscal year must fulfil. */
  years: z.array(z.object({ is: z.enum(CONDITION), year: z.int() })),
});
export type SecConcept = z.infer<typeof secConcept>;

const ENDPOINT =
  /https:\/\/data\.sec\.gov\/api\/xbrl\/companyconcept\/(?<company>[^\s/]+)\/(?<taxonomy>[\w-]+)\/(?<tag>[\w-]+)\.json/i;
/** "dei/EntityCommonStockSharesOutstanding" where the address is not written out. */
const CONCEPT = /\b(?<taxonomy>dei|us-gaap|ifrs-full)\b\W{1,4}(?<tag>[A-Z][A-Za-z]{5,})/;
const SEC = /\bSEC\b|\bEDGAR\b|\bcompanyconcept\b/;
const CIK = /\bCIK\b\W{0,12}(?:(?:number|code|is|of)\W{1,4}){0,2}(\d{1,10})(?!\d)/i;
const UNIT = /\bunits\s*(?:\.\s*([A-Za-z]+)|\[\s*["'`]([A-Za-z/-]+)["'`]\s*\])/;
const YEAR = String.raw`\W{0,4}((?:19|20)\d{2})(?!\d)`;
const COMPARED = new RegExp(
  String.raw`\b(?:fy|fiscal year|year)\b\W{0,3}?\s*(>=|<=|≥|≤|>|<|={1,3})${YEAR}`,
  'giu',
);
const IN_WORDS: readonly [pattern: RegExp, is: SecConcept['years'][number]['is']][] = [
  [new RegExp(String.raw`\b(?:after|later than|greater than|newer than|beyond)\b${YEAR}`, 'giu'), '>'],
  [new RegExp(String.raw`\b(?:since|from|starting (?:in|with)|at least)\b${YEAR}`, 'giu'), '>='],
  [new RegExp(String.raw`\b(?:before|earlier than|less than)\b${YEAR}`, 'giu'), '<'],
  [new RegExp(String.raw`\b(?:up to|until|through|at most)\b${YEAR}`, 'giu'), '<='],
];

/** `undefined` where the brief names no such concept, or no company for it. */
export function readConcept(brief: string): SecConcept | undefined {
  const match = ENDPOINT.exec(brief) ?? (SEC.test(brief) ? CONCEPT.exec(brief) : null);
  const { company, taxonomy, tag } = match?.groups ?? {};
  const cik = /^CIK(\d{1,10})$/i.exec(company ?? '')?.[1] ?? CIK.exec(brief)?.[1];
  if (taxonomy === undefined || tag === undefined || cik === undefined) return undefined;
  const [, dotted, quoted] = UNIT.exec(brief) ?? [];
  const unit = dotted ?? quoted;
  const years = readYears(brief);
  return { cik: cik.padStart(10, '0'), taxonomy, tag, ...(unit !== undefined && { unit }), years };
}

export function conceptUrl({ cik, taxonomy, tag }: SecConcept): string {
  return `https://data.sec.gov/api/xbrl/companyconcept/CIK${cik}/${taxonomy}/${tag}.json`;
}

/** "EntityCommonStockSharesOutstanding" in words. */
export function conceptLabel({ tag }: SecConcept): string {
  const words = tag.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.replace(/^entity /, '');
}

/** "after 2020", "2021 and later": the condition in words, empty where there is none. */
export function yearsLabel({ years }: SecConcept): string {
  const words = { '>': 'after', '>=': 'from', '<': 'before', '<=': 'up to', '=': '' };
  return years.map(({ is, year }) => `${words[is]} ${year}`.trim()).join(' and ');
}

function readYears(brief: string): SecConcept['years'] {
  const compared = [...brief.matchAll(COMPARED)].map(([, sign = '', year]) => ({
    is: condition(sign),
    year: Number(year),
  }));
  if (compared.length > 0) return compared;
  return IN_WORDS.flatMap(([pattern, is]) =>
    [...brief.matchAll(pattern)].slice(0, 1).map(([, year]) => ({ is, year: Number(year) })),
  );
}

function condition(sign: string): SecConcept['years'][number]['is'] {
  const plain = sign.replace('≥', '>=').replace('≤', '<=').replace(/^=+$/, '=');
  return CONDITION.find((one) => one === plain) ?? '=';
}
