/** Refuses files that hold a result which only a check names: a page shows what the data gives. */
import { numberPattern } from '../answers-only-in-checks.ts';
import type { Gate } from './gate.ts';

export const copiedAnswer: Gate = {
  kind: 'copied',
  problem({ written, answers }) {
    const copied = answers.find((value) => numberPattern(value).test(written));
    return copied === undefined
      ? undefined
      : `holds ${copied}, which stands only in a check; results are worked out from the data, and a check that contradicts the data stays failed`;
  },
};
