/** Asks a model for files and turns what it drafted into an answer for the stages. */
import type { FileTree, SiteInput } from '../context.ts';
import type { SitePlan } from '../generate/plan-types.ts';
import type { Draft } from './answer/draft.ts';
import { followProgress } from './answer/progress.ts';
import { readDraft } from './answer/read-draft.ts';
import { answersOnlyInChecks } from './answers-only-in-checks.ts';
import { createPermit } from './gates/permit.ts';
import { unpinnedAddresses } from './gates/unpinned-addresses.ts';
import type { ModelAnswer } from './model.ts';
import { ask } from './request/ask.ts';
import type { Message } from './request/message.ts';
import type { Tools } from './request/send.ts';

export interface FileRequest {
  plan: SitePlan;
  input: SiteInput;
  files: FileTree;
  wanted: readonly string[];
  /** The prompt's name and version. */
  prompt: string;
  messagesFor(mayWrite: (path: string) => boolean): Message[];
  signal: AbortSignal;
  deadline: number;
}

export async function askForFiles(request: FileRequest, tools: Tools): Promise<ModelAnswer> {
  const { plan, input, files, wanted, prompt, signal, deadline } = request;
  const permit = createPermit(input, files);
  const sent = [...input.attachments.values()].map((bytes) => bytes.toString('utf8'));
  const given = [input.task.brief, ...sent].join('\n');
  const answers = answersOnlyInChecks(plan, input, given);
  const asked = await ask<Draft>(
    {
      prompt,
      signal,
      deadline,
      messages: request.messagesFor((path) => permit(path) === undefined),
      read: (answer, earlier) => readDraft(answer, earlier, { plan, files, wanted, permit, given, answers }),
      follow: () => followProgress(tools.log),
    },
    tools,
  );
  if (!asked.ok) return asked;
  for (const line of asked.value.refused) tools.log(line);
  return toAnswer(asked.value, asked.model);
}

function toAnswer(value: Draft, model: string): ModelAnswer {
  const files: FileTree = new Map([...value.changed].map(([path, text]) => [path, Buffer.from(text)]));
  const notes = [
    ...(value.refused.size > 0
      ? [`Files that are not a language model's to write were left out of its answer: ${value.refused.size}.`]
      : []),
    ...[...value.pending.keys()].map((path) => `The model's change of ${path} did not fit and was left out.`),
    ...unpinnedAddresses(files),
  ];
  return { ok: true, files, about: value.about, notes, model };
}
