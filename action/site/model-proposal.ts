/** Asks the language model for a site of its own, beside the templates' one: written anew, or the last one changed. */
import type { Generation } from './generate/finish-site.ts';
import type { Groundwork } from './generate/groundwork.ts';
import { MODEL_TEMPLATE, modelSite, wantedFiles, withModelFiles } from './generate/model-site.ts';
import { templateSite } from './generate/template-site.ts';
import type { Model } from './model/model.ts';

/** A page is written in a minute or two; what takes longer leaves no time to check and to publish it. */
const WRITE_MS = 150_000;
/** Kept free before publishing for the check of what was written. */
const CHECK_MS = 40_000;
/** With less time no model writes a page. */
const LEAST_MS = 20_000;

interface Options {
  model: Model;
  groundwork: Groundwork;
  /** What the templates made: later rounds change it. */
  base: Generation;
  signal: AbortSignal;
  /** Unix milliseconds; see `publishBy`. */
  publishBy: number;
}

/** A page of the model's that was kept for want of a model says so, which is no longer true. */
function withoutExcuses(base: Generation): Generation {
  return base.maker.template === MODEL_TEMPLATE ? { ...base, notes: [] } : base;
}

export interface Proposal {
  /** With the model's page. */
  own: Generation;
  /** The templates' page with the files that only the model could write, if there are such. */
  shared: Generation | undefined;
}

/** What the model made, or in a sentence why nothing. Never rejects. */
export async function proposeWithModel(options: Options): Promise<Proposal | string> {
  const { model, groundwork, base, signal, publishBy } = options;
  const { plan, input } = groundwork;
  const now = Date.now();
  const deadline = Math.min(now + WRITE_MS, publishBy - CHECK_MS);
  if (deadline - now < LEAST_MS) return 'The language model was not asked: too little time was left.';
  const bounds = { plan, input, signal, deadline };
  try {
    const answer =
      plan.round === 1
        ? await model.write({ ...bounds, files: groundwork.files, wanted: wantedFiles(groundwork) })
        : await model.revise({ ...bounds, files: base.files, failing: [] });
    if (!answer.ok) return `The language model gave no site: ${answer.reason}`;
    const own = modelSite(groundwork, answer, plan.round === 1 ? undefined : withoutExcuses(base));
    const filled = withModelFiles(groundwork, answer);
    return { own, shared: filled && templateSite(filled) };
  } catch (error) {
    return `The language model gave no site: ${error instanceof Error ? error.message : String(error)}`;
  }
}
