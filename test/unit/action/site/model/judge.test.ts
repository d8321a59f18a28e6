import { expect, test } from 'vitest';
import { type Behaviour, startModelServer, textOf } from '../../../../fakes/model-server.ts';
import { bench, bounds, page, providerAt } from './support.ts';

const files = new Map([
  ['index.html', Buffer.from(page('<h1>Tea  and\n cake</h1>'))],
  ['README.md', Buffer.from('# Tea\n| The page offers tea |')],
]);
const checks = ['The page offers tea', 'The page offers coffee', 'It looks professional'];
const verdicts = [
  { check: 1, verdict: 'yes', quote: 'Tea and cake', reason: 'The heading offers it.' },
  { check: 2, verdict: 'no', quote: '', reason: 'Coffee is nowhere.' },
  { check: 3, verdict: 'unsure', quote: '', reason: 'A matter of taste.' },
];
const expected = [
  { passed: true, reason: 'The heading offers it. Seen: “Tea and cake”' },
  { passed: false, reason: 'Coffee is nowhere.' },
  null,
];

async function judgeWith(script: readonly Behaviour[]) {
  await using server = await startModelServer(script);
  const { model } = bench([providerAt(server)]);
  const judged = await model.judge({ checks, files, pageText: 'Tea and cake', ...bounds() });
  return { judged, requests: server.requests };
}

test.each<[string, Behaviour[]]>([
  ['JSON as asked', [{ text: JSON.stringify({ verdicts }) }]],
  [
    'a list in a fence, with words around it',
    [{ text: `Well:\n\`\`\`json\n${JSON.stringify(verdicts)}\n\`\`\`\nDone.` }],
  ],
  ['an endpoint without forms', [{ rejects: ['response_format'] }, { text: JSON.stringify({ verdicts }) }]],
  ['a second try', [{ text: 'All fine!' }, { text: JSON.stringify({ verdicts }) }]],
])('verdicts are read from %s', async (_, script) => {
  const { judged, requests } = await judgeWith(script);
  expect(judged).toEqual(expected);
  expect(requests).toHaveLength(script.length);
});

test('the form is asked for where it is understood', async () => {
  const { requests } = await judgeWith([{ text: JSON.stringify({ verdicts }) }]);
  expect(requests[0]?.body.response_format).toMatchObject({
    type: 'json_schema',
    json_schema: { strict: true },
  });
  const prompt = requests[0] ? textOf(requests[0]) : '';
  for (const check of checks) expect(prompt).toContain(check);
});

test.each<[string, unknown]>([
  ['quotes what is not there', { check: 1, verdict: 'yes', quote: 'Tea for free', reason: 'It is offered.' }],
  [
    'quotes the check from the README',
    { check: 1, verdict: 'yes', quote: 'The page offers tea', reason: 'It is offered.' },
  ],
  ['quotes nothing', { check: 1, verdict: 'yes', quote: '', reason: 'It is offered.' }],
  ['gives no reason', { check: 1, verdict: 'yes', quote: 'Tea and cake', reason: ' ' }],
  [
    'is no word that was asked for',
    { check: 1, verdict: 'probably', quote: 'Tea and cake', reason: 'Likely.' },
  ],
  [
    'denies with words that are not there',
    { check: 1, verdict: 'no', quote: 'No tea today', reason: 'None.' },
  ],
  ['is for no check', { check: 9, verdict: 'yes', quote: 'Tea and cake', reason: 'Fine.' }],
  ['is no object', 'yes'],
])('a verdict that %s leaves the check undecided', async (_, verdict) => {
  const { judged } = await judgeWith([{ text: JSON.stringify({ verdicts: [verdict] }) }]);
  expect(judged).toEqual([null, null, null]);
});

test.each<[string, Behaviour[]]>([
  ['answers nonsense', [{ text: 'yes' }, { text: '[' }]],
  ['cannot be asked', [{ status: 401 }]],
])('a judge that %s decides nothing', async (_, script) => {
  expect((await judgeWith(script)).judged).toEqual([null, null, null]);
});
