/** From a task to the files of its site, before any check has run: plan, choose a template, produce, put together. */
import type { FileTree, SiteInput } from '../context.ts';
import { assemble } from './assemble.ts';
import { GenerationError } from './generation-error.ts';
import { planSite } from './plan.ts';
import type { PlannedCheck, SitePlan } from './plan-types.ts';
import { type ReadmeSource, withReadme } from './readme.ts';
import { type RoundRecord, readState, type SiteState } from './site-state.ts';
import { templates } from './templates/index.ts';
import type { Template } from './templates/template.ts';

export interface Generation {
  plan: SitePlan;
  files: FileTree;
  notes: string[];
  /** To write the README again once the checks have run; see `withReadme`. */
  readme: ReadmeSource;
}

const LOST_STATE =
  'What earlier rounds decided could not be read from site.json, so the page was made anew from this brief and the data in the repository; earlier features that this brief does not name are missing.';

/** Throws a `GenerationError` if no site can be made honestly. */
export async function generate(input: SiteInput): Promise<Generation> {
  const state = readState(input.previous);
  const earlierRounds = (state?.rounds ?? []).filter(({ round }) => round < input.task.round);
  const plan = planSite(input.task, regressionChecks(earlierRounds));
  const kept: FileTree = new Map([...input.previous, ...input.attachments]);
  const template = chooseTemplate(plan, kept, input, state);
  const settings = template.name === state?.template ? state.settings : undefined;
  const produced = template.produce({ plan, input, files: kept, settings });
  // A round that is done again adds nothing new, but what it once added is still its change.
  const before = state?.rounds.find(({ round }) => round === plan.round)?.changes ?? [];
  const rounds = [...earlierRounds, roundRecord(plan, [...new Set([...before, ...produced.changes])])];
  const sent = [...new Set([...(state?.attachments ?? []), ...input.attachments.keys()])];
  const { files, notes } = assemble({
    kept,
    sent,
    input,
    made: produced.files,
    state: { version: 1, template: template.name, rounds, attachments: sent, settings: produced.settings },
  });
  const readme = { title: produced.title, documentation: produced.documentation, rounds, input, plan, sent };
  const allNotes = [
    ...input.notes,
    ...(input.previous.size > 0 && !state ? [LOST_STATE] : []),
    ...notes,
    ...produced.notes,
  ];
  return { plan, files: withReadme(readme, { files, checks: [], notes: allNotes }), notes: allNotes, readme };
}

function chooseTemplate(
  plan: SitePlan,
  files: FileTree,
  input: SiteInput,
  state: SiteState | undefined,
): Template {
  const scored = templates.map((template) => ({
    template,
    points: template.name === state?.template ? Infinity : template.score(plan, files, input.task.brief),
  }));
  const best = scored.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points)[0];
  if (best) return best.template;
  const sent =
    input.attachments.size > 0
      ? `the attachments ${[...input.attachments.keys()].join(', ')}`
      : 'no attachments';
  throw new GenerationError(
    `No template fits the task "${input.task.task}" (round ${input.task.round}, ${sent}); without a model, only these can be made: ${templates.map(({ name }) => name).join(', ')}.`,
  );
}

function regressionChecks(rounds: RoundRecord[]): PlannedCheck[] {
  return rounds.flatMap(({ round, checks }) => checks.map((check) => ({ ...check, round })));
}

function roundRecord(plan: SitePlan, changes: string[]): RoundRecord {
  const own = plan.checks.filter(({ round }) => round === plan.round);
  return { round: plan.round, checks: own.map(({ kind, text }) => ({ kind, text })), changes };
}
