import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHUNK_BYTES,
  createOutputChunks,
  type OutputChunks,
} from '../../../../action/evaluation/output-chunks.ts';
import type { OutputData } from '../../../../src/contract/evaluation/event.ts';

type Stream = OutputData['stream'];
const bytesOf = (data: OutputData) =>
  'text' in data ? Buffer.from(data.text, 'utf8') : Buffer.from(data.base64, 'base64');
const isUtf8 = (bytes: Uint8Array) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
function drain(chunks: OutputChunks): OutputData[] {
  const found: OutputData[] = [];
  for (let next = chunks.next(); next; next = chunks.next()) found.push(next);
  return found;
}
const ofStream = (all: OutputData[], stream: Stream) =>
  Buffer.concat(all.filter((data) => data.stream === stream).map(bytesOf));

const stream = fc.constantFrom<Stream>('stdout', 'stderr');
/** Text of all planes, arbitrary bytes, and the two mixed. */
const content = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => Buffer.from(text, 'utf8')),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom('é', '漢', '😀', '\ufeff', '\0', '\ud7ff').map((text) => Buffer.from(text)),
);
const write = fc.record({ stream, bytes: content, cut: fc.nat({ max: 200 }), drain: fc.boolean() });

/** Each write is cut in two, and what is there may be asked for after each part. */
function play(writes: { stream: Stream; bytes: Buffer; cut: number; drain: boolean }[]) {
  const chunks = createOutputChunks();
  const out: OutputData[] = [];
  for (const { stream: to, bytes, cut, drain: drains } of writes) {
    for (const part of [bytes.subarray(0, cut), bytes.subarray(cut)]) {
      chunks.write(to, part);
      if (drains) out.push(...drain(chunks));
    }
  }
  out.push(...drain(chunks));
  const open = out.slice();
  chunks.end();
  out.push(...drain(chunks));
  return { out, open, waiting: chunks.waiting() };
}

describe('chunks of random output, cut at random', () => {
  test('are byte for byte what was written to each stream', () => {
    fc.assert(
      fc.property(fc.array(write, { maxLength: 40 }), (writes) => {
        const { out, waiting } = play(writes);
        for (const one of ['stdout', 'stderr'] as const) {
          const written = Buffer.concat(writes.filter((w) => w.stream === one).map((w) => w.bytes));
          expect(ofStream(out, one)).toEqual(written);
        }
        expect(waiting).toBe(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('are text wherever a stream is UTF-8, whatever the cuts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(fc.array(fc.record({ stream, text, cut: fc.nat(200), drain: fc.boolean() })), (writes) => {
        const { out, open } = play(writes.map((w) => ({ ...w, bytes: Buffer.from(w.text) })));
        expect(out.filter((data) => !('text' in data))).toEqual([]);
        // Nothing is held back once a character is complete.
        expect(open).toEqual(out);
      }),
      { numRuns: 1_000 },
    );
  });

  test('never end inside a character, in bytes of any kind', () => {
    fc.assert(
      fc.property(fc.array(write, { maxLength: 40 }), (writes) => {
        const { out } = play(writes);
        for (const one of ['stdout', 'stderr'] as const) {
          const all = ofStream(out, one);
          let end = 0;
          for (const data of out.filter((data) => data.stream === one)) {
            end += bytesOf(data).length;
            expect(characterAround(all, end)).toBeUndefined();
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The character that would be cut at this place. */
function characterAround(bytes: Buffer, at: number): string | undefined {
  for (let start = Math.max(0, at - 3); start < at; start++) {
    for (let end = at + 1; end <= Math.min(bytes.length, start + 4); end++) {
      const text = isUtf8(bytes.subarray(start, end)) ? bytes.toString('utf8', start, end) : '';
      if ([...text].length === 1) return text;
    }
  }
  return undefined;
}

test('one write of many megabytes becomes bounded chunks without a cut character', () => {
  const text = '漢字かな交じり文 '.repeat(100_000);
  const chunks = createOutputChunks();
  chunks.write('stdout', Buffer.from(text));
  const out = drain(chunks);
  expect(Math.max(...out.map((data) => bytesOf(data).length))).toBeLessThanOrEqual(CHUNK_BYTES);
  expect(out.every((data) => 'text' in data)).toBe(true);
  expect(ofStream(out, 'stdout').toString()).toBe(text);
});

test('a megabyte written byte by byte becomes as few chunks as fit, in little time', () => {
  const chunks = createOutputChunks();
  const byte = Buffer.from('x');
  for (let n = 0; n < 1024 * 1024; n++) chunks.write('stdout', byte);
  expect(drain(chunks).length).toBe(Math.ceil((1024 * 1024) / (CHUNK_BYTES - 3)));
});

test('the order between the streams is kept', () => {
  const chunks = createOutputChunks();
  for (const [to, text] of [
    ['stdout', 'a'],
    ['stderr', 'b'],
    ['stdout', 'c'],
    ['stdout', 'd'],
  ] as const) {
    chunks.write(to, Buffer.from(text));
  }
  expect(drain(chunks)).toEqual([
    { stream: 'stdout', text: 'a' },
    { stream: 'stderr', text: 'b' },
    { stream: 'stdout', text: 'cd' },
  ]);
});

test('the start of a character waits for its rest, also while the other stream goes on, and is base64 at the end', () => {
  const chunks = createOutputChunks();
  chunks.write('stdout', Buffer.from([0xf0, 0x9f]));
  chunks.write('stderr', Buffer.from('meanwhile'));
  expect(drain(chunks)).toEqual([{ stream: 'stderr', text: 'meanwhile' }]);
  chunks.write('stdout', Buffer.from([0x98, 0x80, 0xe6]));
  expect(drain(chunks)).toEqual([{ stream: 'stdout', text: '😀' }]);
  chunks.end();
  expect(drain(chunks)).toEqual([{ stream: 'stdout', base64: Buffer.from([0xe6]).toString('base64') }]);
  expect(drain(chunks)).toEqual([]);
});

test('a byte order mark stays', () => {
  const chunks = createOutputChunks();
  chunks.write('stdout', Buffer.from('\ufeffa'));
  expect(drain(chunks)).toEqual([{ stream: 'stdout', text: '\ufeffa' }]);
});
