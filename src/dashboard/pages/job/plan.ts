import { html } from 'hono/html';
import type { PlanView } from '../../../contract/report.ts';
import { facts } from '../../parts/facts.ts';
import type { Html } from '../../parts/html.ts';

/** What the task was understood to ask for. */
export function planFacts(plan: PlanView): Html {
  const codes = (list: readonly string[]) =>
    list.length === 0 ? null : html`${list.map((one) => html`<code class="long">${one}</code> `)}`;
  return facts([
    ['Title', plan.title],
    ['Elements', codes(plan.elements.map(({ id, tag }) => `${tag ?? ''}#${id}`))],
    ['Files', codes(plan.files.map(({ path }) => path))],
    ['Libraries', codes(plan.libraries)],
    ['Parameters', codes(plan.parameters)],
  ]);
}
