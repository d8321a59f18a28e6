import { html, raw } from 'hono/html';
import type { CallbackView } from '../../../contract/job-view.ts';
import { callbackState } from '../../../domain/callback-state.ts';
import type { Html } from '../../parts/html.ts';
import { statusBadge } from '../../parts/status.ts';
import { when } from '../../parts/times.ts';

/** That a job's sender does not know how it ended: yet, or for good. A site may be live all the same. */
export function notTold(callbacks: readonly CallbackView[]): Html {
  const state = callbackState(callbacks.map((one) => one.state));
  const last = callbacks.findLast((one) => one.state === state);
  if (!last || state === 'delivered') return raw('');
  const { tries, next_try_at } = last;
  if (state === 'pending')
    return html` ${statusBadge('pending', 'callback not delivered yet')} <a href="#callbacks">${next_try_at === null ? raw('') : html`next try ${when(next_try_at)}`}</a>`;
  const count = tries.length === 1 ? '1 try' : `${tries.length} tries`;
  return html` ${statusBadge('failed', `callback failed after ${count}`)} <a href="#callbacks">what was sent</a>`;
}
