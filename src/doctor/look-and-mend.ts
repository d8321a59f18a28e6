import type { CheckOf, Finding } from './check.ts';
import type { DoctorContext } from './context.ts';
import { explainFailure } from './explain-failure.ts';

export type Found = Finding & {
  /** `--fix` has mended what was wrong. */
  isMended: boolean;
  /** What `--fix` could only ask for. */
  asked?: string;
};

/** Looks; with `fix` it mends what is wrong and looks again. Never rejects: what goes wrong is found. */
export async function lookAndMend<Args extends [DoctorContext, ...unknown[]]>(
  check: CheckOf<Args>,
  args: Args,
  { fix, organisation }: { fix: boolean; organisation?: string },
): Promise<Found[]> {
  const [context] = args;
  const failed = (what: string, error: unknown): Finding =>
    explainFailure(organisation === undefined ? what : `${organisation} ${what}`, error, context);

  async function look(): Promise<Finding[]> {
    const findings = await check.look(...args).catch((error) => failed('could not be looked at', error));
    return [findings].flat();
  }

  async function found(): Promise<Found[]> {
    const before = await look();
    const asFound = before.map((finding) => ({ ...finding, isMended: false }));
    if (!fix || !check.mend || before.every(({ status }) => status === 'ok')) return asFound;
    try {
      const asked = await check.mend(...args);
      return (await look()).map((finding) =>
        finding.status === 'ok'
          ? { ...finding, isMended: true }
          : { ...finding, isMended: false, ...(asked && { asked }) },
      );
    } catch (error) {
      return [...asFound, { ...failed('could not be mended', error), isMended: false }];
    }
  }

  return (await found()).map((one) => (organisation === undefined ? one : { ...one, organisation }));
}
