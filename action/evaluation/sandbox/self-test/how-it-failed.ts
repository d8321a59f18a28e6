import { stripVTControlCharacters } from 'node:util';
import { CANARY_PREFIX } from './canaries.ts';
import type { Trial } from './try-program.ts';

/** For people: how a trial ended that should not have, with the beginning of what it wrote. */
export function howItFailed({ ending, hasStarted, written }: Trial): string {
  const how = ending
    ? (ending.message ?? `${ending.cause} ${ending.exit_code ?? ending.signal ?? ''}`.trim())
    : `it did not ${hasStarted ? 'end' : 'start'}`;
  const words = stripVTControlCharacters(written)
    .replace(new RegExp(`${CANARY_PREFIX}\\S*`, 'g'), '')
    .replace(/\s+/g, ' ')
    .trim();
  return words ? `${how}: ${words.slice(0, 300)}` : how;
}
