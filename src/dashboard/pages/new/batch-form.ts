import { html } from 'hono/html';
import { EVALUATION_LIMITS } from '../../../domain/evaluation-limits.ts';
import type { FieldError } from '../../../errors.ts';
import type { Html } from '../../parts/html.ts';
import { BATCH_EXAMPLES } from './examples.ts';
import { examples, field, languageField } from './parts.ts';
import type { WrongField } from './refused.ts';
import type { BatchValues } from './values.ts';

const { timeoutSeconds, memoryMegabytes } = EVALUATION_LIMITS;

const PROGRAMS = { id: 'programs', label: 'Programs' };
const IN_COMMON: Readonly<Record<string, Pick<WrongField, 'id' | 'label'>>> = {
  '#/language': { id: 'batch_language', label: 'Language' },
  '#/timeout_s': { id: 'batch_timeout_s', label: 'Seconds each may take' },
  '#/memory_mb': { id: 'memory_mb', label: 'Megabytes each may hold' },
};

/** All programs of a batch stand in one field. */
export function batchInWords({ pointer, detail }: FieldError): WrongField | undefined {
  const field = IN_COMMON[pointer];
  if (field) return { ...field, detail };
  if (pointer === '#/evaluations') return { ...PROGRAMS, detail };
  const index = /^#\/evaluations\/(\d+)\/code$/.exec(pointer)?.[1];
  return index === undefined ? undefined : { ...PROGRAMS, detail: `program ${Number(index) + 1} ${detail}` };
}

/** Several programs that have language and limits in common. */
export function batchForm(batch: BatchValues): Html {
  return html`<form class="wide" method="post" action="/dashboard/new/batch">
${examples(BATCH_EXAMPLES)}
${languageField('batch_language', batch.language)}
${field(
  'programs',
  'Programs, with a line “---” between them',
  html`<textarea id="programs" name="programs" rows="12" required spellcheck="false">
${batch.programs}</textarea>`,
)}
<div class="row">${field('batch_timeout_s', 'Seconds each may take', html`<input id="batch_timeout_s" name="timeout_s" type="number" min="${timeoutSeconds.least}" max="${timeoutSeconds.most}" step="any" value="${batch.timeout_s}" required>`)}
${field('memory_mb', 'Megabytes each may hold', html`<input id="memory_mb" name="memory_mb" type="number" min="${memoryMegabytes.least}" max="${memoryMegabytes.most}" value="${batch.memory_mb}" required>`)}</div>
<button>Run all</button>
</form>`;
}
