import { expect, test } from 'vitest';
import { produce } from './produce.ts';
import { type TestCell, workbook, zip } from './workbook.ts';

const BRIEF = 'Convert ledger.xlsx to ledger.csv and publish it.';

async function csvOf(rows: TestCell[][]) {
  return (await produce({ brief: BRIEF, files: { 'ledger.xlsx': workbook({ Sheet1: rows }) } })).text(
    'ledger.csv',
  );
}

test.each<[what: string, cell: TestCell, text: string]>([
  ['a number without the noise of its storage', { number: '0.10000000000000001' }, '0.1'],
  ['a number that is not round', { number: '0.30000000000000004' }, '0.30000000000000004'],
  ['a whole number', { number: '12' }, '12'],
  ['a day', { day: 45_292 }, '2024-01-01'],
  ['a moment', { day: 45_292.604_166_666_664 }, '2024-01-01T14:30:00'],
  ['a time of day', { day: 0.25 }, '06:00:00'],
  ['a truth', true, 'TRUE'],
  ['a text with commas and quotes', 'a "b", c', '"a ""b"", c"'],
  ['a text of two lines', 'one\ntwo', '"one\ntwo"'],
  ['a text with blanks around it', ' x ', '" x "'],
  ['a text that looks like a number', '007', '007'],
  ['other scripts', 'سعر ₹', 'سعر ₹'],
  ['nothing', null, ''],
])('a workbook becomes CSV with %s', async (_, cell, text) => {
  expect(
    await csvOf([
      ['name', 'value', 'end'],
      ['row', cell, 'x'],
    ]),
  ).toBe(`name,value,end\nrow,${text},x\n`);
});

test('empty rows between others stay, so that row numbers mean the same', async () => {
  expect(await csvOf([['a', 'b'], [], ['1', '2']])).toBe('a,b\n,\n1,2\n');
});

test('cells that hold an error have no value', async () => {
  expect(
    await csvOf([
      ['a', 'b'],
      [{ error: '#DIV/0!' }, 'x'],
    ]),
  ).toBe('a,b\n,x\n');
});

test('a large workbook is converted, too', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index): TestCell[] => [
    `row ${index}`,
    { number: `${index}.5` },
  ]);
  const csv = await csvOf([['name', 'value'], ...rows]);
  expect(csv?.split('\n')).toHaveLength(20_002);
  expect(csv).toContain('row 19999,19999.5\n');
});

const TWO = workbook({ Drafts: [['a'], ['1']], Final: [['b'], ['2']] });

test('of several sheets the first is taken, and people are told', async () => {
  const { text, notes } = await produce({ brief: BRIEF, files: { 'ledger.xlsx': TWO } });
  expect(text('ledger.csv')).toBe('a\n1\n');
  expect(notes.join()).toMatch(/"Drafts" was converted; the workbook also has "Final"/);
});

test.each([
  'Convert the sheet "Final" of ledger.xlsx to ledger.csv.',
  'Export the Final tab of ledger.xlsx as ledger.csv',
])('of several sheets the one that the brief names is taken: %s', async (brief) => {
  const { text } = await produce({ brief, files: { 'ledger.xlsx': TWO } });
  expect(text('ledger.csv')).toBe('b\n2\n');
});

const SHEET = workbook({
  S: [
    ['k', 'v'],
    ['x', { number: '1' }],
  ],
});

test.each<[brief: string, checks: string[], path: string]>([
  ['Publish prices.csv', [], 'prices.csv'],
  ['Convert the attached workbook to table.csv', [], 'table.csv'],
  ['Convert prices.xlsx to CSV', [], 'prices.csv'],
  ['- out/clean.csv: prices.xlsx converted to CSV', [], 'out/clean.csv'],
  ['Convert the spreadsheet.', ['prices.csv exists'], 'prices.csv'],
])('a workbook is converted when asked as in: %s', async (brief, checks, path) => {
  const { text } = await produce({ brief, checks, files: { 'prices.xlsx': SHEET } });
  expect(text(path)).toBe('k,v\nx,1\n');
});

