import { fetchAllowed } from './fetch-allowed.ts';
import { layGroundwork } from './generate/groundwork.ts';
import { templateSite } from './generate/template-site.ts';
import { proposeWithModel } from './model-proposal.ts';
import type { Stage } from './stage.ts';

/** Plans from the evidence and produces the files; a model, if there is one, writes beside the templates. */
export const generate: Stage = {
  name: 'generate',
  title: 'Generate',
  async run(work) {
    const { input, model, signal, publishBy } = work;
    const groundwork = await layGroundwork(input, { fetch: fetchAllowed, signal });
    const generation = templateSite(groundwork);
    work.groundwork = groundwork;
    work.generation = generation;
    if (model) {
      work.proposal = proposeWithModel({ model, groundwork, base: generation, signal, publishBy });
    }
    for (const note of generation.notes) work.reporter.log(note);
    const files = [...generation.files.keys()].join(', ');
    return `Made ${generation.files.size} files with ${generation.maker.label}: ${files}`;
  },
};
