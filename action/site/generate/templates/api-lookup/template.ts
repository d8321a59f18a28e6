/** A page that looks something up at a public HTTP API and shows what it answers. */
import { GenerationError } from '../../generation-error.ts';
import { addMissing } from '../kit/add-missing.ts';
import { pageFiles } from '../kit/page.ts';
import type { Template } from '../template.ts';
import { coreChange, describe, fieldChange, openFields, providedIds } from './documentation.ts';
import { lookupPage } from './page.ts';
import { findApi, resolveSettings } from './settings.ts';

const ASKS =
  /\b(?:fetch\w*|look(?:s|ing)?[\s-]?ups?|api|endpoint|quer(?:y|ies)|search\w*|requests?|enter(?:s|ed)?|form|retriev\w*|formular\w*|formulaire|abfrag\w*|consult\w*|busca\w*|interrog\w*|cherche\w*)\b/i;
/** Pages that send something or ask a language model are no lookups. */
const SENDS = /\bPOST(?:s|ed|ing)?\b|\bmethod\s*=\s*["']?post|chat\/completions/;
const DATA_FILE = /\.(?:csv|tsv|xlsx|md|markdown)$/i;

export const apiLookup: Template = {
  name: 'api-lookup',

  score(plan, files) {
    const api = findApi(plan);
    // Where a check wants the API's address in the script, that it is asked needs no words.
    const isAsked = plan.scriptLiterals.some((text) => /\bapi\./.test(text)) || ASKS.test(plan.brief);
    if (!api || !isAsked || SENDS.test(plan.brief)) return 0;
    if ([...plan.files, ...files.keys()].some((path) => DATA_FILE.test(path) && path !== 'README.md'))
      return 1;
    return api.service ? 5 : api.endpoint.inputs.length > 0 ? 4 : 2;
  },

  produce(input) {
    const resolved = resolveSettings(input);
    if (!resolved)
      throw new GenerationError('Neither the brief nor an earlier round names an API to look things up at.');
    const { settings, active } = resolved;
    const { plan } = input;
    const before = JSON.stringify(input.settings?.fields ?? []);
    const added = settings.fields.flatMap(({ id }) =>
      id !== undefined && !before.includes(JSON.stringify(id)) ? [id] : [],
    );
    const page = pageFiles(lookupPage({ ...resolved, plan, year: input.input.year }));
    const whole = addMissing(new Map(page), { plan, provided: providedIds(resolved) });
    return {
      files: whole.files,
      title: settings.title,
      settings,
      changes: [
        ...(input.settings === undefined ? [coreChange(resolved)] : []),
        ...added.map((id) => fieldChange(resolved, id)),
        ...active.filter(({ isNew }) => isNew).map(({ parts }) => parts.summary),
      ],
      notes: [...openFields(resolved), ...whole.notes],
      documentation: describe(resolved),
    };
  },
};
