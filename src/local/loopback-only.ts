import type { App } from '../app.ts';
import { refuseUpgrade } from '../streams/refuse-upgrade.ts';
import { isForeignName, MISDIRECTED } from './github/http/foreign-name.ts';

const STATUS = 421;
/** Of no type of its own: whoever calls this machine by its name never sees it. */
const PROBLEM = JSON.stringify({ title: 'Misdirected Request', status: STATUS, detail: MISDIRECTED });
const HEADERS = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };

type Served = Pick<App, 'handle' | 'longLived'>;

/** The App for who asks this machine by a name of its own: its secret is known to everybody, so that it must keep out pages of the web. */
export function loopbackOnly({ handle, longLived }: Served): Served {
  return {
    handle(req, res) {
      if (isForeignName(req.headers.host)) res.writeHead(STATUS, HEADERS).end(PROBLEM);
      else handle(req, res);
    },
    longLived: {
      upgrade(req, socket, head) {
        if (isForeignName(req.headers.host)) refuseUpgrade(socket, STATUS, MISDIRECTED);
        else longLived.upgrade(req, socket, head);
      },
      end: longLived.end,
    },
  };
}
