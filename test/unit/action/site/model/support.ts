/** A model client with fake servers behind it, and requests to put to it. */
import type { FileTree, SiteInput } from '../../../../../action/site/context.ts';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import type { SitePlan } from '../../../../../action/site/generate/plan-types.ts';
import { createModel, type Model, type ModelAnswer } from '../../../../../action/site/model/model.ts';
import type { Budget, Provider } from '../../../../../action/site/model/provider.ts';
import type { ModelTiming } from '../../../../../action/site/model/request/timing.ts';
import type { ModelServer } from '../../../../fakes/model-server.ts';
import { inputFor, makeTask, type TaskParts } from '../support.ts';

export const KEY = 'the-secret-of-the-provider';

export const page = (body: string, title = 'Tally') =>
  `<!DOCTYPE html>\n<html lang="en">\n<head><title>${title}</title></head>\n<body>\n${body}\n</body>\n</html>`;

export function providerAt(server: ModelServer, changes: Partial<Provider> = {}): Provider {
  return {
    name: 'fake.example',
    baseUrl: server.baseUrl,
    apiKey: KEY,
    models: ['first'],
    prices: {},
    ...changes,
  };
}

export interface Bench {
  model: Model;
  lines: string[];
}

const SHORT: Partial<ModelTiming> = { firstByteMs: 5_000, idleMs: 5_000, retryMs: 1, answerMs: 0 };

export function bench(
  providers: readonly Provider[],
  { timing, budget }: { timing?: Partial<ModelTiming>; budget?: Partial<Budget> } = {},
): Bench {
  const lines: string[] = [];
  const model = createModel({
    providers,
    budget: { maxTokens: 1_000_000, maxCostUsd: null, ...budget },
    log: (line) => lines.push(line),
    timing: { ...SHORT, ...timing },
  });
  return { model, lines };
}

export interface Job {
  plan: SitePlan;
  input: SiteInput;
  files: FileTree;
}

/** `site`: what is in the repository; attachments are the task's files. */
export async function jobFor(parts: TaskParts, site: Record<string, string> = {}): Promise<Job> {
  const task = makeTask(parts);
  const previous: FileTree = new Map(Object.entries(site).map(([path, text]) => [path, Buffer.from(text)]));
  const input = await inputFor(task, previous);
  return { plan: planSite(task, []), input, files: new Map([...previous, ...input.attachments]) };
}

export const bounds = (timeMs = 20_000) => ({
  signal: new AbortController().signal,
  deadline: Date.now() + timeMs,
});

export function write(model: Model, job: Job, timeMs?: number): Promise<ModelAnswer> {
  return model.write({ ...job, wanted: ['index.html'], ...bounds(timeMs) });
}

/** The files of an answer as text; fails the test if there is no answer. */
export function filesOf(answer: ModelAnswer): Record<string, string> {
  if (!answer.ok) throw new Error(`no answer: ${answer.reason}`);
  return Object.fromEntries([...answer.files].map(([path, bytes]) => [path, bytes.toString('utf8')]));
}

export function reasonOf(answer: ModelAnswer): string {
  if (answer.ok) throw new Error('an answer where none was expected');
  return answer.reason;
}
