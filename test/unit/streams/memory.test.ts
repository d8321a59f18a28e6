import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { until } from '../../fakes/wait.ts';

let app: ChildProcess;
let sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  sockets = [];
  app.kill();
});

const UPGRADE = [
  'connection: Upgrade',
  'upgrade: websocket',
  'sec-websocket-version: 13',
  'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==',
];

test.each([
  ['an EventSource', '/eval-status/a/events', []],
  ['a WebSocket', '/eval-status/a/ws', UPGRADE],
  ['a long poll', '/eval-status/a', ['prefer: wait=60']],
])(
  '%s that waits costs less than 64 kB',
  async (_what, path, headers) => {
    app = fork(join(import.meta.dirname, 'watched-app.ts'), { execArgv: ['--expose-gc'] });
    const [{ port }] = await once(app, 'message');
    const measure = async (): Promise<{ watchers: number; bytes: number }> => {
      app.send('measure');
      const [measured] = await once(app, 'message');
      return measured;
    };
    const open = async (count: number) => {
      const total = sockets.length + count;
      while (sockets.length < total) {
        const socket = connect(port, '127.0.0.1')
          .on('error', () => {})
          .resume();
        sockets.push(socket);
        await once(socket, 'connect');
        socket.write(
          [
            'GET ',
            path,
            ' HTTP/1.1\r\n',
            ...['host: x', ...headers].map((line) => `${line}\r\n`),
            '\r\n',
          ].join(''),
        );
      }
      return until(`${total} watchers`, async () => {
        const measured = await measure();
        return measured.watchers === total && measured;
      });
    };
    // The first ones pay for what all share.
    const before = await open(100);
    const after = await open(2_000);
    expect((after.bytes - before.bytes) / 2_000).toBeLessThan(64_000);
  },
  60_000,
);
