/** A brief that names a form and fields means fields of that form. */
import type { OutlineNode } from './outline.ts';
import { aboutNode } from './words.ts';

const FIELD = /^(input|textarea|select)$/;
const OWN_PURPOSE = /\b(search|filter|theme|sort)\b/;
const ENDS_FORM = /\b(submit|send|save|register|sign|subscribe|reset|clear)\b/;
/** What people are asked for, and what outside a form could be anything. */
export const ASKED =
  /\b(name|firstname|lastname|surname|username|address|city|country|company|organi[sz]ation|subject|topic|age|zip|postcode|occupation|job|birthday|rating|quantity|guests)\b/;

export function intoForm(root: OutlineNode): void {
  const fresh = root.children.filter(({ place }) => !place);
  const [form, other] = fresh.filter(({ tag }) => tag === 'form');
  if (!form || other) return;
  const isNameless = ({ tag, numeric }: OutlineNode) => tag === 'div' && !numeric;
  for (const node of fresh) if (isNameless(node) && ASKED.test(aboutNode(node))) node.tag = 'input';
  const moved = fresh.filter((node) => {
    const about = aboutNode(node);
    return FIELD.test(node.tag ?? '')
      ? !OWN_PURPOSE.test(about)
      : node.tag === 'button' && ENDS_FORM.test(about);
  });
  for (const node of moved) {
    root.children.splice(root.children.indexOf(node), 1);
    node.parent = form;
    form.children.push(node);
  }
  const isButton = ({ tag }: OutlineNode) => Number(tag === 'button');
  form.children.sort((a, b) => isButton(a) - isButton(b));
}
