/** A quiz question in one form, whatever its source looked like. */
import { z } from 'zod';

export const question = z.object({
  text: z.string(),
  /** None where the answer is typed. */
  options: z.array(z.string()),
  /** Right answers; none if the source does not tell, and then nothing is scored. */
  answers: z.array(z.string()),
});
export type Question = z.infer<typeof question>;

/** The right option for "B", 2, "2" or the option's own text; `undefined` if it means none. */
export function optionMeant(
  options: readonly string[],
  answer: string,
  isFromOne: boolean,
): string | undefined {
  const wanted = answer.trim().toLowerCase();
  const exact = options.find((option) => option.trim().toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  const letter = /^\(?([a-z])[).]?$/.exec(wanted)?.[1];
  if (letter) return options[letter.charCodeAt(0) - 'a'.charCodeAt(0)];
  return /^\d+$/.test(wanted) ? options[Number(wanted) - (isFromOne ? 1 : 0)] : undefined;
}

/** Answers of a whole source: a number that is too large for an index shows that its counting begins at one. */
export function settleAnswers(
  raw: readonly { text: string; options: string[]; given: string[] }[],
): Question[] {
  const numbers = raw.flatMap(({ given, options }) =>
    given
      .filter((one) => /^\d+$/.test(one) && !options.includes(one))
      .map((one) => ({ value: Number(one), count: options.length })),
  );
  const isFromOne =
    numbers.some(({ value, count }) => value === count) && !numbers.some(({ value }) => value === 0);
  return raw.map(({ text, options, given }) => ({
    text,
    options,
    answers:
      options.length === 0 ? given : given.flatMap((one) => optionMeant(options, one, isFromOne) ?? []),
  }));
}
