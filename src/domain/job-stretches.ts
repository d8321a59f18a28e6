import type { SitePhase } from './phases.ts';
import { type Step, type Stretch, stretchesIn } from './stretches.ts';

interface JobStep extends Step {
  phase?: SitePhase | undefined;
}

/** The phases that a site job went through. What a run says comes in batches, so times are right to a second or two. */
export function stretchesOf(log: readonly JobStep[], now?: number): Stretch<SitePhase>[] {
  return stretchesIn(log, phaseBegunBy, now);
}

function phaseBegunBy({ type, phase }: JobStep): SitePhase | undefined {
  if (type === 'accepted' || type === 'attempt-ended') return 'queued';
  if (type === 'dispatched') return 'dispatched';
  if (type === 'claimed') return 'claim';
  return type === 'phase' ? phase : undefined;
}