test('a table that was sent is never made again from a workbook beside it', async () => {
  const { made } = await produce({ brief: BRIEF, files: { 'ledger.xlsx': SHEET, 'ledger.csv': 'mine\n' } });
  expect([...made.keys()]).not.toContain('ledger.csv');
});

test('a later round without a workbook leaves the converted table alone', async () => {
  const previous = new Map([
    ['ledger.xlsx', SHEET],
    ['ledger.csv', Buffer.from('edited\n')],
  ]);
  const { made } = await produce({ brief: 'Show ledger.csv as a table, too.', round: 2 }, previous);
  expect(made.size).toBe(0);
});

test.each<[what: string, bytes: Buffer, reason: RegExp]>([
  ['text', Buffer.from('not a workbook'), /no Excel workbook/],
  ['nothing', Buffer.alloc(0), /no Excel workbook/],
  ['half of a workbook', SHEET.subarray(0, 700), /a part of it is missing/],
  ['another archive', zip({ 'a.txt': 'x' }), /no readable Excel workbook/],
  ['a bomb', zip({ 'xl/workbook.xml': 'x' }, { 'xl/workbook.xml': 400_000_000 }), /more than 150 MB/],
])('%s as a workbook is reported and not converted', async (_, bytes, reason) => {
  const { made, unmade } = await produce({ brief: BRIEF, files: { 'ledger.xlsx': bytes } });
  expect(made.size).toBe(0);
  expect(unmade.get('ledger.csv')).toMatch(reason);
});

test.each<[brief: string, source: string, content: string, target: string, result: string]>([
  ['Convert a.tsv to a.csv', 'a.tsv', 'x\ty, z\n1\t2\n', 'a.csv', 'x,"y, z"\n1,2\n'],
  [
    'Convert a.json to a.csv',
    'a.json',
    '[{"x":1,"y":null},{"x":"b,c","z":[1]}]',
    'a.csv',
    'x,y,z\n1,,\n"b,c",,[1]\n',
  ],
  ['Convert a.json to a.csv', 'a.json', '{"rows":[{"x":1}]}', 'a.csv', 'x\n1\n'],
  [
    'Turn a.csv into JSON',
    'a.csv',
    '\ufeffn;v\r\nä;"1;2"\r\n',
    'a.json',
    '[\n  {\n    "n": "ä",\n    "v": "1;2"\n  }\n]\n',
  ],
  ['Convert notes.md to notes.txt', 'notes.md', '# Hi\n\n- *a* & b\n', 'notes.txt', 'Hi\n\na & b\n'],
])('%s', async (brief, source, content, target, result) => {
  const { text } = await produce({ brief, files: { [source]: content } });
  expect(text(target)).toBe(result);
});

test('Markdown becomes a page in which HTML and addresses with code do nothing', async () => {
  const { text } = await produce({
    brief: 'Convert notes.md to notes.html',
    files: { 'notes.md': '# A <b>\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n' },
  });
  const html = text('notes.html') ?? '';
  expect(html).toContain('<title>A &lt;b&gt;</title>');
  expect(html).not.toMatch(/<script|javascript:/);
});

test.each([
  ['{"a":1}', /no single list/],
  ['[1,2', /no valid JSON/],
])('JSON that is no table is reported: %s', async (content, reason) => {
  const { unmade } = await produce({ brief: 'Convert a.json to a.csv', files: { 'a.json': content } });
  expect(unmade.get('a.csv')).toMatch(reason);
});

test('a table beside a JSON file of the same name is not converted unasked', async () => {
  const { made } = await produce({
    brief: 'Show rates.csv beside rates.json',
    files: { 'rates.json': '[{"a":1}]' },
  });
  expect(made.size).toBe(0);
});
