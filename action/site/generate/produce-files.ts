/** Makes the files of the manifest that nobody sent and no page template makes: one producer for each. */
import type { FileTree } from '../context.ts';
import { producers } from './producers/index.ts';
import type { ProducerContext } from './producers/producer.ts';

export interface ProducedFiles {
  /** Files made, or attachments changed because the brief asks for it. */
  made: FileTree;
  /** How each was made, for the README. */
  how: Map<string, string>;
  /** Those that only say what they should hold. */
  placeholders: Set<string>;
  /** Files the brief asks for that could not be made, and why. */
  unmade: Map<string, string>;
  notes: string[];
}

export async function produceFiles(context: ProducerContext): Promise<ProducedFiles> {
  const result: ProducedFiles = {
    made: new Map(),
    how: new Map(),
    placeholders: new Set(),
    unmade: new Map(),
    notes: [],
  };
  for (const file of context.plan.manifest) {
    const files = new Map([...context.files, ...result.made]);
    for (const producer of producers) {
      const produced = await producer.produce(file, { ...context, files });
      if (!produced) continue;
      if ('unmade' in produced) result.unmade.set(file.path, produced.unmade);
      else if ('kept' in produced) result.notes.push(produced.kept);
      else {
        result.made.set(file.path, produced.content);
        result.how.set(file.path, produced.how);
        result.notes.push(...produced.notes);
        if (produced.isPlaceholder) result.placeholders.add(file.path);
      }
      break;
    }
  }
  return result;
}
