/** The contract's. */
const MOST_SLOTS = 256;

/** How many evaluations run at a time: as the input says, else one for each processor. */
export function readSlots(input: string, processors: number): number {
  if (input === '') return Math.min(processors, MOST_SLOTS);
  const slots = Number(input);
  if (Number.isInteger(slots) && slots >= 1 && slots <= MOST_SLOTS) return slots;
  throw new Error(`The input evaluation-slots must be a whole number from 1 to ${MOST_SLOTS}, or empty.`);
}
