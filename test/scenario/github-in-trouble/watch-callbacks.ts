import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** From the request to the end of its answer's head; only callbacks are sent by Node's own client, all else by fetch. */
const STARTED = 'http.client.request.start';
const ENDED = ['http.client.response.finish', 'http.client.request.error'];

/** Tells whether a callback is on its way, for whoever would let time pass meanwhile. */
export function watchCallbacks(): { isBusy(): boolean; stop(): void } {
  let underWay = 0;
  const start = () => {
    underWay += 1;
  };
  const end = () => {
    underWay -= 1;
  };
  subscribe(STARTED, start);
  for (const name of ENDED) subscribe(name, end);
  return {
    isBusy: () => underWay > 0,
    stop() {
      unsubscribe(STARTED, start);
      for (const name of ENDED) unsubscribe(name, end);
    },
  };
}
