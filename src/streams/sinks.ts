import type { ServerResponse } from 'node:http';

/** Where a stream is written to. */
export interface Sink {
  /** Resolves when it was taken, or nobody is there any more. One thing at a time. */
  write(bytes: Uint8Array): Promise<void> | void;
  end(): void;
}

/** `onGone` is called when the client has gone, or the stream is over. */
export function nodeSink(res: ServerResponse, onGone: () => void): Sink {
  let onTaken = () => {};
  res.on('drain', () => onTaken());
  res.once('close', () => {
    onGone();
    onTaken();
  });
  if (res.destroyed) onGone();
  return {
    write(bytes) {
      if (res.destroyed) return;
      // At once and in one piece: else it is sent after everybody else's was prepared.
      res.socket?.cork();
      const isTaken = res.write(bytes);
      res.socket?.uncork();
      if (isTaken) return;
      return new Promise((resolve) => {
        onTaken = resolve;
      });
    },
    end: () => void (res.destroyed || res.end()),
  };
}

/** The same for whoever has no response of Node's. Begins with the first reading; `end` is called if it is given up. */
export function webStream({
  passOn,
  end,
}: {
  passOn: (sink: Sink) => Promise<void>;
  end: () => void;
}): ReadableStream<Uint8Array> {
  let hasBegun = false;
  let isGivenUp = false;
  let onTaken = () => {};
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (hasBegun) return onTaken();
        hasBegun = true;
        void passOn({
          write(bytes) {
            if (isGivenUp) return;
            controller.enqueue(bytes);
            // That reading is answered; what comes next is asked for.
            return new Promise((resolve) => {
              onTaken = resolve;
            });
          },
          end: () => isGivenUp || controller.close(),
        });
      },
      cancel() {
        isGivenUp = true;
        end();
        onTaken();
      },
    },
    { highWaterMark: 0 },
  );
}
