/** Forms and surveys by what briefs and checks ask for, filled in as people do. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readFields } from '../../../../../action/site/generate/templates/form-survey/read-fields.ts';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import { type Made, make, makeTask, notPassed, openBrowser, type TaskParts, verifyMade } from '../support.ts';

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

async function run(...rounds: TaskParts[]): Promise<{ made: Made; failures: string[] }> {
  let made: Made | undefined;
  const failures: string[] = [];
  for (const [index, parts] of rounds.entries()) {
    made = await make(makeTask({ round: index + 1, ...parts }), made?.generation.files);
    expect(made.generation.maker.template).toBe('form-survey');
    failures.push(...notPassed(await verifyMade(browser, made)));
  }
  if (!made) throw new Error('no task');
  return { made, failures };
}

async function onPage<T>({ generation }: Made, act: (page: Page) => Promise<T>): Promise<T> {
  await using server = await serveTree(generation.files, 'tally');
  const page = await browser.newPage();
  try {
    await page.goto(server.url);
    return await act(page);
  } finally {
    await page.close();
  }
}

describe('the fields that a brief asks for', () => {
  const shown = (brief: string) =>
    readFields(brief).map(({ label, kind, options, required }) => [
      label,
      kind,
      ...(required ? ['required'] : []),
      ...options,
    ]);
  it.each<[string, string[][]]>([
    [
      'A contact form with name, email and message.',
      [
        ['Name', 'text'],
        ['Email', 'email'],
        ['Message', 'textarea'],
      ],
    ],
    [
      'Fields: First name (required), phone (optional), shoe size.',
      [
        ['First name', 'text', 'required'],
        ['Phone', 'tel'],
        ['Shoe size', 'text'],
      ],
    ],
    [
      'Collects the full name and date of birth. All fields are required.',
      [
        ['Full name', 'text', 'required'],
        ['Date of birth', 'date', 'required'],
      ],
    ],
    [
      '- Name\n- Colour: red, green or blue\n- Rating (1-3)',
      [
        ['Name', 'text'],
        ['Colour', 'radio', 'red', 'green', 'blue'],
        ['Rating', 'radio', '1', '2', '3'],
      ],
    ],
    [
      '1. Which pets do you have? (checkboxes: Cat, Dog)\n2. Anything else?',
      [
        ['Which pets do you have?', 'checkboxes', 'Cat', 'Dog'],
        ['Anything else?', 'textarea'],
      ],
    ],
    ['1. Best season?\n   - Spring\n   - Autumn', [['Best season?', 'radio', 'Spring', 'Autumn']]],
    ['Form with a dropdown for country (India, Peru)', [['Country', 'select', 'India', 'Peru']]],
    ['A form titled "Name, email and more" with the message "Thanks, city and country".', []],
  ])('%j', (brief, expected) => {
    expect(shown(brief)).toEqual(expected);
  });
});

const FIRST: TaskParts = {
  brief:
    'Create a contact form titled "Reach us q8". Fields: name, email, phone (optional) and message. All fields are required. The form is #reach-q8, with a button "Send it" (#go-q8) and a confirmation #done-q8 with the message "Thanks, see you soon". Use Bootstrap 5.',
  checks: [
    'js: document.title === "Reach us q8"',
    'js: document.querySelector("#reach-q8 input[type=email]").required',
    'js: document.querySelectorAll("#reach-q8 input, #reach-q8 textarea").length >= 4',
    'js: document.querySelector("#go-q8").type === "submit"',
    'js: document.querySelectorAll("label").length >= 4',
    'js: document.querySelector("#done-q8").textContent.trim().length > 0',
  ],
};

describe('a contact form', () => {
  it('says beside each field what is wrong, then shows the answers as text', async () => {
    const { made, failures } = await run(FIRST);
    expect(failures).toEqual([]);
    await onPage(made, async (page) => {
      await page.click('#go-q8');
      expect(await page.locator('[aria-invalid=true]').count()).toBe(3);
      expect(await page.evaluate('document.activeElement.type')).toBe('text');
      await page.fill('[name=name]', '<b>Ada</b>');
      await page.fill('[name=message]', 'Hello');
      await page.fill('[type=email]', 'nobody');
      await page.click('#go-q8');
      expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
      expect(await page.textContent('#done-q8')).not.toContain('Ada');
      await page.fill('[type=email]', 'ada@example.org');
      await page.click('#go-q8');
      expect(await page.textContent('#done-q8')).toMatch(
        /Thanks, see you soon.*<b>Ada<\/b>.*Nothing was sent/s,
      );
      expect(await page.evaluate('localStorage.length')).toBe(0);
    });
  });

  it('gets fields and a memory in a later round and keeps its names', async () => {
    const { made, failures } = await run(FIRST, {
      brief:
        'Add a rating field #rating-q8 from 1 to 5 and a newsletter checkbox #news-q8. Store the answers in localStorage.',
      checks: [
        'js: document.querySelectorAll("#rating-q8 input[type=radio]").length === 5',
        'js: document.querySelector("#news-q8").type === "checkbox"',
        `js: document.querySelector("script").textContent.includes("localStorage.setItem('reach-q8-key'")`,
      ],
    });
    expect(failures).toEqual([]);
    await onPage(made, async (page) => {
      await page.fill('[name=name]', 'Ada');
      await page.fill('[name=message]', 'Hello');
      await page.fill('[type=email]', 'ada@example.org');
      await page.click('#rating-q8 label >> text=4');
      await page.click('#go-q8');
      await page.reload();
      expect(await page.textContent('#page-saved')).toMatch(/Name: Ada.*Rating: 4/);
      await page.click('#page-forget');
      expect(await page.evaluate('JSON.parse(localStorage.getItem("reach-q8-key"))')).toEqual([]);
    });
  });
});

describe('other wordings', () => {
  it.each<[string, TaskParts]>([
    [
      'a survey of numbered questions',
      {
        brief:
          'Orchard survey:\n\n1. How did you hear about us? (options: Friends, Web search)\n2. How satisfied are you? 1-5\n3. Any comments?',
        checks: [
          'js: document.querySelectorAll("input[type=radio]").length === 7',
          'js: document.querySelectorAll("fieldset legend").length === 2',
        ],
      },
    ],
    [
      'ids only',
      {
        brief:
          'Sign-up form with #user-name, #user-email, #user-password, #land (options: India, Peru) and #terms-box. #signup-btn submits; problems in #form-errors.',
        checks: [
          'js: document.querySelector("#user-password").type === "password"',
          'js: document.querySelectorAll("select#land option").length >= 3',
          'js: document.querySelector("#form-errors").getAttribute("role") === "alert"',
          'js: document.querySelector("#user-email").placeholder.length > 0',
        ],
      },
    ],
    [
      'hostile words',
      {
        brief:
          'RSVP form titled "</script><b>$& `x`" with name, city (</option><i>, "b", مرحبا) and message.',
      },
    ],
    ['no fields', { brief: 'Make a newsletter form, email and name included: email, name.' }],
  ])('%s', async (_, parts) => {
    expect((await run(parts)).failures).toEqual([]);
  });
});
