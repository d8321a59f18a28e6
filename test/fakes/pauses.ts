import type { Store } from '../../src/store/store.ts';

export interface Pauses {
  /** The pauses of installations as the store keeps them. */
  store: Pick<Store, 'pausedUntil' | 'pauseInstallation'>;
  /** [installation, until], in the order they came. */
  taken: [number, number][];
}

/** For one GitHub without an App around it. */
export function keepPauses(): Pauses {
  const taken: [number, number][] = [];
  return {
    taken,
    store: {
      pausedUntil: async ({ installationId, now }) =>
        taken.findLast(([id, until]) => id === installationId && until > now)?.[1],
      pauseInstallation: async ({ installationId, until }) => void taken.push([installationId, until]),
    },
  };
}
