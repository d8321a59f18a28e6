/** What the sender of a job knows by its callbacks: sent again, there are several. */
export const CALLBACK_STATES = ['pending', 'delivered', 'failed'] as const;
export type CallbackState = (typeof CALLBACK_STATES)[number];

/** The one that counts of several comes first. */
const RANKED: readonly CallbackState[] = ['delivered', 'pending', 'failed'];

/** The states that count before that one. */
export function outranking(state: CallbackState): CallbackState[] {
  return RANKED.slice(0, RANKED.indexOf(state));
}

/** What arrived once has arrived, and what is on its way was not given up; null where none is owed yet. */
export function callbackState(states: readonly CallbackState[]): CallbackState | null {
  return RANKED.find((state) => states.includes(state)) ?? null;
}
