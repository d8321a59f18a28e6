import { styleText } from 'node:util';
import type { JobEvent } from '../../contract/event.ts';
import { oneLine } from '../terminal/one-line.ts';

/** One line for an event, with the seconds since `start`. */
export function jobLine({ at, type, phase, message }: JobEvent, start: number): string {
  const seconds = `${((at - start) / 1_000).toFixed(1)} s`.padStart(7);
  const name = type === 'phase' || type === 'log' ? (phase ?? type) : type;
  const line = `${seconds}  ${name.padEnd(13)} ${oneLine(message, Number.POSITIVE_INFINITY)}`;
  if (type === 'failed' || type === 'trouble') return styleText('red', line);
  return type === 'phase' ? styleText('bold', line) : line;
}
