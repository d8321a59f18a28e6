/** A page with the highest and lowest figure in a company's filings with the SEC, for this and any other company. */
import { GenerationError } from '../../generation-error.ts';
import { addMissing } from '../kit/add-missing.ts';
import { pageFiles } from '../kit/page.ts';
import type { Template } from '../template.ts';
import { readConcept } from './concept.ts';
import { readFigures } from './data-file.ts';
import { coreChange, describe } from './documentation.ts';
import { sharePage } from './page.ts';
import { roleElements } from './roles.ts';
import { resolveSettings } from './settings.ts';

export const shareData: Template = {
  name: 'share-data',

  /** The address of a company's concept can mean nothing else. */
  score: ({ brief }) => (readConcept(brief) ? 6 : 0),

  produce(input) {
    const { plan, files } = input;
    const settings = resolveSettings(input);
    if (!settings)
      throw new GenerationError('Neither the brief nor an earlier round names a company of the SEC.');
    const figures = readFigures(files, settings);
    const hasFigures = figures !== undefined;
    const page = sharePage({ plan, settings, figures });
    const provided = Object.values(roleElements(settings.roles)).map(({ id }) => id);
    const whole = addMissing(new Map(pageFiles(page)), { plan, provided });
    return {
      files: whole.files,
      title: page.title,
      settings,
      changes: input.settings === undefined ? [coreChange(settings)] : [],
      notes: [
        ...(hasFigures
          ? []
          : ['The page has no figures of its own: it tries to load them from the SEC when it is opened.']),
        ...whole.notes,
      ],
      documentation: describe(settings, hasFigures),
    };
  },
};
