/** HTML of an app's elements by their roles: with the names, tags and attributes that the task wants of each. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../kit/elements.ts';
import type { Role } from './app.ts';
import type { StoredRoles } from './assign-roles.ts';

type Attributes = Record<string, string | undefined>;

export interface AppElements {
  /** Whether the task names an element of this role. */
  isAsked(role: string): boolean;
  id(role: string): string;
  tag(role: string): string;
  /** Any element; its content is HTML. */
  element(role: string, attributes: Attributes, content?: string): string;
  /** A place that shows something, read out when it changes; a field that cannot be edited if that is asked for. */
  output(role: string, label: string, text: string, attributes?: Attributes): string;
  button(role: string, text: string, attributes?: Attributes): string;
  /** A labelled field. */
  field(role: string, label: string, attributes?: Attributes, content?: string): string;
  /** Attributes for each element of a repeated role. */
  repeated(role: string): Record<string, string>;
  label(role: string, usual: string): string;
}

interface Options {
  roles: readonly Role[];
  assigned: StoredRoles;
  labels: Record<string, string>;
}

export function appElements({ roles, assigned, labels }: Options): AppElements {
  const find = (name: string) => {
    const role = roles.find((one) => one.name === name);
    if (!role) throw new Error(`the app has no role ${name}`);
    if (assigned[name]) return assigned[name];
    // Another part may have been given the name that this one usually has.
    const isTaken = Object.values(assigned).some(({ id }) => id === role.id);
    return { id: isTaken ? `app-${name}` : role.id, tag: role.tags[0] ?? 'div', attributes: {} };
  };
  const attributesOf = (name: string, own: Attributes) => {
    const { id, attributes } = find(name);
    const classes = [attributes.class, own.class].filter(Boolean).join(' ');
    return attributesHtml({ id, ...own, ...attributes, class: classes || undefined });
  };
  const element: AppElements['element'] = (name, own, content = '') => {
    const { tag } = find(name);
    const open = `<${tag}${attributesOf(name, own)}>`;
    return tag === 'input' ? open : `${open}${content}</${tag}>`;
  };
  const label: AppElements['label'] = (name, usual) => labels[name] ?? usual;
  return {
    isAsked: (name) => assigned[name] !== undefined,
    id: (name) => find(name).id,
    tag: (name) => find(name).tag,
    element,
    label,
    output(name, text, content, own = {}) {
      const { tag } = find(name);
      const shared = { 'aria-label': text, ...own };
      if (tag === 'input') return element(name, { ...shared, type: 'text', readonly: '', value: content });
      if (tag === 'textarea') return element(name, { ...shared, readonly: '' }, escapeHtml(content));
      const role = tag === 'output' ? {} : { role: 'status' };
      return element(name, { ...role, ...shared }, escapeHtml(content));
    },
    button(name, text, own = {}) {
      const shared = { type: 'button', ...own, class: `btn ${own.class ?? ''}`.trim() };
      return element(name, shared, escapeHtml(label(name, text)));
    },
    field(name, text, own = {}, content = '') {
      const { tag, id } = find(name);
      const kind = tag === 'select' ? 'form-select' : 'form-control';
      const control = element(name, { autocomplete: 'off', ...own, class: kind }, content);
      return `<div class="field"><label for="${escapeHtml(id)}">${escapeHtml(text)}</label>${control}</div>`;
    },
    repeated: (name) => {
      const { id, attributes } = find(name);
      return { ...attributes, class: attributes.class ?? id };
    },
  };
}
