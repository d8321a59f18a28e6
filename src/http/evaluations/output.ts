import type { Context } from 'hono';
import { z } from 'zod';
import type { Store } from '../../store/store.ts';
import { parseFields } from '../read-json.ts';
import type { Finder } from './find.ts';

export const outputQuery = z.object({ stream: z.enum(['stdout', 'stderr']).optional() });

/** `GET /eval-status/{id}/output`: the bytes as the program wrote them, of both streams or of one. */
export function evaluationOutput({ store, find }: { store: Store; find: Finder }) {
  return async (context: Context): Promise<Response> => {
    const { id } = await find.evaluationOf(context);
    const { stream } = parseFields(outputQuery, context.req.query());
    const bytes = (await store.evaluations.output([id], stream)).get(id) ?? Buffer.alloc(0);
    return new Response(new Uint8Array(bytes), {
      headers: {
        // Whatever a program writes, no browser may take it for a page of ours.
        'content-type': 'application/octet-stream',
        'content-disposition': `attachment; filename="${id}.txt"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-cache',
      },
    });
  };
}
