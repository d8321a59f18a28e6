/** The highest and lowest value in an answer of the SEC. */
import { z } from 'zod';
import type { SecConcept } from './concept.ts';

/** Other members of an entry are kept: a brief may want them in its data file. */
const entry = z.looseObject({ val: z.unknown(), fy: z.unknown() });
const answer = z.looseObject({ entityName: z.string().min(1), units: z.record(z.string(), z.array(entry)) });

export type Entry = Record<string, unknown> & { val: number; fy: string | number };

export interface Figures {
  entityName: string;
  unit: string;
  max: Entry;
  min: Entry;
}

/** Figures, or in words why there are none. */
export type Finding = { figures: Figures } | { problem: string };

export function findFigures(body: unknown, concept: SecConcept): Finding {
  const parsed = answer.safeParse(body);
  if (!parsed.success) return { problem: 'the answer is not what the SEC documents for a company concept' };
  const { entityName, units } = parsed.data;
  const unit = concept.unit ?? Object.keys(units)[0] ?? '';
  const entries = (units[unit] ?? []).filter(isUsable).filter((one) => fulfils(Number(one.fy), concept));
  const [first, ...rest] = entries;
  if (!first) {
    return { problem: `no entry in "${unit}" has a number and a fiscal year that the brief asks for` };
  }
  // Of equal values the first reported one counts.
  const max = rest.reduce((best, one) => (one.val > best.val ? one : best), first);
  const min = rest.reduce((best, one) => (one.val < best.val ? one : best), first);
  return { figures: { entityName, unit, max, min } };
}

function isUsable(one: z.infer<typeof entry>): one is Entry {
  const isYear = /^\d{4}$/.test(String(one.fy));
  return typeof one.val === 'number' && isYear && (typeof one.fy === 'number' || typeof one.fy === 'string');
}

function fulfils(year: number, { years }: SecConcept): boolean {
  return years.every(({ is, year: bound }) => {
    if (is === '=') return year === bound;
    if (is.startsWith('>')) return is === '>' ? year > bound : year >= bound;
    return is === '<' ? year < bound : year <= bound;
  });
}
