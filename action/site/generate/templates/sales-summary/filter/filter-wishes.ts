/** What a brief says about a filter: which column it is about, and what its first choice is called. */
import type { PlannedElement } from '../../../plan-types.ts';
import type { DetectContext } from '../feature.ts';
import { findColumn } from '../find-column.ts';
import { columnAbout } from '../words-about.ts';

export const FILTER_BY = /\bfilter\w*\b[^.#]*?\b(?:by|per|on)\s+(?:the\s+|a\s+)?["'`]?([\p{L}\p{N}_-]+)/iu;
const DATA_ATTRIBUTE = /\bdata-([a-z][a-z0-9-]*)(?![\w.-]*\.\w)/i;
export const ALL = 'All';
/** "All regions", "all": what briefs and checks call the choice that limits nothing. */
const ALL_NAME = /^(?:all|any|every)(?:[\s_-][\p{L} _-]+)?$/iu;
const ALL_IN_BRIEF = /\b(?:option|default|choice)\b[^.#]{0,30}?["“'`](all(?:\s[\p{L} ]+)?)["”'`]/iu;

/** The brief's own word, unless the element is plainly about another column. */
export function columnSettings(
  context: DetectContext,
  element: PlannedElement | undefined,
  word: string | undefined,
) {
  const { plan, brief, core, data, isFirst } = context;
  const { columns } = data.table;
  const own = element && columnAbout(element, columns, core.amountColumn);
  const meant = word === undefined ? undefined : columns[findColumn(columns, word) ?? -1];
  const total = plan.elements.find(({ id }) => id === core.totalId);
  const asked = isFirst ? (total?.dataset[0] ?? DATA_ATTRIBUTE.exec(brief)?.[1]?.toLowerCase()) : undefined;
  const column =
    own !== undefined && own !== meant ? own : (word ?? asked ?? element?.id.split(/[-_]/)[0] ?? 'region');
  return {
    id: element?.id ?? `${attributeName(column)}-filter`,
    column,
    attribute: attributeName(asked ?? column),
  };
}

/** How the brief or the checks call the first choice: a name of a control, not an answer. */
export function allSettings({ plan, brief, core }: DetectContext, element: PlannedElement | undefined) {
  const total = plan.elements.find(({ id }) => id === core.totalId);
  const values = [...(element?.optionValues ?? []), ...(total?.words ?? [])];
  const value = values.find((one) => ALL_NAME.test(one));
  const named = (element?.words.find((one) => ALL_NAME.test(one)) ?? ALL_IN_BRIEF.exec(brief)?.[1])?.trim();
  if (value === undefined && named === undefined) return {};
  return { all: { value: value ?? (named && /\s/.test(named) ? ALL : (named ?? ALL)), label: named ?? ALL } };
}

function attributeName(word: string): string {
  return (
    word
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'region'
  );
}
