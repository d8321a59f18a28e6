import { expect, test } from 'vitest';
import { produce } from './produce.ts';

const SCRIPT = [
  'import json',
  'def totals(rows):',
  '    total_quantity = sum(row["quantity"] for row in rows)',
  '    return {"quantity": total_quantiy, "QUANTIY": 1, "Quantiy": 2}',
  '',
].join('\r\n');
const FIX = 'Commit report.py after fixing the error in it.';

test.each<[brief: string, checks: string[]]>([
  [FIX, ['report.py does not contain the typo "quantiy"']],
  ['Correct the bug in report.py', ["report.py must not contain 'quantiy'"]],
  [
    'Publish report.py with its mistake corrected',
    ['The misspelling `quantiy` is fixed: report.py doesn’t contain “quantiy”'],
  ],
  ['Fix the typo "quantiy" in report.py', []],
  ['Fix report.py: replace "quantiy" with "quantity"', []],
  ['Fix report.py. The typo quantiy should be quantity.', []],
  ['Fix the typo in report.py (quantiy → quantity).', []],
])('a named misspelling becomes the nearest word of the file: %s %s', async (brief, checks) => {
  const { text, notes, how } = await produce({ brief, checks, files: { 'report.py': SCRIPT } });
  expect(text('report.py')).toBe(
    SCRIPT.replace('quantiy', 'quantity').replace('QUANTIY', 'QUANTITY').replace('Quantiy', 'Quantity'),
  );
  expect(notes.join()).toMatch(/"quantiy" was replaced by "quantity" \(3 times\)/);
  expect(how.get('report.py')).toContain('`quantiy`');
});

test('a byte order mark, other encodings and a missing line end at the end stay as they are', async () => {
  const bytes = Buffer.concat([Buffer.from('\ufeffreciept = 1; receipt = 2; # '), Buffer.from([0xe9, 0xff])]);
  const { made } = await produce({
    brief: 'Fix the typo in a.py',
    checks: ['a.py does not contain "reciept"'],
    files: { 'a.py': bytes },
  });
  expect(made.get('a.py')?.toString('latin1')).toBe(bytes.toString('latin1').replace('reciept', 'receipt'));
});

test.each<[why: string, brief: string, checks: string[], text: string]>([
  ['nothing names the mistake', FIX, ['report.py runs'], SCRIPT],
  ['two words are equally near', FIX, ['report.py does not contain "tatal"'], 'total fatal tatal'],
  ['no word is near', FIX, ['report.py does not contain "zebra"'], 'zebra = apple'],
  [
    'the right word is no word of the sentence',
    'Fix report.py: replace "quanty" with care',
    [],
    'quanty quiet',
  ],
])('the file stays as it was sent where %s, and people are told', async (_, brief, checks, text) => {
  const { made, notes, unmade } = await produce({ brief, checks, files: { 'report.py': text } });
  expect(made.size).toBe(0);
  expect(unmade.size).toBe(0);
  expect(notes.join()).toMatch(/report\.py is as it was sent/);
});

test.each<[brief: string, checks: string[]]>([
  ['Publish report.py as-is', ['README.md does not contain "quantiy"']],
  ['Publish report.py as-is', ['report.py does not contain "quantiy"']],
  ['Sum the column from report.py', []],
])('a file that nobody wants changed is left alone without a word: %s', async (brief, checks) => {
  const { made, notes } = await produce({ brief, checks, files: { 'report.py': SCRIPT } });
  expect(made.size).toBe(0);
  expect(notes).toEqual([]);
});

test('what a brief says of another file does not change this one', async () => {
  const brief = 'Fix the typo "quantiy" in report.py. notes.py must not contain "total".';
  const { text } = await produce({ brief, files: { 'report.py': SCRIPT, 'notes.py': 'x' } });
  expect(text('report.py')).toContain('total_quantity');
});

test('a short word is corrected only where it stands alone', async () => {
  const { text } = await produce({
    brief: 'Fix a.py: replace "cnt" with "sum"',
    files: { 'a.py': 'cnt = 1\nlcnts = cnt\n' },
  });
  expect(text('a.py')).toBe('sum = 1\nlcnts = sum\n');
});
