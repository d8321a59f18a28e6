import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { appTests, shown } from './support.ts';

vi.setConfig({ testTimeout: 60_000 });
const { build, use, allPass } = appTests();

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key === '=' ? 'Enter' : key);
}

const SUMS: [typed: string, shows: string][] = [
  ['1+2*3=', '7'],
  ['0.1+0.2=', '0.3'],
  ['8/4/2=', '1'],
  ['2*-3=', '-6'],
  ['50%=', '0.5'],
  ['1/0=', 'Cannot divide by zero'],
  ['7+=', 'That cannot be calculated'],
  ['1..5+1=', '2.5'],
  ['1+*2=', '2'],
  ['007=', '7'],
  ['9999999999999*9999999999999=', '1e26'],
  ['2+3=4', '4'],
  ['2+3=+4=', '9'],
  ['1/0=5', '5'],
];

test('a calculator computes what is typed, as it is written', async () => {
  const made = await build({ brief: 'Create a simple calculator web app.' });
  await use(made, async (page) => {
    for (const [typed, shows] of SUMS) {
      await page.keyboard.press('Escape');
      await press(page, typed);
      expect([typed, (await shown(page, '#display')).replaceAll('−', '-')]).toEqual([typed, shows]);
    }
  });
});

test('its keys are clicked, and the sign and delete keys change the number', async () => {
  const made = await build({ brief: 'A calculator' });
  await use(made, async (page) => {
    const click = (...names: string[]) =>
      names.reduce(async (before, name) => {
        await before;
        await page.locator(`#key-${name}`).click();
      }, Promise.resolve());
    await click('digit-1', 'digit-2', 'delete', 'digit-5', 'multiply', 'digit-2', 'sign', 'equals');
    expect(await shown(page, '#display')).toBe('−30');
    await click('clear');
    expect(await shown(page, '#display')).toBe('0');
  });
});

test('a calculator takes the ids, attributes and signs that the checks name', async () => {
  const made = await build({
    brief:
      'Build a calculator titled "Abacus & Sons". The screen is an input #lcd, the keys are in #pad, with buttons #btn-seven, #plusBtn, #btnEquals and the clear button #wipe. Division by zero shows "Error".',
    checks: [
      { js: 'document.title === "Abacus & Sons"' },
      { js: 'document.querySelectorAll("#pad button").length >= 16' },
      { js: '!!document.querySelector("input#lcd")' },
      {
        js: '!!document.querySelector("button[data-value=\'8\']") && !!document.querySelector("[data-value=\'/\']")',
      },
      { js: '[...document.querySelectorAll("button")].some(b => b.textContent === "*")' },
      {
        js: '(() => { const click = (s) => document.querySelector(s).click(); click("#btn-seven"); click("#plusBtn"); click("[data-value=\'8\']"); click("#btnEquals"); return document.querySelector("#lcd").value === "15"; })()',
      },
      {
        js: '(() => { const click = (s) => document.querySelector(s).click(); click("#btn-seven"); click("[data-value=\'/\']"); click("[data-value=\'0\']"); click("#btnEquals"); return document.querySelector("#lcd").value === "Error"; })()',
      },
      {
        js: '(() => { document.querySelector("#btn-seven").click(); document.querySelector("#wipe").click(); return document.querySelector("#lcd").value === "0"; })()',
      },
    ],
  });
  await allPass(made);
});

test('a second round adds history, brackets and a theme, and keeps what there was', async () => {
  const first = await build({
    brief: 'A calculator with its result in #out.',
    checks: [{ js: '!!document.querySelector("#out")' }],
  });
  const second = await build(
    {
      round: 2,
      brief:
        'Add a calculation history in #tape with a button #wipe-tape that clears the history, kept in localStorage under the key "tape-v1", plus parentheses and a dark mode toggle #night.',
      checks: [
        { js: '!!document.querySelector("#tape")' },
        { js: 'document.querySelector("script").textContent.includes("localStorage.setItem(\\"tape-v1\\"")' },
      ],
    },
    first.generation.files,
  );
  await allPass(second);
  await use(second, async (page) => {
    await press(page, '(1+2)*3=');
    expect(await shown(page, '#out')).toBe('9');
    expect(await shown(page, '#tape')).toContain('(1+2)×3 = 9');
    await page.reload();
    expect(await shown(page, '#tape')).toContain('= 9');
    const before = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    await page.click('#night');
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(before);
    await page.click('#wipe-tape');
    expect(await shown(page, '#tape')).toBe('');
  });
});

