import { Refusal } from '../errors.ts';

/** For what comes while the App stops: another one, or its next start, will take it. */
export function stopping(): Refusal {
  return new Refusal('unavailable', 'The App is stopping.', { headers: { 'retry-after': '5' } });
}
