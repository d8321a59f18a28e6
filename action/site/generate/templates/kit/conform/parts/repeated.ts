/** What the brief has for the first, second, third … of several parts of one kind. */
import type { Build } from '../build.ts';
import { descendants, type OutlineNode } from '../outline.ts';
import { saidList } from '../said-list.ts';
import { aboutNode, idWords } from '../words.ts';

/** Which of the page's parts of this kind it is. */
export function positionOf({ node }: Build): number {
  let root = node;
  while (root.parent) root = root.parent;
  const { class: own, role } = node.attributes;
  const isSame = ({ place, tag, attributes }: OutlineNode) =>
    !place && tag === node.tag && attributes.class === own && attributes.role === role;
  return [...descendants(root)].filter(isSame).indexOf(node);
}

export function saidQuestion(build: Build): string | undefined {
  const { node, context } = build;
  if (node.attributes.role === 'tab') return saidList(context.brief, ['tabs', 'tab'])[positionOf(build)];
  const isQuestion = node.tag === 'details' || (node.tag === 'button' && node.attributes['aria-controls']);
  return isQuestion ? context.answers[positionOf(build)]?.question : undefined;
}

export function saidAnswer(build: Build): string | undefined {
  const { node, context } = build;
  const isAnswer = node.tag === 'details' || /\banswer\b/.test(aboutNode(node));
  return isAnswer && node.attributes.id?.startsWith('page-answer') !== false
    ? context.answers[positionOf(build)]?.answer
    : undefined;
}

/** The entries that the brief lists under a part's name. */
export function saidEntries({ node, context }: Build): string[] {
  const { id, class: own } = node.attributes;
  const words = idWords(id ?? own ?? '').filter((word) => !/^(list|items?|ul|ol|the)$/.test(word));
  const names = [...(id === undefined ? [] : [`#${id}`, id]), ...words, ...words.map((word) => `${word}s`)];
  return saidList(context.brief, names);
}
