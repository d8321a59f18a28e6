import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import { type BodyVariables, readBytes } from './read-bytes.ts';

type NodeContext = Context<BodyVariables & { Bindings: HttpBindings }>;

/** A route that `answer` answers by itself, on Node's own response; the body is read before, within our limits. */
export function answerWebhook(
  answer: (req: HttpBindings['incoming'], res: HttpBindings['outgoing'], body: Buffer) => Promise<void>,
) {
  return async (context: NodeContext): Promise<Response> => {
    const { incoming, outgoing } = context.env;
    await answer(incoming, outgoing, await readBytes(context));
    return RESPONSE_ALREADY_SENT;
  };
}