test.for([
  ['#num1', '#num2', '#op', 'select', '/'],
  ['#first-number', '#second-number', '#operator', 'select', 'divide'],
])(
  'a calculator with two fields divides %s by %s',
  async ([first = '', second = '', operator = '', , value = '']) => {
    const made = await build({
      brief: `A calculator with two inputs ${first} and ${second}, a select ${operator}, a button #go-calculate and the result in #answer.`,
      checks: [{ js: `!!document.querySelector("${operator} option[value='${value}']")` }],
    });
    await allPass(made);
    await use(made, async (page) => {
      await page.fill(first, '9');
      await page.fill(second, '2');
      await page.selectOption(operator, value);
      await page.click('#go-calculate');
      expect(await shown(page, '#answer')).toBe('4.5');
      await page.fill(second, '0');
      expect(await page.locator('main').textContent()).toContain('Cannot divide by zero');
    });
  },
);

interface FormulaCase {
  brief: string;
  fields: Record<string, string>;
  shows: Record<string, string>;
}

const FORMULAS: FormulaCase[] = [
  {
    brief:
      'A tip calculator: inputs #bill-amount, #tip-percent and #people, showing #tip-amount, #grand-total and #per-person.',
    fields: { '#bill-amount': '80', '#tip-percent': '25', '#people': '4' },
    shows: { '#tip-amount': '20.00', '#grand-total': '100.00', '#per-person': '25.00' },
  },
  {
    brief:
      'Build a BMI calculator with input #weight-kg, input #height-cm, the button #calc-bmi, the value in #bmi-value and the class in #bmi-category.',
    fields: { '#weight-kg': '80', '#height-cm': '200' },
    shows: { '#bmi-value': '20.0', '#bmi-category': 'Normal weight' },
  },
  {
    brief:
      'A loan calculator with #principal, #interest-rate, #loan-years and #monthly-payment and #total-interest.',
    fields: { '#principal': '1200', '#interest-rate': '0', '#loan-years': '1' },
    shows: { '#monthly-payment': '100.00', '#total-interest': '0.00' },
  },
  {
    brief: 'A discount calculator: fields #price and #discount, shows #final-price and #savings.',
    fields: { '#price': '50', '#discount': '10' },
    shows: { '#final-price': '45.00', '#savings': '5.00' },
  },
];

test.for(FORMULAS)('a formula is computed: $brief', async ({ brief, fields, shows }) => {
  const made = await build({ brief });
  await use(made, async (page) => {
    for (const [selector, value] of Object.entries(fields)) await page.fill(selector, value);
    for (const [selector, text] of Object.entries(shows))
      expect([selector, await shown(page, selector)]).toEqual([selector, text]);
    const [first = ''] = Object.keys(fields);
    await page.fill(first, '-5');
    expect(await page.getAttribute(first, 'aria-invalid')).toBe('true');
  });
});

test('a converter converts between the units that are chosen', async () => {
  const made = await build({
    brief:
      'A unit converter for length, weight and temperature: #amount, #from, #to, a #swap button and #output.',
    checks: [{ js: '!!document.querySelector("#from option[value=\'km\']")' }],
  });
  await allPass(made);
  await use(made, async (page) => {
    await page.fill('#amount', '10');
    await page.selectOption('#from', 'km');
    await page.selectOption('#to', 'mile');
    expect(await shown(page, '#output')).toBe('6.213711922');
    await page.click('#swap');
    expect(await shown(page, '#output')).toBe('16.09344');
    await page.fill('#amount', 'ten');
    expect(await page.locator('main').textContent()).toContain('That is no number');
  });
});

const LINKED: [brief: string, from: string, value: string, to: string, shows: string][] = [
  [
    'A temperature converter with inputs #celsius and #fahrenheit that update each other.',
    '#celsius',
    '-40',
    '#fahrenheit',
    '-40',
  ],
  [
    'A temperature converter with inputs #tempC-celsius and #tempF-fahrenheit.',
    '#tempF-fahrenheit',
    '212',
    '#tempC-celsius',
    '100',
  ],
  [
    'Convert between kilometers and miles: a distance converter with #km and #miles.',
    '#miles',
    '1',
    '#km',
    '1.609344',
  ],
  ['A number base converter with #dec, #bin and #hex.', '#hex', 'ff', '#bin', '11111111'],
  [
    'A number base converter with #dec, #bin and #hex.',
    '#dec',
    '123456789012345678901234567890',
    '#hex',
    '18EE90FF6C373E0EE4E3F0AD2',
  ],
];

test.for(LINKED)('%s: %s %s', async ([brief, from, value, to, shows]) => {
  await use(await build({ brief }), async (page) => {
    await page.fill(from, value);
    expect(await shown(page, to)).toBe(shows);
  });
});

test('currencies are converted by the rates that were sent, and by no others', async () => {
  const brief = 'A currency converter with #amount, #from, #to and #converted.';
  const made = await build({ brief, files: { 'rates.json': '{"USD": 1, "EUR": 0.5}' } });
  await use(made, async (page) => {
    await page.fill('#amount', '3');
    await page.selectOption('#from', 'EUR');
    await page.selectOption('#to', 'USD');
    expect(await shown(page, '#converted')).toBe('6');
  });
  const without = await build({ brief });
  expect(without.generation.notes.join()).toContain('converts no currencies');
  expect(without.text('index.html')).not.toContain('EUR');
});
