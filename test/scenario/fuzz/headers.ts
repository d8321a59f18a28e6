/** Headers as they should be, and as they should not. */
import fc from 'fast-check';
import { SECRET } from '../../fakes/tasks.ts';
import type { Route } from './routes.ts';
import { RUN_TOKEN, type Target, WORKER_TOKEN } from './target.ts';

/** Who sends: `stranger` has no secret and no token that opens anything. */
export type Sender = 'stranger' | 'known';

export type Header = readonly [name: string, value: string];

const fieldValue = fc
  .string({
    unit: fc
      .integer({ min: 0x20, max: 0xff })
      .filter((c) => c !== 0x7f)
      .map((c) => String.fromCharCode(c)),
    maxLength: 30,
  })
  .map((text) => text.trim());
const header = (name: string, ...values: string[]): fc.Arbitrary<Header> =>
  fc.tuple(fc.constant(name), fc.oneof(fc.constantFrom(...values), fieldValue));
export const oddHeader: fc.Arbitrary<Header> = fc.oneof(
  header(
    'prefer',
    'wait=0',
    'respond-async, wait=1',
    'wait=-1',
    'wait="0"',
    'wait=99999999999999999999',
    ',;=',
  ),
  header('idempotency-key', '"a"', 'b', '"', '""', '"\\"', 'x'.repeat(256), '"é"'),
  header('last-event-id', '0', '1', '-1', 'x', '9999999999999999'),
  header('if-none-match', '*', 'W/"1-"', '"', 'W/"0-0", "a"'),
  header('accept', '*/*', 'text/event-stream', 'text/html;q=x', ''),
  header('range', 'bytes=0-1', 'bytes=-9999999999', 'lines=a'),
  header('origin', 'null', 'https://other.test'),
  header('traceparent', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-00`, 'ff'),
  header('content-encoding', 'gzip', 'identity', 'br, gzip', ''),
  header('x-http-method-override', 'DELETE'),
  header('x-forwarded-host', 'other.test'),
  header('cookie', 'a=b; __proto__=c'),
  fc.constantFrom(['expect', '100-continue'], ['expect', '200-ok']),
  header('host', 'other.test', 'a b', '[::1', '', 'x:99999', 'user@x'),
  header('connection', 'close', 'keep-alive, upgrade', 'x'),
  header('transfer-encoding', 'gzip', 'identity', 'chunked, chunked'),
);
export const upgrade: fc.Arbitrary<Header[]> = fc
  .tuple(
    fc.constantFrom('websocket', 'WebSocket', 'h2c', 'a, b'),
    fc.constantFrom('13', '8', 'x'),
    fc.constantFrom('dGhlIHNhbXBsZSBub25jZQ==', 'short', ''),
    fc.constantFrom('permessage-deflate', 'x; y="', ''),
  )
  .map(([protocol, version, key, extensions]) => [
    ['connection', 'Upgrade'],
    ['upgrade', protocol],
    ['sec-websocket-version', version],
    ['sec-websocket-key', key],
    ['sec-websocket-extensions', extensions],
  ]);

export const contentType = fc.oneof(
  { weight: 12, arbitrary: fc.constant('application/json') },
  fc.constantFrom(
    'application/json; charset=utf-16',
    'application/json;',
    'application/problem+json',
    'text/json',
  ),
  fc.constantFrom(
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/json, text/plain',
    '',
    'APPLICATION/JSON',
  ),
);

/** Who an Authorization header says that it is. */
export function authorizations(
  target: Target,
  sender: Sender,
): (route: Route) => fc.Arbitrary<string | undefined> {
  const odd = fc.constantFrom(
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Basic dTpw',
    'Bearer wrong',
    'Bearer a b',
    'bearer é',
  );
  const strange = fc.oneof(
    odd,
    fc.constant(`Bearer ${target.foreignToken}`),
    fc.constant('Bearer e30.e30.e30'),
  );
  const known = fc.constantFrom(SECRET, SECRET, RUN_TOKEN, WORKER_TOKEN).map((token) => `Bearer ${token}`);
  return (route) =>
    sender === 'stranger'
      ? strange
      : fc.oneof(
          { weight: 50, arbitrary: fc.constant(`Bearer ${tokenFor(route)}`) },
          { weight: 8, arbitrary: known },
          strange,
        );
}

/** The token that an address asks for, mostly. */
function tokenFor({ path }: Route): string {
  if (path.startsWith('/runs/')) return RUN_TOKEN;
  return path.startsWith('/workers/') ? WORKER_TOKEN : SECRET;
}
