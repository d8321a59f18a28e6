/** Controls: labelled, named, and doing what their name says. */
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import { readOptions } from '../../read-options.ts';
import { verbFor } from '../behaviour/verbs.ts';
import type { Build, Builder } from '../build.ts';
import { inputType } from '../guess-tag.ts';
import { aboutNode, idWords, labelOf } from '../words.ts';
import { saidQuestion } from './repeated.ts';

const FINDS = /\b(search|query|filter|find|category|region|sort)\b/;

export const controlBuilders: Record<string, Builder> = {
  button(build) {
    const { node, context } = build;
    const label = saidQuestion(build) ?? labelOf(node, context.brief);
    const verb = verbFor(`${label.toLowerCase()} ${aboutNode(node)}`);
    const isSubmit = node.attributes.type === 'submit' || node.attributes.role === 'tab';
    return build.element(escapeHtml(label), {
      type: 'button',
      class: /primary/.test(node.attributes.class ?? '') ? 'btn btn-primary' : 'btn',
      ...(verb.name === 'theme' && {
        'data-key': context.scheme.key,
        'data-class': context.scheme.className,
      }),
      ...(!isSubmit && { 'data-does': node.attributes['aria-controls'] ? 'toggle' : verb.name }),
    });
  },

  input(build) {
    const { node, context } = build;
    const type = node.attributes.type ?? inputType(node);
    if (/^(button|submit|reset|image)$/.test(type)) {
      return build.element('', { value: labelOf(node, context.brief), class: 'btn', type });
    }
    if (type === 'hidden') return build.element('');
    const does = isOutsideForm(build) && FINDS.test(aboutNode(node)) ? 'filter' : undefined;
    const isChoice = type === 'checkbox' || type === 'radio';
    return labelled(build, (id, name) =>
      build.element('', { ...id, name, type, 'data-does': does, class: isChoice ? '' : 'form-control' }),
    );
  },

  textarea(build) {
    const isMeasured = build.context.others.some((about) => MEASURES.test(about));
    return labelled(build, (id, name) =>
      build.element('', {
        ...id,
        name,
        rows: '5',
        class: 'form-control',
        ...(isMeasured && { 'data-does': 'measure' }),
      }),
    );
  },

  select(build) {
    const { node, context } = build;
    const does = isOutsideForm(build) && FINDS.test(aboutNode(node)) ? 'filter' : undefined;
    const own = node.children.map(({ attributes, words }) => attributes.value ?? words[0] ?? '');
    const said = [...own, ...readOptions(context.brief, node.attributes.id), ...columnValues(build)];
    const values = [...new Set(said.filter(Boolean))];
    const all = does ? ['<option value="">All</option>'] : [];
    const options = values.map(
      (value) => `<option value="${escapeHtml(value)}">${escapeHtml(value)}</option>`,
    );
    const none = values.length > 0 ? [] : ['<option value="">No choices were given</option>'];
    const inner = [...(values.length > 0 ? all : []), ...options, ...none].join('');
    return labelled(build, (id, name) =>
      build.element(inner, { ...id, name, 'data-does': does, class: 'form-select' }),
    );
  },

  form(build) {
    const { node, context } = build;
    const hasField = node.children.some(({ tag }) =>
      /^(input|textarea|select|div|fieldset)$/.test(tag ?? ''),
    );
    const hasButton = node.children.some(
      ({ tag, attributes }) => tag === 'button' || attributes.type === 'submit',
    );
    for (const child of node.children) {
      if (child.tag === 'button' && !/\b(clear|reset|cancel)\b/.test(aboutNode(child)))
        child.attributes.type ??= 'submit';
    }
    const empty = hasField ? '' : '<p class="notice">The task names no field for this form.</p>';
    const button = hasButton
      ? ''
      : '<div class="actions"><button type="submit" class="btn btn-primary">Submit</button></div>';
    return `<div>${build.element(`${empty}${build.children()}${button}`, {
      class: 'form',
      'data-does': 'form',
      'aria-label': labelOf(node, context.brief),
    })}</div>`;
  },

  option: (build) =>
    build.element(escapeHtml(build.node.attributes.value || labelOf(build.node, build.context.brief))),

  label: (build) => build.element(escapeHtml(labelOf(build.node, build.context.brief))),
};

/** The words of a counter for text. */
export const MEASURES =
  /\b(words?|chars?|characters?|letters?)\b.*\b(count|counter|length)\b|\bcount\b.*\b(words?|characters?)\b/;

function isOutsideForm({ node }: Build): boolean {
  for (let one = node.parent; one; one = one.parent) if (one.tag === 'form') return false;
  return true;
}

/** A control without an id gets one, since its label must find it. */
function labelled({ node, context }: Build, control: (id: { id: string }, name: string) => string): string {
  const label = labelOf(node, context.brief);
  const id = node.attributes.id ?? '';
  const html = control({ id }, node.attributes.name ?? id);
  const isChoice = /type="(checkbox|radio)"/.test(html);
  const text = `<label for="${escapeHtml(id)}">${escapeHtml(label)}</label>`;
  return `<div class="${isChoice ? 'choice' : 'field'}">${isChoice ? `${html}${text}` : `${text}${html}`}</div>`;
}

/** What stands in the column that the select's name speaks of. */
function columnValues({ node, context }: Build): string[] {
  const words = new Set(aboutNode(node).split(/\s+/));
  const { columns = [], rows = [] } = context.table ?? {};
  const index = columns.findIndex((column) => idWords(column).some((word) => words.has(word)));
  return index === -1 ? [] : [...new Set(rows.map((row) => row[index]?.trim() ?? ''))];
}
