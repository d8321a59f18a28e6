/** What is no request at all, or one that is meant to be taken for another one. */
import fc from 'fast-check';
import type { Request } from './requests.ts';
import type { Target } from './target.ts';

const CRLF = '\r\n';
const head = (...lines: string[]) => [...lines, '', ''].join(CRLF);
const GET = 'GET /healthz HTTP/1.1';
const POST = 'POST /handle_task HTTP/1.1';
const JSON_TYPE = 'Content-Type: application/json';
const SMUGGLED = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n';

const TEXTS = [
  // Request lines that are none.
  ...[
    '',
    CRLF,
    'GET',
    `GET /healthz${CRLF}${CRLF}`,
    head('GET /healthz HTTP/9.9', 'Host: x'),
    head('get / HTTP/1.1'),
  ],
  ...[
    head('GET  /healthz HTTP/1.1', 'Host: x'),
    head('GET /a b HTTP/1.1', 'Host: x'),
    head('PRI * HTTP/2.0'),
  ],
  ...[
    head('OPTIONS * HTTP/1.1', 'Host: x'),
    head('CONNECT other.test:443 HTTP/1.1', 'Host: x'),
    head(`${GET}`),
  ],
  ...[
    head('GET healthz HTTP/1.1', 'Host: x'),
    head('GET //other.test/a HTTP/1.1', 'Host: x'),
    head('GET /healthz HTTP/1.0'),
  ],
  // Two lengths, or a length and pieces.
  `${head(POST, 'Host: x', JSON_TYPE, 'Content-Length: 5', 'Content-Length: 6')}hello!`,
  head(POST, 'Host: x', JSON_TYPE, 'Content-Length: 44', 'Transfer-Encoding: chunked') +
    `0${CRLF}${CRLF}${SMUGGLED}`,
  head(POST, 'Host: x', JSON_TYPE, 'Transfer-Encoding: chunked', 'Transfer-Encoding: identity') +
    `0${CRLF}${CRLF}`,
  `${head(POST, 'Host: x', JSON_TYPE, 'Transfer-Encoding : chunked')}0${CRLF}${CRLF}`,
  `${head(POST, 'Host: x', JSON_TYPE, 'Transfer-Encoding: xchunked')}0${CRLF}${CRLF}`,
  ...['-1', '+5', '0x5', '5, 5', '99999999999999999999', ''].map((n) =>
    head(POST, 'Host: x', JSON_TYPE, `Content-Length: ${n}`),
  ),
  ...['zz', '-1', 'ffffffffffffffffff', '5;ext="', '1\n'].map(
    (size) =>
      `${head(POST, 'Host: x', JSON_TYPE, 'Transfer-Encoding: chunked')}${size}${CRLF}a${CRLF}0${CRLF}${CRLF}`,
  ),
  // Headers that are none, or too many.
  ...[
    head(GET, 'Host: x', 'a b: c'),
    head(GET, 'Host: x', ': c'),
    head(GET, 'Host: x', 'A: b\0c'),
    head(GET, 'Host: x', ' folded'),
  ],
  ...[head(GET, 'Host: x', 'Host: y'), `${GET}\nHost: x\n\n`, head(GET, 'Host: x', 'A: b\rC: d')],
  head(GET, 'Host: x', ...Array.from({ length: 3_000 }, (_, n) => `x-${n}: y`)),
  head(GET, 'Host: x', `x: ${'y'.repeat(20_000)}`),
  head(`GET /${'a'.repeat(20_000)} HTTP/1.1`, 'Host: x'),
  // Several at once, one after the other.
  head(GET, 'Host: x').repeat(20),
  `${head(GET, 'Host: x') + head(POST, 'Host: x', JSON_TYPE, 'Content-Length: 2')}{}${SMUGGLED}`,
  // Bodies that do not come, or not to their end.
  head(POST, 'Host: x', JSON_TYPE, 'Content-Length: 100'),
  `${head(POST, 'Host: x', JSON_TYPE, 'Content-Length: 100')}{"email":`,
  `${head(POST, 'Host: x', JSON_TYPE, 'Transfer-Encoding: chunked')}5${CRLF}{"ema`,
  head(POST, 'Host: x', JSON_TYPE, 'Expect: 100-continue', 'Content-Length: 100'),
  `${head(
    'POST /api/github/webhooks HTTP/1.1',
    'Host: x',
    JSON_TYPE,
    'Content-Length: 100',
    'X-GitHub-Event: push',
  )}{`,
];

const FRAMES = [
  // Text, binary, ping, close; unmasked, reserved bits, an unknown kind, too long, in pieces that do not fit.
  ...['818000000000', '828000000000', '898000000000', '888000000000', '8100', 'f18000000000', '838000000000'],
  ...[
    '81fe138800000000',
    '81ffffffffffffffffff00000000',
    '008000000000',
    '09ff00000000000000010000000',
    '8882000000000001',
  ],
].map((hex) => Buffer.from(hex, 'hex'));

/** A handshake that is taken, and what no client would say then. */
function sockets({ ids }: Target): fc.Arbitrary<Buffer> {
  const path = fc.constantFrom(
    `/eval-status/${ids.running}/ws`,
    `/eval-batches/${ids.batch}/ws`,
    '/eval-status/x/ws',
  );
  const frames = fc.array(fc.oneof(fc.constantFrom(...FRAMES), anyBytes), { maxLength: 4 });
  return fc.tuple(path, frames).map(([at, sent]) => {
    const handshake = head(
      ...[`GET ${at} HTTP/1.1`, 'Host: x', 'Connection: Upgrade', 'Upgrade: websocket'],
      ...['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='],
    );
    return Buffer.concat([Buffer.from(handshake), ...sent]);
  });
}

const anyBytes = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));

export function rawBytes(target: Target): fc.Arbitrary<Request> {
  const broken = fc.tuple(fc.constantFrom(...TEXTS), fc.nat(400), anyBytes).map(([text, at, bytes]) => {
    const whole = Buffer.from(text, 'latin1');
    return Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)]);
  });
  const bytes = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...TEXTS).map((text) => Buffer.from(text, 'latin1')) },
    { weight: 2, arbitrary: sockets(target) },
    broken,
    anyBytes,
  );
  return bytes.map((sent) => ({
    bytes: sent.toString('latin1'),
    method: 'GET',
    path: 'raw',
    isUpgrade: true,
    isOpenEnded: true,
  }));
}
