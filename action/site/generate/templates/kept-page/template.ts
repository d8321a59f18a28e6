/**
 * Keeps a page that a language model wrote, where no model is at work in a later round: it makes nothing new, since
 * a template's page in its place would lose what is there. Repairs add the elements that checks ask for.
 */
import { z } from 'zod';
import { GenerationError } from '../../generation-error.ts';
import type { Template } from '../template.ts';

const lines = z.array(z.string());
/** Written by `model-site.ts`. */
const keptSettings = z.object({
  title: z.string(),
  documentation: z.object({ summary: z.string(), features: lines, usage: lines, code: lines, data: lines }),
});

const UNKNOWN: z.infer<typeof keptSettings>['documentation'] = {
  summary: 'A static page. What it does was not written down in a form that could be read again.',
  features: [],
  usage: ['Open the page.'],
  code: ['`index.html` is the page.'],
  data: [],
};

export const keptPage: Template = {
  // As `site.json` names the maker of such pages.
  name: 'model',
  isFallback: true,

  /** It fits no brief: it is chosen only for a site that it has already been chosen for. */
  score: () => 0,

  produce({ plan, input, files, settings }) {
    if (!files.has('index.html')) {
      throw new GenerationError('The page of the last round is not in the repository any more.');
    }
    const { title, documentation } = keptSettings.safeParse(settings).data ?? {
      title: input.task.task,
      documentation: UNKNOWN,
    };
    const current = plan.title ?? title;
    return {
      files: new Map(),
      title: current,
      settings: { title: current, documentation },
      changes: ['The page was kept as it was, apart from repairs.'],
      notes: [
        `The page was written by a language model in an earlier round, and none changed it in round ${plan.round}: what this brief asks for was not worked in; elements that checks name are added where they are missing.`,
      ],
      documentation,
    };
  },
};
