import { html } from 'hono/html';
import type { EvaluationView } from '../../../contract/evaluation/view.ts';
import type { StoredInput } from '../../../store/evaluations/new-evaluation.ts';
import { facts } from '../../parts/facts.ts';
import type { Html } from '../../parts/html.ts';
import { duration, when } from '../../parts/times.ts';

/** Where and how long it ran, and what it used of its limits. */
export function measured(view: EvaluationView, input: StoredInput | null): Html {
  const ms = (value: number | null) => (value === null ? null : duration(value));
  const limit = (value: string | undefined) => (value === undefined ? '' : ` of at most ${value}`);
  return facts([
    ['Language', view.language],
    ['Sandbox', view.sandbox],
    ['Arguments', input && input.args.length > 0 ? input.args.join(' ') : null],
    ['Accepted', when(view.created_at)],
    ['Waited for a worker', ms(view.queue_ms)],
    ['Start', ms(view.start_ms)],
    [
      'Ran',
      view.duration_ms === null
        ? null
        : `${duration(view.duration_ms)}${limit(input ? duration(input.timeout_ms) : undefined)}`,
    ],
    ['Processor', ms(view.cpu_ms)],
    [
      'Memory',
      view.memory_mb === null
        ? null
        : `${view.memory_mb} MB${limit(input ? `${input.memory_mb} MB` : undefined)}`,
    ],
    ['Output', `${view.output_bytes} bytes${limit(input ? `${input.output_limit}` : undefined)}`],
    ['Attempts', view.attempt > 1 ? view.attempt : null],
    ['Run', view.run_url ? html`<a href="${view.run_url}" rel="noreferrer">its log</a>` : null],
    ['Kept until', when(view.expires_at)],
  ]);
}
