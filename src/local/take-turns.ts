import type { App } from '../app.ts';

/** Several Apps behind one server: each request goes to the next of them. */
export function takeTurns(apps: readonly App[]): Pick<App, 'handle' | 'longLived'> {
  let turn = 0;
  const next = () => apps[turn++ % apps.length] as App;
  return {
    handle: (req, res) => next().handle(req, res),
    longLived: {
      upgrade: (...handshake) => next().longLived.upgrade(...handshake),
      end() {
        for (const app of apps) app.longLived.end();
      },
    },
  };
}
