/** A site that was made and has been checked. */
import type { Candidate } from './context.ts';
import type { Generation } from './generate/finish-site.ts';

export interface CheckedSite extends Candidate {
  generation: Generation;
}
