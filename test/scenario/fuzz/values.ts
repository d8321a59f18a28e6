/** JSON as no client would write it: texts, not values, because much of it no value stands for. */
import fc from 'fast-check';

const LONE_SURROGATE = '"\\ud800"';
/** Deeper than bodies may be nested, and as deep. */
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Any value in the place of another one. */
export const oddValue: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['null', 'true', '[]', '{}', '""', '0', '-0', '-1', '1.5', '1e400', '-1e400', '1e-400', '1e21'],
    ...['9007199254740993', '2147483648', '1'.repeat(400), LONE_SURROGATE, '"\\u0000"', '"a\\u0000b"'],
    ...['{"__proto__":{"x":1}}', '{"constructor":{"prototype":{}}}', '{"a":1,"a":2}', '"../../etc/passwd"'],
    ...[nested(99), nested(101), nested(5_000), '"file:///etc/passwd"', '"http://[::1]:80:80/"', '"//"'],
  ),
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => JSON.stringify(text)),
  fc.nat(150).map((n) => JSON.stringify('x'.repeat(n * n))),
  fc.nat(1_500).map((n) => `[${Array(n).fill('0').join(',')}]`),
);

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** What becomes of one member or element: left out, doubled, something else. `where` picks which one. */
const change = fc.record({
  where: fc.nat(1_000),
  how: fc.constantFrom('drop', 'replace', 'replace', 'double', 'add'),
  value: oddValue,
  name: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', '', 'secret', 'then', '~/'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** `value` with up to two changes; it may mean the same as before. */
export function mutated(value: fc.Arbitrary<Json>): fc.Arbitrary<string> {
  return fc.tuple(value, fc.array(change, { maxLength: 2 })).map(([valid, changes]) =>
    write(
      valid,
      changes.map((one) => ({ ...one, where: one.where % placesIn(valid) })),
    ),
  );
}

function placesIn(value: Json): number {
  if (value === null || typeof value !== 'object') return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + placesIn(one), 1);
}

/** Writes `value` as JSON; the places in it are counted as they come. */
function write(value: Json, changes: Change[]): string {
  let place = -1;
  function all(one: Json): string {
    place += 1;
    const changed = changes.find(({ where }) => where === place);
    if (changed?.how === 'replace') return changed.value;
    if (one === null || typeof one !== 'object') return JSON.stringify(one);
    const parts = Array.isArray(one)
      ? one.flatMap((element) => member('', element))
      : Object.entries(one).flatMap(([name, inner]) => member(`${JSON.stringify(name)}:`, inner));
    if (changed?.how === 'add')
      parts.push(Array.isArray(one) ? changed.value : `${JSON.stringify(changed.name)}:${changed.value}`);
    return Array.isArray(one) ? `[${parts.join(',')}]` : `{${parts.join(',')}}`;
  }
  function member(prefix: string, inner: Json): string[] {
    const how = changes.find(({ where }) => where === place + 1)?.how;
    const written = `${prefix}${all(inner)}`;
    if (how === 'drop') return [];
    return how === 'double' ? [written, written] : [written];
  }
  return all(value);
}

/** The bytes of a text, some of them spoilt. */
export function spoilt(text: fc.Arbitrary<string>): fc.Arbitrary<Buffer> {
  const whole = text.map((one) => Buffer.from(one));
  const cut = fc.tuple(whole, fc.nat(99)).map(([bytes, n]) => bytes.subarray(0, (bytes.length * n) / 100));
  const flipped = fc.tuple(whole, fc.nat(), fc.nat(255)).map(([bytes, at, byte]) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[at % copy.length] = byte;
    return copy;
  });
  const withBom = whole.map((bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes]));
  return fc.oneof({ weight: 12, arbitrary: whole }, cut, flipped, withBom);
}
