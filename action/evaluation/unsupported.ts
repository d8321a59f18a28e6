import type { EvaluationAssignment } from '../../src/contract/worker-api.ts';
import type { Language } from '../../src/domain/languages.ts';
import type { Evaluation } from './evaluation.ts';
import { unmeasured } from './guarded-run.ts';
import type { Sandbox } from './sandbox/sandbox.ts';

/** An evaluation whose language no sandbox here can run: all there is to report is that, and what can be run. */
export function refuseLanguage(
  { eval_id, attempt, language }: EvaluationAssignment,
  byLanguage: ReadonlyMap<Language, Sandbox>,
) {
  const ending = unmeasured(
    'unsupported',
    `This worker cannot run ${language}; ${whatItCanRun(byLanguage)}.`,
  );
  let isTold = false;
  const evaluation: Evaluation = {
    held: { eval_id, attempt },
    language,
    stop: () => {},
    waitingBytes: () => 0,
    next() {
      if (isTold) return undefined;
      isTold = true;
      return { type: 'ended', ending };
    },
  };
  return { evaluation, ending };
}

function whatItCanRun(byLanguage: ReadonlyMap<Language, Sandbox>): string {
  const able = [...byLanguage].map(([language, { runtimes }]) => {
    const runtime = runtimes.find((one) => one.language === language);
    return runtime ? `${language} (${runtime.sandbox})` : language;
  });
  return able.length > 0 ? `it can run ${able.join(', ')}` : 'no sandbox can be used on its machine';
}
