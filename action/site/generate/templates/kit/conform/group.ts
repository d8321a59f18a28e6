/** Parts that belong together, whatever order they were named in: tabs with their panels, questions with their answers. */

import { newNode, type OutlineNode } from './outline.ts';
import { idWords } from './words.ts';

const QUESTION = /\b(?:question|accordion|faq|disclosure|toggle)\b/;
const ANSWER = /\b(?:answer|panel|content|body|text)\b/;

export function groupParts(root: OutlineNode): void {
  groupTabs(root);
  pairAnswers(root);
}

const fresh = (root: OutlineNode) => root.children.filter(({ place }) => !place);
const isRole = (role: string) => (node: OutlineNode) => node.attributes.role === role;

function groupTabs(root: OutlineNode): void {
  const tabs = fresh(root).filter(isRole('tab'));
  const panels = fresh(root).filter(isRole('tabpanel'));
  if (tabs.length === 0) return;
  let list = fresh(root).find(isRole('tablist'));
  if (!list) {
    list = newNode({ tag: 'div', attributes: { role: 'tablist' }, parent: root });
    root.children.splice(root.children.indexOf(tabs[0] ?? root), 0, list);
  }
  for (const [index, tab] of tabs.entries()) {
    const panel = panels[index];
    move(tab, list);
    tab.attributes.id ??= `page-tab-${index + 1}`;
    if (!panel) continue;
    panel.attributes.id ??= `page-panel-${index + 1}`;
    panel.attributes['aria-labelledby'] ??= tab.attributes.id;
    tab.attributes['aria-controls'] ??= panel.attributes.id;
    // Panels stand behind their tabs.
    move(panel, root);
  }
}

function pairAnswers(root: OutlineNode): void {
  const of = (pattern: RegExp) => (node: OutlineNode) =>
    node.attributes.id === undefined && pattern.test(idWords(node.attributes.class ?? '').join(' '));
  const questions = fresh(root).filter((node) => node.tag === 'button' && of(QUESTION)(node));
  const answers = fresh(root).filter((node) => node.tag !== 'button' && of(ANSWER)(node));
  if (questions.length === 0 || questions.length !== answers.length) return;
  for (const [index, question] of questions.entries()) {
    const answer = answers[index];
    if (!answer) continue;
    answer.attributes.id = `page-answer-${index + 1}`;
    answer.attributes.hidden = '';
    question.attributes['aria-controls'] = answer.attributes.id;
    question.attributes['aria-expanded'] = 'false';
    const pair = newNode({ tag: 'div', parent: root });
    root.children.push(pair);
    move(question, pair);
    move(answer, pair);
  }
}

function move(node: OutlineNode, parent: OutlineNode): void {
  node.parent?.children.splice(node.parent.children.indexOf(node), 1);
  node.parent = parent;
  parent.children.push(node);
}
