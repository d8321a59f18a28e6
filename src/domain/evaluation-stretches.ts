import { type Step, type Stretch, stretchesIn } from './stretches.ts';

/** `starting`: a worker has it and prepares its sandbox. */
type Phase = 'queued' | 'starting' | 'running';

const BEGUN_BY: Readonly<Record<string, Phase>> = {
  queued: 'queued',
  requeued: 'queued',
  assigned: 'starting',
  started: 'running',
};

/** The phases that an evaluation went through; once more for each worker that was lost. */
export function evaluationStretchesOf(log: readonly Step[]): Stretch<Phase>[] {
  return stretchesIn(log, ({ type }) => BEGUN_BY[type]);
}
