import type { Report } from './chaos.ts';

/** Prints what was done and what came of it; the exit code. */
export function printReport({ harm, toldAgain, acknowledged, wrong }: Report): number {
  const { site, evaluation } = acknowledged;
  const count = (kind: string) => wrong.filter((message) => message.startsWith(kind)).length;
  for (const [what, times] of Object.entries(Object.groupBy(harm, ({ what }) => what)))
    console.log(`${String(times?.length).padStart(5)}  ${what}`);
  console.log(`told again   ${toldAgain}, by senders that had died or stood still`);
  console.log(`acknowledged ${site + evaluation} (${site} sites, ${evaluation} evaluations)`);
  for (const kind of ['lost', 'doubled', 'late', 'left', 'crashed'])
    console.log(`${kind.padEnd(12)} ${count(kind)}`);
  for (const message of wrong) console.log(`  ${message}`);
  return wrong.length === 0 ? 0 : 1;
}
