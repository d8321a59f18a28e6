/** Somebody who looks at the page as a person would: a language model. What it says is marked as its opinion. */
import type { CheckResult } from '../../../src/contract/report.ts';

export interface Evidence {
  title: string;
  /** The text that visitors see. */
  pageText: string;
  /** JPEG, 1280×720; only taken for a judge. */
  screenshot: Buffer | undefined;
}

/** One answer for each check, in order; `null` for what cannot be told from the evidence. */
export type Judge = (
  checks: string[],
  evidence: { pageText: string; screenshot: Buffer },
) => Promise<(null | { passed: boolean; reason: string })[]>;

export async function askJudge(
  checks: readonly string[],
  { evidence, judge }: { evidence: Evidence | undefined; judge?: Judge },
): Promise<CheckResult[]> {
  const undecided = (check: string, detail?: string): CheckResult => ({
    check,
    kind: 'text',
    verdict: 'undecided',
    decided_by: 'none',
    ...(detail && { detail }),
  });
  if (!judge || checks.length === 0) return checks.map((check) => undecided(check));
  if (!evidence?.screenshot)
    return checks.map((check) => undecided(check, 'The page could not be shown to the judge.'));
  try {
    const { pageText, screenshot } = evidence;
    const answers = await judge([...checks], { pageText, screenshot });
    return checks.map((check, index) => {
      const answer = answers[index];
      if (!answer) return undecided(check);
      const verdict = answer.passed ? 'passed' : 'failed';
      return { check, kind: 'text', verdict, decided_by: 'model', detail: answer.reason };
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return checks.map((check) => undecided(check, `The judge gave no verdict: ${reason}.`));
  }
}
