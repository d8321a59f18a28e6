import { BENCHMARKS } from './benchmarks.ts';
import { refuse } from './refuse.ts';
import type { Size } from './report.ts';

const SMOKE = '--smoke';
const WRITE = '--write';
const TAKE_OPTIONS = ['growth', 'scale'];

interface AskedFor {
  names: string[];
  size: Size;
  /** Whether the tables go into their page. */
  isWritten: boolean;
  /** What is for the one benchmark that was named. */
  options: string[];
}

/** Reads the command line. Ends the process where it makes no sense. */
export function askedFor(args: readonly string[]): AskedFor {
  const rest = args.filter((arg) => arg !== SMOKE && arg !== WRITE);
  const from = rest.findIndex((arg) => arg.startsWith('--'));
  const [named, options] = from === -1 ? [rest, []] : [rest.slice(0, from), rest.slice(from)];
  const isSmoke = args.includes(SMOKE);
  const isWritten = args.includes(WRITE);

  const known = Object.keys(BENCHMARKS);
  const unknown = named.filter((name) => !known.includes(name));
  if (unknown.length > 0) refuse(`There is no benchmark ${unknown.join(', ')}, only ${known.join(', ')}.`);
  if (options.length > 0 && named.length !== 1)
    refuse(`Name the one benchmark that ${options.join(' ')} is for.`);
  if (options.length > 0 && !TAKE_OPTIONS.includes(named[0] ?? ''))
    refuse(`${named[0]} takes no ${options.join(' ')}, only ${SMOKE} and ${WRITE}.`);
  if (isWritten && (isSmoke || options.length > 0))
    refuse(
      `${WRITE} is for whole benchmarks: without ${[...(isSmoke ? [SMOKE] : []), ...options].join(' ')}.`,
    );
  return {
    names: named.length > 0 ? known.filter((name) => named.includes(name)) : known,
    size: isSmoke ? 'smoke' : 'full',
    isWritten,
    options,
  };
}
