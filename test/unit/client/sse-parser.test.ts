import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSseParser, type SseRecord } from '../../../src/client/sse-parser.ts';

const utf8 = new TextEncoder();

function parse(...pieces: Uint8Array[]): SseRecord[] {
  const parser = createSseParser();
  return pieces.flatMap((piece) => parser.push(piece));
}

const record = (data: string, id = '', event = 'message') => ({ id, event, data });

const STREAMS: [string, string, SseRecord[]][] = [
  ['one record', 'id: 1\nevent: output\ndata: {"a":1}\n\n', [record('{"a":1}', '1', 'output')]],
  ['data of several lines', 'data: a\ndata\ndata:\ndata:b\n\n', [record('a\n\n\nb')]],
  ['only one space is taken away', 'data:  a \n\n', [record(' a ')]],
  ['colons in values', 'data: a: b:c\nevent: x:y\n\n', [record('a: b:c', '', 'x:y')]],
  ['comments and unknown fields', ': hello\n:\nfoo: bar\ndata: a\n: \n\n', [record('a')]],
  ['a record without data is none, but its id counts', 'id: 7\nevent: x\n\ndata: a\n\n', [record('a', '7')]],
  [
    'an id stays until the next one',
    'id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n',
    [record('a', '7'), record('b', '7'), record('c')],
  ],
  [
    'an id with NUL is ignored',
    'id: 7\ndata: a\n\nid: 8\0\ndata: b\n\n',
    [record('a', '7'), record('b', '7')],
  ],
  ['the event name does not stay', 'event: x\ndata: a\n\ndata: b\n\n', [record('a', '', 'x'), record('b')]],
  [
    'lines that end with CR LF',
    'id: 1\r\ndata: a\r\ndata: b\r\n\r\ndata: c\r\n\r\n',
    [record('a\nb', '1'), record('c', '1')],
  ],
  [
    'lines that end with CR',
    'id: 1\rdata: a\rdata: b\r\rdata: c\r\r',
    [record('a\nb', '1'), record('c', '1')],
  ],
  ['all line ends mixed', 'data: a\r\ndata: b\rdata: c\n\r\ndata: d\n\r', [record('a\nb\nc'), record('d')]],
  ['a byte order mark', '\uFEFFdata: a\n\n', [record('a')]],
  ['characters of two, three and four bytes', 'data: ä€🐢\uFEFF\u2028\n\n', [record('ä€🐢\uFEFF\u2028')]],
  ['what is not complete is no record', 'data: a\n\ndata: b\n', [record('a')]],
];

test.each(STREAMS)('%s, however the bytes are cut', (_, text, expected) => {
  const bytes = utf8.encode(text);
  expect(parse(bytes)).toEqual(expected);
  expect(parse(...[...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
  for (let cut = 0; cut <= bytes.length; cut++) {
    expect(parse(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(expected);
  }
});

test('any stream in any pieces gives what it gives in one', () => {
  const part = fc.constantFrom(
    'data',
    'id',
    'event',
    'retry',
    ':',
    ': ',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    'ä',
    '🐢',
    'x',
    '12',
    '\0',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.array(fc.nat(7), { minLength: 1 }), (parts, sizes) => {
      const bytes = utf8.encode(parts.join(''));
      const pieces: Uint8Array[] = [];
      for (let at = 0, n = 0; at < bytes.length; n++) {
        const size = (sizes[n % sizes.length] ?? 0) + 1;
        pieces.push(bytes.subarray(at, at + size));
        at += size;
      }
      expect(parse(...pieces)).toEqual(parse(bytes));
    }),
    { numRuns: 300 },
  );
});

test('the time to come back is kept, if it is a number', () => {
  const parser = createSseParser();
  expect(parser.retryMs).toBeUndefined();
  parser.push(utf8.encode('retry: 1500\n\n'));
  expect(parser.retryMs).toBe(1_500);
  parser.push(utf8.encode('retry: soon\nretry: -1\n\n'));
  expect(parser.retryMs).toBe(1_500);
});
