import { html, raw } from 'hono/html';
import { LANGUAGES } from '../../../domain/languages.ts';
import type { Html } from '../../parts/html.ts';
import { EVALUATION_EXAMPLES } from './examples.ts';
import { examples, field } from './parts.ts';
import type { EvaluationValues } from './values.ts';

export function evaluationForm(evaluation: EvaluationValues): Html {
  return html`<form class="wide" method="post" action="/dashboard/new/evaluation">
${examples(EVALUATION_EXAMPLES)}
${field('language', 'Language', html`<select id="language" name="language">${LANGUAGES.map((name) => html`<option${name === evaluation.language ? raw(' selected') : ''}>${name}</option>`)}</select>`)}
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
${field('timeout_s', 'Seconds it may take', html`<input id="timeout_s" name="timeout_s" type="number" min="0.1" max="300" step="any" value="${evaluation.timeout_s}" required>`)}
<button>Run it</button>
</form>`;
}
