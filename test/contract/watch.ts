/** Watches this process, and reads what the processes that tests start have found. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseJson } from '../../src/domain/parse-json.ts';
import type { AppAnswer } from './app/answer.ts';
import { watchApps } from './app/watch-apps.ts';
import { ANSWERS_FILE, CHILDREN_FILE } from './children-file.ts';
import type { Seen } from './judge.ts';
import { watchCalls } from './watch-calls.ts';
import { watchEmbedded } from './watch-embedded.ts';

// Judged later: most tests talk to no GitHub and need not load the contract.
const seen: Seen[] = [];
/** Without repetitions, of which there are many where somebody waits. */
const answers = new Map<string, AppAnswer>();

export const contract = {
  /** What broke the contract since the last time, a line each. */
  async violations(): Promise<string[]> {
    const own = seen.splice(0);
    for (const line of linesOf(ANSWERS_FILE)) {
      // The last one of a process that was killed may be half a line.
      const answer = parseJson(line);
      if (answer) contract.saw(answer as AppAnswer);
    }
    const answered = [...answers.values()];
    answers.clear();
    const ofGitHub = own.length === 0 ? [] : own.flatMap((await import('./judge.ts')).judge);
    const ofApps =
      answered.length === 0 ? [] : answered.flatMap((await import('./app/judge-answer.ts')).judgeAnswer);
    return [...new Set([...ofGitHub, ...ofApps, ...linesOf(CHILDREN_FILE)])];
  },
  /** An App has answered. */
  saw(answer: AppAnswer): void {
    const { method, path, status, body } = answer;
    answers.set([method, path, status, body].join('\n'), answer);
  },
  stop(): void {
    for (const end of ends) end();
  },
};

const ends = [
  watchEmbedded((one) => seen.push(one)),
  watchCalls((call) => seen.push({ call })),
  watchApps(contract.saw),
];

/** The lines of a file, which is gone afterwards. */
function linesOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  rmSync(file);
  return [...new Set(lines)];
}
