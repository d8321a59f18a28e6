import type { Check, Finding } from './check.ts';
import type { DoctorContext } from './context.ts';

export type Result = Finding & {
  check: string;
  /** `--fix` has mended what was wrong. */
  isMended: boolean;
};

/** Looks at one after the other, in the order given: a check stands behind those it needs. */
export async function runChecks(
  checks: readonly Check[],
  { context, fix }: { context: DoctorContext; fix: boolean },
): Promise<Result[]> {
  const results: Result[] = [];
  const broken = new Set<Check>();
  for (const check of checks) {
    const { findings, isMended } = await lookAndMend(check, { context, fix, broken });
    if (findings.some(({ status }) => status === 'failed' || status === 'skipped')) broken.add(check);
    results.push(...findings.map((finding) => ({ check: check.name, isMended, ...finding })));
  }
  return results;
}

async function lookAndMend(
  check: Check,
  { context, fix, broken }: { context: DoctorContext; fix: boolean; broken: ReadonlySet<Check> },
): Promise<{ findings: Finding[]; isMended: boolean }> {
  const missing = check.needs.filter((needed) => broken.has(needed)).map(({ name }) => name);
  if (missing.length > 0) return { findings: [skipped(missing)], isMended: false };
  const findings = await look(check, context);
  const isFine = findings.every(({ status }) => status === 'ok');
  if (isFine || !fix || !check.mend) return { findings, isMended: false };
  try {
    await check.mend(context);
  } catch (error) {
    return { findings: [...findings, failed('could not be mended', error)], isMended: false };
  }
  return { findings: await look(check, context), isMended: true };
}

function skipped(missing: string[]): Finding {
  return {
    status: 'skipped',
    line: `not looked at, because of ${missing.join(', ')}`,
    do: 'mend that first',
  };
}

async function look(check: Check, context: DoctorContext): Promise<Finding[]> {
  try {
    return [await check.look(context)].flat();
  } catch (error) {
    return [failed('could not be looked at', error)];
  }
}

function failed(what: string, error: unknown): Finding {
  const { message } = error as Error;
  return {
    status: 'failed',
    line: `${what}: ${message}`,
    do: 'run "errand doctor" again in a minute; if it stays, read the message',
  };
}
