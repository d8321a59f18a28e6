import type { Context } from 'hono';
import type { Store } from '../store/store.ts';
import { storeSilent } from './problem.ts';
import { stopping } from './stopping.ts';

/** `GET /readyz`: 200 while work is accepted. */
export function readyz({ store, draining }: { store: Store; draining: () => boolean }) {
  return async (context: Context): Promise<Response> => {
    if (draining()) throw stopping();
    try {
      await store.ping();
    } catch (cause) {
      throw storeSilent(cause);
    }
    return context.json({ ready: true });
  };
}
