import { expect, test } from 'vitest';
import { runChaos } from '../chaos/chaos.ts';

/** `npm run chaos` does the same for longer. */
const FAULTS = 12;

test.each(['sqlite', 'postgres'] as const)(
  `on %s nothing that was acknowledged is lost or done twice, whatever is killed ${FAULTS} times`,
  async (kind) => {
    const { acknowledged, wrong } = await runChaos({
      kind,
      pauseMs: 500,
      isOver: (faults) => faults >= FAULTS,
      say: () => {},
    });
    expect(wrong).toEqual([]);
    expect(acknowledged.evaluation).toBeGreaterThan(FAULTS);
  },
  600_000,
);
