/** A batch of programs of all kinds, and what is wrong with what became of each. */
import type { EvaluationView } from '../../src/contract/evaluation/view.ts';
import type { Submission } from './evaluations.ts';
import {
  type HostileProgram,
  hostilePrograms,
  sharedHostilePrograms,
  type Targets,
} from './hostile-programs.ts';

export interface Item {
  name: string;
  submission: Submission;
  /** In a sentence; false if it ended as it has to. */
  problem(view: EvaluationView): string | false;
}

/** One in twenty crashes, one never ends, one attacks; each kind runs beside each other kind. */
export function mixedPrograms(total: number, targets: Targets, languages: readonly string[]): Item[] {
  const own = hostilePrograms(targets, languages);
  const others = sharedHostilePrograms(targets).toSorted(() => Math.random() - 0.5);
  // All of our own, and some of the others, different ones each time.
  const attacks = [...own, ...others].slice(0, total / 20);
  return Array.from({ length: total }, (_, n) => {
    const group = Math.floor(n / 20);
    if (n % 20 === 3) return hostile(pick(attacks, group));
    if (n % 20 === 9) return pick(CRASHING, group);
    if (n % 20 === 15) return pick(ENDLESS, group);
    return trivial(n, languages);
  });
}

const pick = <T>(list: readonly T[], n: number) => list[n % list.length] as T;

function trivial(n: number, languages: readonly string[]): Item {
  const kinds = [
    { language: 'python', code: `print(${n} + 1)` },
    { language: 'javascript', code: `console.log(${n} + 1)` },
    { language: 'bash', code: `echo $((${n} + 1))` },
  ] as const;
  const here = kinds.filter(({ language }) => languages.includes(language));
  const submission = pick(here, n);
  return {
    name: `trivial ${submission.language}`,
    submission,
    problem: ({ status, output }) =>
      (status !== 'completed' || output !== `${n + 1}\n`) && `${status}: ${output}`,
  };
}

function failing(submission: Submission, types: readonly string[], output = ''): Item {
  return {
    name: submission.code,
    submission,
    problem: ({ status, error, output: written }) =>
      (status !== 'failed' || !types.includes(error?.type ?? '') || !written.includes(output)) &&
      `${status} ${error?.type}: ${written}`,
  };
}

const exited = ['nonzero_exit'];
const CRASHING = [
  failing({ code: 'import sys\nprint("x")\nsys.exit(3)' }, exited, 'x\n'),
  failing({ code: '1 / 0' }, exited, 'ZeroDivisionError'),
  failing({ code: 'throw new TypeError("no")', language: 'javascript' }, exited, 'TypeError'),
  failing({ code: 'def f(:' }, exited, 'SyntaxError'),
  failing({ code: 'import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)' }, ['crash', ...exited]),
];

const timedOut = ['timeout'];
const ENDLESS = [
  failing({ code: 'import time\nprint("on", flush=True)\ntime.sleep(99)', timeout_s: 1 }, timedOut, 'on'),
  failing({ code: 'print("on", flush=True)\nwhile True: pass', timeout_s: 1 }, timedOut, 'on'),
  // Whether Node comes to print something in that time depends on how busy the machine is.
  failing({ code: 'setInterval(() => {}, 9)', language: 'javascript', timeout_s: 0.5 }, timedOut),
];

function hostile({ name, submission, ends }: HostileProgram): Item {
  return {
    name,
    submission,
    problem: ({ status, error, output }) =>
      (output.includes('LEAK') && `leaked: ${output}`) ||
      (!ends.includes(error?.type ?? 'none') && `${status} ${error?.type} ${error?.message}: ${output}`),
  };
}
