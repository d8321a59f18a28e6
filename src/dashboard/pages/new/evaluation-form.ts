import { html } from 'hono/html';
import type { Html } from '../../parts/html.ts';
import { EVALUATION_EXAMPLES } from './examples.ts';
import { examples, field, languageField, secondsField } from './parts.ts';
import type { EvaluationValues } from './values.ts';

export function evaluationForm(evaluation: EvaluationValues): Html {
  return html`<form class="wide" method="post" action="/dashboard/new/evaluation">
${examples(EVALUATION_EXAMPLES)}
${languageField('language', evaluation.language)}
${field(
  'code',
  'Program',
  html`<textarea id="code" name="code" rows="8" required spellcheck="false">
${evaluation.code}</textarea>`,
)}
${field(
  'stdin',
  'Standard input',
  html`<textarea id="stdin" name="stdin" rows="2" spellcheck="false">
${evaluation.stdin}</textarea>`,
)}
${secondsField('timeout_s', 'Seconds it may take', evaluation.timeout_s)}
<button>Run it</button>
</form>`;
}
