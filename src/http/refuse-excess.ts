import { Refusal } from '../errors.ts';

/** Levels of arrays and objects; schemas walk them by recursion, which deeper ones would overflow. */
const MOST_DEPTH = 100;

/** Refuses what JSON can say and nobody can keep as it was said, and what is nested deeper than a schema can be asked about. */
export function refuseExcess(value: unknown): void {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_DEPTH)
      throw new Refusal('invalid-fields', `The body may be nested at most ${MOST_DEPTH} levels deep.`);
    // Beyond what a number can be: JSON has no word for it.
    if (level.includes(Number.POSITIVE_INFINITY) || level.includes(Number.NEGATIVE_INFINITY))
      throw new Refusal('invalid-fields', 'The body has a number that is too large to be kept.');
    const inner = level.filter((one) => one !== null && typeof one === 'object') as object[];
    const names = inner.flatMap((one) => (Array.isArray(one) ? [] : Object.keys(one)));
    const half = [...level, ...names].find((one) => typeof one === 'string' && !one.isWellFormed());
    if (half !== undefined) {
      const detail =
        'The body has a text with half of a surrogate pair, such as "\\ud83d" alone: no encoding has it.';
      throw new Refusal('invalid-fields', detail);
    }
    level = inner.flatMap((one) => Object.values(one));
  }
}
