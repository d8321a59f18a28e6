/** Puts a made page together with all that belongs to a site: kept files, state, licence, README, notes. */
import type { FileTree } from '../context.ts';
import { assemble } from './assemble.ts';
import type { Groundwork } from './groundwork.ts';
import type { SitePlan } from './plan-types.ts';
import { type ReadmeSource, withReadme } from './readme.ts';
import type { RoundRecord } from './site-state.ts';
import type { Produced } from './templates/template.ts';

export interface Generation {
  plan: SitePlan;
  files: FileTree;
  notes: string[];
  /** To write the README again once the checks have run; see `withReadme`. */
  readme: ReadmeSource;
  maker: Maker;
}

export interface Maker {
  /** The template's name, as `site.json` keeps it; "model" where a language model has written or changed the page. */
  template: string;
  /** For people: which template or model made the page. */
  label: string;
  /** Whether the maker knows what the brief is about, or shows what any brief would get. */
  isSpecific: boolean;
}

const LOST_STATE =
  'What earlier rounds decided could not be read from site.json, so the page was made anew from this brief and the data in the repository; earlier features that this brief does not name are missing.';

export function finishSite(groundwork: Groundwork, page: Produced, maker: Maker): Generation {
  const { input, plan, state, earlierRounds, produced, sent } = groundwork;
  // A round that is done again adds nothing new, but what it once added is still its change.
  const before = state?.rounds.find(({ round }) => round === plan.round)?.changes ?? [];
  const rounds = [...earlierRounds, roundRecord(plan, [...new Set([...before, ...page.changes])])];
  const { files, notes } = assemble({
    kept: groundwork.files,
    sent,
    input,
    made: page.files,
    state: {
      version: 1,
      template: maker.template,
      rounds,
      attachments: sent,
      settings: page.settings,
    },
  });
  const documentation = {
    ...page.documentation,
    data: [...page.documentation.data, ...produced.how.values()],
  };
  const readme = { title: page.title, documentation, rounds, input, plan, sent };
  const allNotes = [
    ...input.notes,
    ...(input.previous.size > 0 && !state ? [LOST_STATE] : []),
    ...notes,
    ...produced.notes,
    ...[...produced.unmade]
      .filter(([path]) => !files.has(path))
      .map(([path, reason]) => `${path} is missing: ${reason}`),
    ...page.notes,
  ];
  const candidate = { files, checks: [], notes: allNotes };
  return { plan, files: withReadme(readme, candidate), notes: allNotes, readme, maker };
}

function roundRecord(plan: SitePlan, changes: string[]): RoundRecord {
  const own = plan.checks.filter(({ round }) => round === plan.round);
  return { round: plan.round, checks: own.map(({ kind, text }) => ({ kind, text })), changes };
}
