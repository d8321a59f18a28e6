/** Puts what a demand asks for and the outline lacks into the outline, as elements that are yet to be built. */
import type { SelectorStep } from '../../../checks/selector.ts';
import { isSafeAttribute } from '../../../checks/selector-use.ts';
import type { Demand } from './demand.ts';
import { isAddress } from './known-addresses.ts';
import { findAll, meets } from './match.ts';
import { descendants, newNode, type OutlineNode } from './outline.ts';
import { aboutNode } from './words.ts';

/** A page has one of each: they get what they lack, and no second one is built. */
const UNIQUE = /^(main|header|footer|h1)$/;

/** The address that an attribute of a selector can hold, if the task has one. */
export type AddressFor = (attribute: SelectorStep['attributes'][number]) => string | undefined;

/** False if the demand cannot be met without touching what is there. */
export function plant(root: OutlineNode, demand: Demand, addressFor: AddressFor): boolean {
  const present = countFound(root, demand);
  if (present >= demand.count && demand.others.some((steps) => findAll(root, steps).length > 0)) return true;
  const last = demand.steps.at(-2);
  if (demand.count > 1 && last && last.id === undefined && last.classes.length > 0) {
    // As many cards as headings of cards.
    plant(
      root,
      { ...demand, steps: demand.steps.slice(0, -1), words: [], attributes: {}, dataset: [] },
      addressFor,
    );
  }
  let parents = [root];
  for (const [index, step] of demand.steps.entries()) {
    const path = demand.steps.slice(0, index + 1);
    const isLast = index === demand.steps.length - 1;
    const wanted = isLast ? demand.count : 1;
    let found = findAll(root, path);
    if (found.length < wanted || (isLast && parents.some((one) => !one.place && !holds(one, found)))) {
      const given = withAddresses(step, addressFor);
      if (!given || !isAllowed(given)) return false;
      const growing = growingParents(parents, step, found);
      for (const parent of growing) {
        const missing = Math.max(1, Math.ceil((wanted - found.length) / growing.length));
        for (let made = 0; made < missing; made += 1) {
          const own = likelyNode(root, step);
          if (!own) grow(parent, given);
          else if (!becomes(own, given)) return false;
        }
      }
      found = findAll(root, path);
    }
    if (found.length === 0) return false;
    parents = found;
  }
  describe(parents, demand);
  return true;
}

/** Each once, though several selectors of a list may find it. */
export function countFound(root: OutlineNode, { steps, others }: Demand): number {
  return new Set([steps, ...others].flatMap((one) => findAll(root, one))).size;
}

function holds(parent: OutlineNode, nodes: readonly OutlineNode[]): boolean {
  return nodes.some((node) => node !== parent && [...descendants(parent)].includes(node));
}

/** The first that fits, and every one that is yet to be built and has no such child. */
function growingParents(parents: readonly OutlineNode[], step: SelectorStep, found: readonly OutlineNode[]) {
  const isSibling = step.combinator === '+' || step.combinator === '~';
  const places = isSibling ? parents.flatMap(({ parent }) => parent ?? []) : parents;
  const unbuilt = places.filter((one) => !one.place && !holds(one, found));
  return unbuilt.length > 0 ? unbuilt : places.slice(0, 1);
}

const BUILT = /^(id|value|property|datetime|hidden|target|start|reversed)$/;

function isAllowed(step: SelectorStep): boolean {
  return step.attributes.every(
    ({ name }) => isAddress(name) || isSafeAttribute(name) || BUILT.test(name) || name.startsWith('data-'),
  );
}

/** `undefined` where the task has no such address. */
function withAddresses(step: SelectorStep, addressFor: AddressFor): SelectorStep | undefined {
  const attributes = step.attributes.map((one) =>
    isAddress(one.name) && one.value !== undefined ? { ...one, value: addressFor(one) } : one,
  );
  const isMissing = ({ value }: { value?: string | undefined }, index: number) =>
    value === undefined && step.attributes[index]?.value !== undefined;
  if (attributes.some(isMissing)) return undefined;
  const known = attributes.map(({ value, ...one }) => ({ ...one, ...(value !== undefined && { value }) }));
  return { ...step, attributes: known };
}

/** The element with this id, the page's only one of its kind, or one that has some of the classes. */
function likelyNode(root: OutlineNode, { id, tag, classes }: SelectorStep): OutlineNode | undefined {
  const nodes = [...descendants(root)];
  if (id !== undefined) return nodes.find((node) => node.attributes.id === id);
  if (UNIQUE.test(tag ?? '')) return nodes.find((node) => node.tag === tag);
  // `.plan.featured` is one of the plans that are yet to be built.
  return classes.length > 1
    ? nodes.find((node) => !node.place && hasSomeClass(node, classes) && (tag ?? node.tag) === node.tag)
    : undefined;
}

function hasSomeClass({ attributes }: OutlineNode, classes: readonly string[]): boolean {
  return attributes.class?.split(/\s+/).some((name) => classes.includes(name)) ?? false;
}

function becomes(node: OutlineNode, step: SelectorStep): boolean {
  const { tag, attributes } = partsOf(step);
  node.tag ??= tag;
  give(node, attributes);
  return meets(node, step);
}

function grow(parent: OutlineNode, step: SelectorStep): void {
  parent.children.push(newNode({ ...partsOf(step), parent }));
}

function partsOf({ id, tag, classes, attributes }: SelectorStep): {
  tag?: string;
  attributes: Record<string, string>;
} {
  const named = Object.fromEntries(attributes.map(({ name, value }) => [name, value ?? '']));
  const own = { ...(id !== undefined && { id }), ...(classes.length > 0 && { class: classes.join(' ') }) };
  return { ...(tag !== undefined && { tag }), attributes: { ...named, ...own } };
}

function describe(nodes: readonly OutlineNode[], demand: Demand): void {
  const data = Object.fromEntries(demand.dataset.map((name) => [`data-${name}`, '']));
  for (const node of nodes.slice(0, reach(demand))) {
    give(node, { ...data, ...demand.attributes });
    node.numeric ||= demand.numeric;
    node.mention ||= demand.mention;
    node.inside.push(...demand.inside);
  }
  // Of several, the one that is about a check's words has them; else any one that has none.
  const fresh = nodes.filter(({ place }) => !place);
  for (const word of demand.words) {
    const about = fresh.find((node) => aboutNode(node).includes(word.toLowerCase()));
    const free =
      about ?? fresh.find(({ words, attributes }) => words.length === 0 && !attributes.id) ?? fresh[0];
    if (free && !free.words.includes(word)) free.words.push(word);
  }
}

/** What is asked of one element by its id holds for it only. */
function reach({ steps, count }: Demand): number {
  return steps.at(-1)?.id !== undefined ? 1 : count;
}

/** What the page has already stays as it is. */
function give(node: OutlineNode, attributes: Record<string, string>): void {
  const target = node.place ? node.lacks : node.attributes;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class') {
      const classes = new Set(
        [node.attributes.class, node.lacks.class, value].join(' ').split(/\s+/).filter(Boolean),
      );
      if ([...classes].join(' ') !== (node.attributes.class ?? '')) target.class = [...classes].join(' ');
    } else if (!(name in node.attributes) && name !== 'id') target[name] = value;
    else if (name === 'id' && !('id' in node.attributes)) target.id = value;
  }
}
