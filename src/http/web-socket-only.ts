import { Refusal } from '../errors.ts';

/** A WebSocket never comes here: the server hands it on before. */
export function webSocketOnly(): never {
  throw new Refusal('upgrade-required', 'Open this address as a WebSocket, or follow the events by SSE.', {
    headers: { upgrade: 'websocket' },
  });
}
