/** What a producer is: something that can make one kind of file without a model, from evidence. */
import type { FileTree, SiteInput } from '../../context.ts';
import type { PlannedFile, SitePlan } from '../plan-types.ts';

export interface ProducerContext {
  plan: SitePlan;
  input: SiteInput;
  /** What is there already: earlier rounds' files, attachments, and what producers before this one made. */
  files: FileTree;
  /** Only for hosts of the allow-list; it refuses all others. */
  fetch: typeof fetch;
  signal: AbortSignal;
}

export type ProducedFile =
  | {
      content: Buffer;
      /** For the README: how the file was made, as Markdown whose outside text is escaped. */
      how: string;
      /** What people should know about it: what is missing, what was changed. */
      notes: string[];
      /** True where a writer would do better: a language model is asked for the file if there is one. */
      isPlaceholder?: true;
    }
  /** The producer is the right one, and it cannot be done: said to people instead of a made-up file. */
  | { unmade: string }
  /** The file is there and stays as it is, and people should know why: a sentence. */
  | { kept: string };

export interface Producer {
  name: string;
  /** `undefined` for files that are none of its business. */
  produce(file: PlannedFile, context: ProducerContext): Promise<ProducedFile | undefined>;
}
