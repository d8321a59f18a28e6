import { html } from 'hono/html';
import { EVALUATION_LIMITS } from '../../../domain/evaluation-limits.ts';
import type { FieldError } from '../../../errors.ts';
import type { Html } from '../../parts/html.ts';
import { BATCH_EXAMPLES } from './examples.ts';
import { examples, field, languageField, secondsField } from './parts.ts';
import type { WrongField } from './refused.ts';
import type { BatchValues } from './values.ts';

const { memoryMegabytes } = EVALUATION_LIMITS;

const PROGRAMS = { id: 'programs', label: 'Programs' };
const LANGUAGE = { id: 'batch_language', label: 'Language' };
const SECONDS = { id: 'batch_timeout_s', label: 'Seconds each may take' };
const MEGABYTES = { id: 'memory_mb', label: 'Megabytes each may hold' };
const IN_COMMON: Readonly<Record<string, Pick<WrongField, 'id' | 'label'>>> = {
  '#/language': LANGUAGE,
  '#/timeout_s': SECONDS,
  '#/memory_mb': MEGABYTES,
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
${languageField(LANGUAGE.id, batch.language)}
${field(
  PROGRAMS.id,
  'Programs, with a line “---” between them',
  html`<textarea id="${PROGRAMS.id}" name="programs" rows="12" required spellcheck="false">
${batch.programs}</textarea>`,
)}
<div class="row">${secondsField(SECONDS.id, SECONDS.label, batch.timeout_s)}
${field(MEGABYTES.id, MEGABYTES.label, html`<input id="${MEGABYTES.id}" name="memory_mb" type="number" min="${memoryMegabytes.least}" max="${memoryMegabytes.most}" value="${batch.memory_mb}" required>`)}</div>
<button>Run all</button>
</form>`;
}
