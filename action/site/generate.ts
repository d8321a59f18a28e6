import { generate as generateSite } from './generate/generate.ts';
import type { Stage } from './stage.ts';

/** Plans from the evidence and produces the files. */
export const generate: Stage = {
  name: 'generate',
  title: 'Generate',
  async run(work) {
    const generation = await generateSite(work.input);
    work.generation = generation;
    work.candidate = { files: generation.files, checks: [], notes: generation.notes };
    for (const note of generation.notes) work.reporter.log(note);
    return `Generated ${generation.files.size} files: ${[...generation.files.keys()].join(', ')}`;
  },
};
