import type { Check, Finding } from './check.ts';
import type { DoctorContext } from './context.ts';
import { type Found, lookAndMend } from './look-and-mend.ts';
import { organisationsWorkedFor } from './organisations.ts';

export type Result = Found & { check: string };

/** Looks at one after the other, in the order given: a check stands behind those it needs. */
export async function runChecks(
  checks: readonly Check[],
  { context, fix }: { context: DoctorContext; fix: boolean },
): Promise<Result[]> {
  const results: Result[] = [];
  /** For whom each check has failed; `undefined` is everybody. */
  const broken = new Map<Check, Set<string | undefined>>();
  const missing = (check: Check, organisation?: string) =>
    check.needs.filter((needed) => broken.get(needed)?.has(organisation)).map(({ name }) => name);

  async function run(check: Check): Promise<Found[]> {
    const needed = missing(check);
    if (needed.length > 0) return [skipped(needed)];
    if (!('each' in check)) return lookAndMend(check, [context], { fix });
    const all = await organisationsWorkedFor(context);
    const found = all.map(async ({ name, installation }) => {
      const needed = missing(check, name);
      if (needed.length > 0 || !installation) return [skipped(needed, name)];
      return lookAndMend(check, [context, installation], { fix, organisation: name });
    });
    return (await Promise.all(found)).flat();
  }

  for (const check of checks) {
    const found = await run(check);
    const bad = found.filter(({ status }) => status === 'failed' || status === 'skipped');
    broken.set(check, new Set(bad.map(({ organisation }) => organisation)));
    results.push(...found.map((one) => ({ check: check.name, ...one })));
  }
  return results;
}

function skipped(missing: string[], organisation?: string): Found {
  const who = organisation === undefined ? '' : `${organisation} was `;
  const finding: Finding = {
    status: 'skipped',
    line: `${who}not looked at, because of ${missing.join(', ')}`,
    do: 'mend that first',
  };
  return { ...finding, isMended: false, ...(organisation !== undefined && { organisation }) };
}
