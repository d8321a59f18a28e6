/** Runs the producers for a task, as the pipeline does, without a network. */
import type { FileTree } from '../../../../../../action/site/context.ts';
import { planSite } from '../../../../../../action/site/generate/plan.ts';
import { produceFiles } from '../../../../../../action/site/generate/produce-files.ts';
import { inputFor, makeTask, type TaskParts } from '../../support.ts';

export async function produce(parts: TaskParts, previous: FileTree = new Map()) {
  const input = await inputFor(makeTask(parts), previous);
  const result = await produceFiles({
    plan: planSite(input.task, []),
    input,
    files: new Map([...previous, ...input.attachments]),
    fetch: () => Promise.reject(new Error('no network in this test')),
    signal: AbortSignal.timeout(10_000),
  });
  return {
    ...result,
    text: (path: string) => result.made.get(path)?.toString('utf8'),
    /** The text of a file as JSON. */
    json: (path: string): unknown => JSON.parse(result.made.get(path)?.toString('utf8') ?? 'null'),
  };
}
