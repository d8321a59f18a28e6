/** What the sender of a job knows by its callbacks: sent again, there are several. */
export const CALLBACK_STATES = ['pending', 'delivered', 'failed'] as const;
export type CallbackState = (typeof CALLBACK_STATES)[number];

/** What arrived once has arrived, and what is on its way was not given up; null where none is owed yet. */
export function callbackState(states: readonly CallbackState[]): CallbackState | null {
  const found = (['delivered', 'pending', 'failed'] as const).find((state) => states.includes(state));
  return found ?? null;
}
