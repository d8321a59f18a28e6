/**
 * The language model as the stages see it: writes files, revises them, judges checks. Nothing it says is trusted:
 * answers go through gates, and what cannot be used comes back as an honest reason, never as an exception.
 */
import type { CheckResult } from '../../../src/contract/report.ts';
import { type Clock, systemClock } from '../../../src/domain/clock.ts';
import { logLine } from '../../log-line.ts';
import type { FileTree, SiteInput } from '../context.ts';
import type { SitePlan } from '../generate/plan-types.ts';
import type { About } from './answer/read-about.ts';
import { askForFiles } from './ask-for-files.ts';
import { createLedger, type ModelUsage } from './ledger.ts';
import { JUDGE_PROMPT, judgePrompt, VERDICT_FORMAT } from './prompts/judge.ts';
import { REVISE_PROMPT, revisePrompt } from './prompts/revise.ts';
import { WRITE_PROMPT, writePrompt } from './prompts/write.ts';
import type { Budget, Provider } from './provider.ts';
import { readVerdicts, type Verdict } from './read-verdicts.ts';
import { createRedactor } from './redact.ts';
import { ask } from './request/ask.ts';
import { createLimits } from './request/limits.ts';
import { createRoster } from './request/roster.ts';
import type { Tools } from './request/send.ts';
import { MODEL_TIMING, type ModelTiming } from './request/timing.ts';

interface Bounds {
  signal: AbortSignal;
  /** Unix milliseconds; an answer that is not whole by then is no answer. */
  deadline: number;
}

export interface WriteRequest extends Bounds {
  plan: SitePlan;
  input: SiteInput;
  /** What the site has already: attachments, converted and fetched data. */
  files: FileTree;
  /** Paths of the files to write. */
  wanted: readonly string[];
}

export interface ReviseRequest extends Bounds {
  plan: SitePlan;
  input: SiteInput;
  /** The site as it is. */
  files: FileTree;
  failing: readonly CheckResult[];
  consoleErrors?: readonly string[];
  /** PNG or JPEG. */
  screenshot?: Buffer;
}

export interface JudgeRequest extends Bounds {
  checks: readonly string[];
  files: FileTree;
  /** What a visitor reads. */
  pageText: string;
  screenshot?: Buffer;
}

export type ModelAnswer =
  | {
      ok: true;
      /** Only those that are new or differ, whole. */
      files: FileTree;
      /** For the README, as Markdown whose outside text is escaped. */
      about: About | null;
      /** What was refused and what is missing, in sentences. */
      notes: string[];
      model: string;
    }
  | { ok: false; reason: string };

export interface Model {
  /** Makes files anew. */
  write(request: WriteRequest): Promise<ModelAnswer>;
  /** Changes files: repairs what fails, or adds what a later round asks for. */
  revise(request: ReviseRequest): Promise<ModelAnswer>;
  /** Verdicts in the order of the checks; `null` is undecided. */
  judge(request: JudgeRequest): Promise<(Verdict | null)[]>;
  usage(): ModelUsage;
}

export function createModel(options: {
  providers: readonly Provider[];
  budget: Budget;
  log(line: string): void;
  timing?: Partial<ModelTiming>;
  clock?: Clock;
}): Model {
  const redact = createRedactor(options.providers);
  const ledger = createLedger(options.budget);
  const tools: Tools = {
    roster: createRoster(options.providers),
    ledger,
    limits: createLimits(),
    timing: { ...MODEL_TIMING, ...options.timing },
    clock: options.clock ?? systemClock,
    redact,
    log: (line) => options.log(logLine(redact(`model: ${line}`))),
  };
  return {
    write: (request) =>
      askForFiles(
        { ...request, prompt: WRITE_PROMPT, messagesFor: (mayWrite) => writePrompt(request, mayWrite) },
        tools,
      ),
    revise: (request) =>
      askForFiles(
        {
          ...request,
          wanted: [],
          prompt: REVISE_PROMPT,
          messagesFor: (mayWrite) => revisePrompt(request, mayWrite),
        },
        tools,
      ),
    async judge(request) {
      const { checks, signal, deadline } = request;
      const asked = await ask(
        {
          prompt: JUDGE_PROMPT,
          messages: judgePrompt(request),
          format: VERDICT_FORMAT,
          signal,
          deadline,
          read: (answer) => readVerdicts(answer, request),
        },
        tools,
      );
      return asked.ok ? asked.value : checks.map(() => null);
    },
    usage: () => {
      const usage = ledger.usage();
      return { ...usage, models: usage.models.map(redact) };
    },
  };
}
