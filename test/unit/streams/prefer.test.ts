import { expect, test } from 'vitest';
import { preferredWait } from '../../../src/streams/prefer.ts';

test.each<[string | null, number | null]>([
  ['wait=20', 20],
  ['Wait=20', 20],
  ['WAIT = 20', 20],
  ['wait="20"', 20],
  [String.raw`wait="\2\0"`, 20],
  ['wait=0', 0],
  ['wait=60', 60],
  ['wait=61', 60],
  ['wait=99999999999999999999', 60],
  ['wait=007', 7],
  ['respond-async, wait=10', 10],
  ['respond-async,wait=10', 10],
  ['return=minimal; foo="some, wait=5", wait=10', 10],
  ['wait=10; foo; bar="wait=5"', 10],
  ['handling=lenient;wait=5, respond-async', null],
  ['foo="a, wait=3", respond-async', null],
  [String.raw`foo="\", wait=3", wait=4`, 4],
  [', ,wait=10,', 10],
  ['wait=10, wait=20', 10],
  ['waiting=10', null],
  ['x-wait=10', null],
  ['wait', null],
  ['wait=', null],
  ['wait=""', null],
  ['wait=-1', null],
  ['wait=1.5', null],
  ['wait=1e1', null],
  ['wait=٣', null],
  ['wait=soon', null],
  ['wait 10', null],
  ['foo="not closed, wait=10', null],
  ['', null],
  [null, null],
])('Prefer: %j asks for %j seconds', (header, seconds) => {
  expect(preferredWait(header)).toBe(seconds);
});

test('a header made to be slow is read as fast as any', () => {
  const headers = [
    `${'a'.repeat(15_000)};`,
    `a${' '.repeat(15_000)}x`,
    `a=${'"\\'.repeat(7_000)}`,
    `${'a;'.repeat(7_000)}=`,
    `a${';a = b'.repeat(2_000)} wait`,
  ];
  const began = performance.now();
  for (const header of headers) preferredWait(header);
  expect(performance.now() - began).toBeLessThan(500);
});
