/** As much of CSS selectors as checks use: what each step of the path from ancestor to element asks for. */
export interface SelectorStep {
  tag?: string;
  id?: string;
  classes: string[];
  attributes: { name: string; operator?: string; value?: string }[];
  /** How it hangs on the step before it; `undefined` for an element anywhere inside. */
  combinator?: '>' | '+' | '~';
}

const NAME = String.raw`(?:[\w-]|[\u0080-\u{10ffff}]|\\.)+`;
const VALUE = String.raw`"[^"]*"|'[^']*'|[^\]\s]+`;
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s*[>+~]\s*|\s+)`,
    `#(?<id>${NAME})`,
    String.raw`\.(?<class>${NAME})`,
    String.raw`\[\s*(?<name>[\w-]+)\s*(?:(?<operator>[~|^$*]?=)\s*(?<value>${VALUE})\s*[is]?\s*)?\]`,
    String.raw`::?[\w-]+(?:\([^)]*\))?`,
    String.raw`\*|(?<tag>[a-zA-Z][\w-]*)`,
  ].join('|'),
  'uy',
);

/** Every selector of a list that this reader understands. */
export function parseSelectors(list: string): SelectorStep[][] {
  return list.split(/,(?![^[(]*[\])])/).flatMap((one) => {
    const steps = parseSelector(one);
    return steps ? [steps] : [];
  });
}

/** The steps of the first selector of a list; `undefined` for what this reader does not understand. */
export function parseSelector(selector: string): SelectorStep[] | undefined {
  const text = selector.trim();
  const steps: SelectorStep[] = [emptyStep()];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length && text[TOKEN.lastIndex] !== ',') {
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) return undefined;
    if (groups.space !== undefined) steps.push({ ...emptyStep(), ...readCombinator(groups.space) });
    else addTo(steps.at(-1), groups);
  }
  return steps;
}

function readCombinator(space: string): Pick<SelectorStep, 'combinator'> {
  const [sign] = /[>+~]/.exec(space) ?? [];
  return sign === '>' || sign === '+' || sign === '~' ? { combinator: sign } : {};
}

function emptyStep(): SelectorStep {
  return { classes: [], attributes: [] };
}

function addTo(step: SelectorStep | undefined, groups: Record<string, string | undefined>): void {
  if (!step) return;
  const { id, tag, name, operator, value } = groups;
  if (id) step.id = unescapeCss(id);
  if (tag) step.tag = tag.toLowerCase();
  if (groups.class) step.classes.push(unescapeCss(groups.class));
  if (name)
    step.attributes.push({ name, ...(operator && { operator }), ...(value && { value: unquote(value) }) });
}

function unquote(value: string): string {
  return /^["']/.test(value) ? value.slice(1, -1) : value;
}

function unescapeCss(name: string): string {
  return name.replace(/\\(.)/gu, '$1');
}
