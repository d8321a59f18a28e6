/** A library that was not loaded while checking can be the reason for an error that visitors will not see. */
import type { Observed } from '../observe.ts';

export function blockedNote({ blockedHosts }: Observed): string | undefined {
  return blockedHosts.size > 0 ? `Not loaded while checking: ${[...blockedHosts].join(', ')}.` : undefined;
}
