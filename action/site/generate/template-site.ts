/** A site by templates: the one that fits best makes the page; where it cannot, the next one that fits does. */
import { finishSite, type Generation } from './finish-site.ts';
import { GenerationError } from './generation-error.ts';
import type { Groundwork } from './groundwork.ts';
import { attachedPage } from './templates/attached-page/template.ts';
import { templates } from './templates/index.ts';
import type { Produced, Template } from './templates/template.ts';

export function templateSite(groundwork: Groundwork): Generation {
  const [best, ...others] = ranking(groundwork);
  if (!best) throw new GenerationError('No template fits the brief.');
  const make = (template: Template) => produce(template, groundwork);
  const maker = {
    // The next round tries the same template again: what was missing may be sent then.
    template: best.name,
    label: `the template ${best.name}`,
    isSpecific: !best.isFallback,
  };
  try {
    return finishSite(groundwork, make(best), maker);
  } catch (error) {
    const next = others.find(({ isFallback }) => isFallback);
    if (!(error instanceof GenerationError) || !next) throw error;
    const page = make(next);
    return finishSite(
      groundwork,
      { ...page, settings: {}, notes: [error.message, ...page.notes] },
      {
        ...maker,
        isSpecific: false,
      },
    );
  }
}

/** Best first; a site stays with the template that its earlier rounds were made by. */
function ranking({ plan, files, state, sent }: Groundwork): Template[] {
  if (sent.includes('index.html')) return [attachedPage];
  return templates
    .map((template) => ({
      template,
      points: template.name === state?.template ? Infinity : template.score(plan, files),
    }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ template }) => template);
}

function produce(template: Template, { plan, input, files, produced, state }: Groundwork): Produced {
  const settings = template.name === state?.template ? state.settings : undefined;
  return template.produce({ plan, input, files, unmade: produced.unmade, settings });
}
