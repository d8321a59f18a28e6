import { html } from 'hono/html';
import type { FieldError, Refusal } from '../../../errors.ts';
import type { Html } from '../../parts/html.ts';

/** The field of a form that a pointer stands for, and what is wrong there, in the words of the form. */
export interface WrongField {
  /** Of its input. */
  id: string;
  label: string;
  detail: string;
}

/** Why a form was not taken. Pointers are of what callers post: `inWords` knows which of them have a field of another name. */
export function refused(
  { message, fields }: Refusal,
  inWords: (wrong: FieldError) => WrongField | undefined,
): Html {
  // With fields, the message lists their pointers.
  const summary = fields.length === 0 ? message : 'Correct this and send it again:';
  return html`<div class="problem" role="alert"><p>${summary}</p><ul>${fields.map((wrong) => {
    const known = inWords(wrong);
    if (known) return html`<li><a href="#${known.id}">${known.label}</a>: ${known.detail}</li>`;
    return html`<li><code>${wrong.pointer.replace('#/', '')}</code> ${wrong.detail}</li>`;
  })}</ul></div>`;
}
