import type { Context } from 'hono';
import { Refusal } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { storeSilent } from './problem.ts';

/** `GET /readyz`: 200 while work is accepted. */
export function readyz({ store, draining }: { store: Store; draining: () => boolean }) {
  return async (context: Context): Promise<Response> => {
    if (draining())
      throw new Refusal('unavailable', 'The App is stopping.', { headers: { 'retry-after': '5' } });
    try {
      await store.ping();
    } catch (cause) {
      throw storeSilent(cause);
    }
    return context.json({ ready: true });
  };
}
