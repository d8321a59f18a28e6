/** Milliseconds of a clock that all processes of one machine have in common and nobody sets. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
