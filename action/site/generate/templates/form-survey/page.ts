/** The content of a form page. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import type { SitePlan } from '../../plan-types.ts';
import { attributesHtml } from '../kit/elements.ts';
import { pageFiles } from '../kit/page.ts';
import { fieldHtml } from './field-html.ts';
import { pageScript } from './page-script.ts';
import type { FormSettings } from './settings.ts';

export function formPage(plan: SitePlan, settings: FormSettings): [string, Buffer][] {
  const { title, heading, intro, fields, libraries, store } = settings;
  const labels = fields.map(({ label }) => label).join(', ');
  return pageFiles({
    plan,
    title,
    heading,
    description: `${title}. Asks for: ${labels || 'nothing yet'}.`.slice(0, 155),
    intro: intro === '' ? '' : `<p>${escapeHtml(intro)}</p>`,
    main: [formSection(settings), ...(store === undefined ? [] : [SAVED])],
    footer: [
      store === undefined
        ? 'Nothing is sent or kept: the answers stay on this page until it is closed.'
        : 'Nothing is sent: the answers are kept in this browser only.',
    ],
    script: pageScript(settings),
    libraries,
    styles: STYLES,
  });
}

function formSection({
  formId,
  formAttributes,
  fields,
  submit,
  summaryId,
  thanks,
  title,
}: FormSettings): string {
  const data = { 'data-summary': summaryId, 'data-thanks': thanks };
  const attributes = attributesHtml({
    'aria-label': title,
    ...formAttributes,
    id: formId,
    class: ['form', formAttributes.class].filter(Boolean).join(' '),
    ...data,
  });
  const none = fields.length === 0 ? '<p class="notice">The task names no field for this form.</p>' : '';
  return `<section class="card" aria-label="Form">
        <form${attributes}>
          ${none}${fields.map(fieldHtml).join('\n          ')}
          <div class="actions">
            <button type="submit" class="btn btn-primary" id="${escapeHtml(submit.id)}">${escapeHtml(submit.label)}</button>
            <button type="reset" class="btn">Clear</button>
          </div>
        </form>
        <div id="${escapeHtml(summaryId)}" class="form-summary" role="status" tabindex="-1"><p>Nothing has been submitted yet.</p></div>
      </section>`;
}

const SAVED = `<section class="card" aria-labelledby="page-saved-heading">
        <h2 id="page-saved-heading">Answers kept in this browser</h2>
        <p id="page-saved-empty">None yet.</p>
        <ol id="page-saved"></ol>
        <button type="button" class="btn" id="page-forget" hidden>Delete them</button>
      </section>`;

const STYLES = `fieldset {
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
}

legend {
  padding: 0;
  color: var(--muted);
  font-size: 0.9375rem;
  font-weight: 600;
}

.field,
.field label {
  text-transform: none;
}

.required {
  font-weight: 400;
}

.field-message {
  margin: 0.25rem 0 0;
  font-size: 0.9375rem;
  font-weight: 400;
}

.field-message:empty {
  display: none;
}

.form-summary {
  margin-top: 1.5rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
}

.form-summary p {
  margin: 0;
  color: var(--muted);
}

.form-summary dt {
  color: var(--muted);
  font-size: 0.875rem;
}

.form-summary dd {
  margin: 0 0 0.5rem;
  font-weight: 600;
}
`;
