import { expect, it } from 'vitest';
import { expectedNumbers } from '../../../../../action/site/generate/checks/expected-numbers.ts';
import { numberPattern } from '../../../../../action/site/model/answers-only-in-checks.ts';

it.each<[string, number[]]>([
  ['Math.abs(parseFloat(document.querySelector("#t").textContent) - 15000) < 0.01', [15000]],
  ['document.querySelector("#t").textContent.trim() === "1,234.50"', [1234.5]],
  ['+document.querySelector("#t").textContent === 12.75', [12.75]],
  ['document.querySelectorAll("tr").length >= 500', []],
  ['new Promise((done) => setTimeout(done, 500)).then(() => true)', []],
  ['document.querySelectorAll("button").length > 3', []],
  ['not a script (', []],
])('%s expects %j', (check, numbers) => expect(expectedNumbers(check)).toEqual(numbers));

it.each<[number, string, boolean]>([
  [15000, 'total = 15000;', true],
  [15000, '<b>15,000.00</b>', true],
  [15000, '115000', false],
  [15000, '15000.5', false],
  [15000, '#150000', false],
  [12.5, 'is 12.50', true],
  [12.5, '12.55', false],
])('%d is in "%s": %s', (value, text, found) => expect(numberPattern(value).test(text)).toBe(found));
