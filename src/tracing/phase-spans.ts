import type { Stretch } from '../domain/stretches.ts';
import { type Span, toSpan } from './spans.ts';

/** A span for each phase. Where all has failed, it was the last one that did. */
export function phaseSpans<Phase extends string>(
  id: string,
  stretches: readonly Stretch<Phase>[],
  { isOk, names = {} }: { isOk: boolean; names?: Partial<Record<Phase, string>> },
): Span[] {
  return stretches.map(({ phase, attempt, from, to }, number) =>
    toSpan({
      id,
      name: names[phase] ?? phase,
      key: number,
      from,
      to,
      isOk: isOk || number < stretches.length - 1,
      attributes: { 'errand.attempt': attempt },
    }),
  );
}
