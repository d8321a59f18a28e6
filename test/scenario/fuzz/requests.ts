/** Requests of all kinds to all addresses, as the bytes that go over the connection. */
import fc from 'fast-check';
import { SECRET } from '../../fakes/tasks.ts';
import { type BodyName, bodiesFor } from './bodies.ts';
import type { Sent } from './connection.ts';
import { authorizations, contentType, type Header, oddHeader, type Sender, upgrade } from './headers.ts';
import { pathOf, type Route, routesOf } from './routes.ts';
import type { Target } from './target.ts';
import { mutated, spoilt } from './values.ts';

export interface Request extends Sent {
  /** As it stands in the request. */
  path: string;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'];

/** How a body is marked off: honestly, in pieces, or with a length that is not its own. */
const framing = fc.constantFrom(
  ...Array(8).fill('length'),
  'chunked',
  'chunked',
  'too-long',
  'too-short',
  'none',
);

export function requests(target: Target, sender: Sender): fc.Arbitrary<Request> {
  const bodies = bodiesFor(target.ids);
  const withoutSecret = (text: string) => (sender === 'stranger' ? text.replaceAll(SECRET, 'guessed') : text);
  const bodyOf = (name: BodyName) => spoilt(mutated(bodies[name] as fc.Arbitrary<never>).map(withoutSecret));
  const known = Object.fromEntries(Object.keys(bodies).map((name) => [name, bodyOf(name as BodyName)]));
  const anyBody = fc.oneof(
    ...Object.values(known),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  );
  const authorization = authorizations(target, sender);

  return fc.constantFrom(...routesOf(target)).chain((route) =>
    fc
      .record({
        method: fc.oneof({ weight: 12, arbitrary: fc.constant(route.method) }, fc.constantFrom(...METHODS)),
        path: pathOf(route.path),
        authorization: authorization(route),
        type: contentType,
        body: fc.oneof(
          { weight: 10, arbitrary: (route.body && known[route.body]) ?? fc.constant(Buffer.alloc(0)) },
          anyBody,
        ),
        framing,
        odd: fc.array(oddHeader, { maxLength: 3 }).map((list) => (list.length > 2 ? list : list.slice(1))),
        upgrade: fc.oneof(
          { weight: route.path.endsWith('/ws') ? 1 : 20, arbitrary: fc.constant<Header[]>([]) },
          upgrade,
        ),
      })
      .map((made) => toRequest(new URL(target.url).host, route, made)),
  );
}

interface Made {
  method: string;
  path: string;
  authorization: string | undefined;
  type: string;
  body: Buffer;
  framing: string;
  odd: Header[];
  upgrade: Header[];
}

function toRequest(host: string, route: Route, made: Made): Request {
  const { method, path, authorization, type, body, odd } = made;
  const lengths: Record<string, Header[]> = {
    length: [['content-length', String(body.length)]],
    chunked: [['transfer-encoding', 'chunked']],
    'too-long': [['content-length', String(body.length + 7)]],
    'too-short': [['content-length', String(Math.max(0, body.length - 7))]],
    none: [],
  };
  const headers: Header[] = [
    ['host', host],
    ...(authorization === undefined ? [] : [['authorization', authorization] as const]),
    ...(body.length > 0 ? [['content-type', type] as const, ...(lengths[made.framing] ?? [])] : []),
    ...odd,
    ...made.upgrade,
  ];
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const content = made.framing === 'chunked' && body.length > 0 ? chunked(body) : body;
  const has = (name: string) => odd.some((one) => one[0] === name);
  return {
    bytes: `${method} ${path} HTTP/1.1\r\n${lines}\r\n${content.toString('latin1')}`,
    method,
    path,
    isUpgrade: made.upgrade.length > 0,
    isOpenEnded:
      route.waits === true ||
      (has('prefer') && ['GET', 'HEAD'].includes(method)) ||
      (body.length > 0 && !['length', 'chunked'].includes(made.framing)) ||
      (has('transfer-encoding') && (body.length === 0 || made.framing !== 'chunked')),
  };
}

function chunked(body: Buffer): Buffer {
  const half = body.length >> 1;
  const parts = [body.subarray(0, half), body.subarray(half)].filter(({ length }) => length > 0);
  const framed = parts.flatMap((part) => [`${part.length.toString(16)}\r\n`, part, '\r\n']);
  return Buffer.concat([...framed, '0\r\n\r\n'].map((part) => Buffer.from(part)));
}
