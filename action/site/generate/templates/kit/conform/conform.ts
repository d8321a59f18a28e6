/**
 * Adds to a page what its plan asks for and it does not have: elements that work and can be used by everybody, made
 * of what the task says of them. Names may come from the brief; what only a check says is never shown, and what is
 * not known is said not to be known.
 */
import type { SelectorStep } from '../../../checks/selector.ts';
import type { SitePlan } from '../../../plan-types.ts';
import { behaviourScript, usesOf } from './behaviour/script.ts';
import { buildHtml } from './build.ts';
import type { ConformContext, KnownTable } from './context.ts';
import { type Demand, elementDemands, selectorDemands } from './demand.ts';
import { applyEdits, type Edit, lackEdit } from './edits.ts';
import { effects } from './effects.ts';
import { groupParts } from './group.ts';
import { guessTag, inputType } from './guess-tag.ts';
import { intoForm } from './into-form.ts';
import { addressFor, knownAddresses, webAddresses } from './known-addresses.ts';
import { withLanguage } from './language.ts';
import { findAll } from './match.ts';
import { nameFields } from './name-fields.ts';
import { descendants, type OutlineNode, readOutline } from './outline.ts';
import { type AddressFor, countFound, plant } from './plant.ts';
import { saidAnswers } from './said-answers.ts';
import { isSchemeClass, readScheme } from './scheme.ts';
import { NEWS, topLevelHtml } from './top-level.ts';
import { aboutNode } from './words.ts';

export interface ConformOptions {
  plan: SitePlan;
  /** The whole page. */
  html: string;
  files?: readonly string[];
  table?: KnownTable | undefined;
  documents?: ReadonlyMap<string, string>;
}

export interface Conformed {
  html: string;
  /** What was added, as the task names it. */
  added: string[];
  /** What the task asks for and could not be added without changing what is there. */
  unmet: string[];
}

/** The value of `data-part` where a page wants new elements, if not at the end of its main part. */
export const ELEMENTS_PART = 'elements';

const SCRIPT = 'data-part="conform"';

export function conform({ plan, html, files = [], table, documents = new Map() }: ConformOptions): Conformed {
  const root = readOutline(html);
  const scheme = readScheme(plan);
  const parts = { ...plan, elements: plan.elements.filter((one) => !isSchemeClass(one, scheme)) };
  const demands = [...elementDemands(parts), ...selectorDemands(plan)];
  const missing = demands.filter((demand) => countFound(root, demand) < demand.count);
  const findAddress: AddressFor = (attribute) =>
    addressFor(attribute, knownAddresses(plan.brief, files, idsIn(root)), plan.brief);
  const plantAll = (list: readonly Demand[]) => list.filter((demand) => !plant(root, demand, findAddress));
  const unmetElements = plantAll(elementDemands(parts));
  nameTags(root);
  intoForm(root);
  const unmet = [...unmetElements, ...plantAll(selectorDemands(plan))];
  nameTags(root);
  groupParts(root);
  effects(root, plan.brief);
  nameFields(root, plan.brief);
  const nodes = [...descendants(root)];
  const unbuilt = nodes.filter(({ place }) => !place);
  const context: ConformContext = {
    brief: plan.brief,
    title: plan.title ?? '',
    files,
    table,
    documents,
    scheme,
    addresses: webAddresses(plan.brief),
    answers: saidAnswers(plan.brief),
    ids: idsIn(root),
    anchors: anchorsIn(nodes, html),
    others: unbuilt.map((node) => `${node.tag} ${aboutNode(node)}`),
  };
  const edits = nodes.flatMap((node) => lackEdit(node, html)).concat(growth(root, context));
  const changed = withLanguage(applyEdits(html, edits), plan);
  return {
    html: changed === html ? html : withScript(changed),
    added: names(missing.filter((demand) => !unmet.includes(demand))),
    unmet: names(unmet),
  };
}

/** Checks look for tags and types: what can be guessed is settled before they do. */
function nameTags(root: OutlineNode): void {
  for (const node of descendants(root)) {
    if (node.place) continue;
    node.tag ??= guessTag(node);
    if (node.tag === 'input') node.attributes.type ??= inputType(node);
  }
}

/** New elements at the end of what they belong into: in the head, before or at the end of the main part, or in an element. */
function growth(root: OutlineNode, context: ConformContext): Edit[] {
  const [main, body, head] = ['main', 'body', 'head'].map((tag) => firstOf(root, { tag, attributes: [] }));
  const place = firstOf(root, { attributes: [{ name: 'data-part', operator: '=', value: ELEMENTS_PART }] });
  const inElements = [...descendants(root)].flatMap((node): Edit[] => {
    const fresh = node.place ? node.children.filter(({ place }) => !place) : [];
    if (!node.place || fresh.length === 0) return [];
    return [insertion(node.place.contentEnd, fresh.map((child) => buildHtml(child, context)).join('\n'))];
  });
  const fresh = root.children.filter(({ place }) => !place);
  const of = (pattern: RegExp) => fresh.filter(({ tag }) => pattern.test(tag ?? ''));
  const metas = of(/^meta$/).map((node) => buildHtml(node, context));
  const navs = of(/^nav$/).map((node) => buildHtml(node, context));
  const others = fresh.filter(({ tag }) => !/^(meta|nav)$/.test(tag ?? ''));
  const end = (place ?? main ?? body)?.place?.contentEnd ?? 0;
  return [
    ...inElements,
    ...(metas.length > 0 ? [insertion(head?.place?.contentEnd ?? 0, metas.join('\n'))] : []),
    ...(navs.length > 0
      ? [insertion(main?.place?.start ?? body?.place?.startTagEnd ?? 0, navs.join('\n'))]
      : []),
    ...(others.length > 0 ? [insertion(end, topLevelHtml(others, context))] : []),
  ];
}

function firstOf(root: OutlineNode, step: Omit<SelectorStep, 'classes'>): OutlineNode | undefined {
  return findAll(root, [{ classes: [], ...step }])[0];
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text: `${text}\n` };
}

/** Whatever is used of the script on the page as it is now. It stands last: the page's own script stays the first. */
function withScript(html: string): string {
  const bare = html.replace(new RegExp(`\\s*<script ${SCRIPT}>[\\s\\S]*?</script>`), '');
  const script = behaviourScript(usesOf(descendants(readOutline(bare))));
  if (script === undefined) return bare;
  const news = bare.includes(NEWS)
    ? ''
    : `${NEWS}
`;
  const end = bare.search(/<\/body>(?![\s\S]*<\/body>)/i);
  const at = end === -1 ? bare.length : end;
  return `${bare.slice(0, at)}${news}<script ${SCRIPT}>\n${script}\n</script>\n${bare.slice(at)}`;
}

function anchorsIn(nodes: readonly OutlineNode[], html: string): ConformContext['anchors'] {
  return nodes.flatMap(({ tag, attributes, place }) => {
    if (tag !== 'h2' || attributes.id === undefined || !place) return [];
    const text = html.slice(place.startTagEnd, place.contentEnd);
    return text.includes('<') ? [] : [{ id: attributes.id, text: text.replaceAll('&amp;', '&') }];
  });
}

function idsIn(root: OutlineNode): string[] {
  return [...descendants(root)].flatMap(({ attributes }) => attributes.id ?? []);
}

function names(demands: readonly Demand[]): string[] {
  return [...new Set(demands.map(({ name }) => name))];
}
