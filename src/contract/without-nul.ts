/** A rule for texts: neither programs' arguments nor PostgreSQL's columns can hold this character. */
export const withoutNul = [
  (text: string) => !text.includes('\0'),
  { error: 'must not hold a NUL character' },
] as const;
