import { expect, test } from 'vitest';
import { mend } from '../../contract/defects.ts';
import { rest, webhooks } from '../../contract/extract.ts';
import { EVENTS, OPERATIONS } from '../../contract/operations.ts';

test('the extract has just the operations of the table', () => {
  expect(Object.keys(rest.operations).sort()).toEqual(Object.keys(OPERATIONS).sort());
});

test.each(Object.keys(EVENTS))('the extract has the webhook %s', (event) => {
  const name = event.replaceAll('_', '-');
  const found = Object.keys(webhooks.events).filter((one) => one === name || one.startsWith(`${name}-`));
  expect(found).not.toEqual([]);
});

test.each([
  ['rest', rest],
  ['webhooks', webhooks],
])('every schema that another one needs is there: %s', (_, extract) => {
  const needed = [...JSON.stringify(extract).matchAll(/"\$ref":"([^"]+)"/g)].map(([, name]) => name);
  expect(needed.filter((name) => extract.schemas[name ?? ''] === undefined)).toEqual([]);
});

test('a defect is mended where it is, and missed where GitHub has mended it', () => {
  const defect = { at: ['a', 'b'], keyword: 'oneOf', instead: 'anyOf', reason: '-' };
  expect(mend({ a: { b: { oneOf: [1] } } }, [defect])).toEqual({ a: { b: { anyOf: [1] } } });
  expect(mend({ a: { b: { oneOf: [1] } } }, [{ ...defect, instead: null }])).toEqual({ a: { b: {} } });
  expect(() => mend({ a: { b: {} } }, [defect])).toThrow('no longer describes a › b with oneOf');
  expect(() => mend({}, [defect])).toThrow('no longer describes');
});
