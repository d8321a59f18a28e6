import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { appTests, shown } from './support.ts';

vi.setConfig({ testTimeout: 60_000 });
const { build, use, allPass } = appTests();

const JSON_LIST = JSON.stringify([
  { question: 'Is <b>5</b> & </script> a prime?', options: ['`$&`', 'yes'], answer: 'yes' },
  { question: 'Pick the vowel', options: ['x', 'e', 'z'], answer: 'B' },
]);

async function answer(page: Page, text: string): Promise<void> {
  await page.getByLabel(text, { exact: true }).check();
  await page.getByRole('button', { name: 'Check' }).click();
}

test('a quiz asks what was sent, one by one, and counts what is right', async () => {
  const made = await build({
    brief: 'Build a quiz from questions.json: #question, #options, a #next button and the score in #score.',
    files: { 'questions.json': JSON_LIST },
    checks: [
      { js: 'document.querySelector("#question").textContent.length > 0' },
      { js: 'document.querySelectorAll("#options input").length >= 2' },
    ],
  });
  await allPass(made);
  await use(made, async (page) => {
    expect(await shown(page, '#question')).toBe('Is <b>5</b> & </script> a prime?');
    await page.getByRole('button', { name: 'Check' }).click();
    expect(await page.locator('main').textContent()).toContain('Please choose an answer first.');
    await answer(page, 'yes');
    expect(await shown(page, '#score')).toBe('Score: 1 / 2');
    await page.click('#next');
    await answer(page, 'x');
    expect(await page.locator('main').textContent()).toContain('Not right. The answer is: e.');
    expect(await page.locator('main').textContent()).toContain('You have 1 of 2 right.');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(await shown(page, '#score')).toBe('Score: 0 / 2');
  });
});

const SOURCES: [name: string, content: string][] = [
  [
    'a.json',
    '{"title": "t", "questions": [{"q": "Two?", "choices": {"A": "one", "B": "two"}, "correct": "B"}]}',
  ],
  ['b.json', '[{"text": "Two?", "answers": [{"text": "one"}, {"text": "two", "isCorrect": true}]}]'],
  ['c.json', '{"results": [{"question": "Two?", "correct_answer": "two", "incorrect_answers": ["one"]}]}'],
  ['d.json', '[{"prompt": "Two?", "options": ["one", "two"], "correctIndex": 1}]'],
  ['e.csv', '\uFEFFquestion;option1;option2;correct\r\nTwo?;one;two;2\r\n'],
  ['f.csv', 'Question,Options,Answer\n"Two?","one|two",two\n'],
  ['g.md', '# Quiz\n\n## 1. Two?\n\n- [ ] one\n- [x] two\n'],
  ['h.txt', 'Q: Two?\nA) one\nB) two\nAnswer: B\n'],
  ['i.txt', '1) Two?\n- one\n- two *\n'],
];

test.for(SOURCES)('questions in %s are understood', async ([name, content]) => {
  const made = await build({ brief: `A quiz with the questions of ${name}.`, files: { [name]: content } });
  expect(JSON.parse(made.text('site.json')).settings.data.questions).toEqual([
    { text: 'Two?', options: ['one', 'two'], answers: ['two'] },
  ]);
});

test.for([
  ['broken.json', '{"questions": ['],
  ['empty.csv', ''],
  ['noise.txt', '\u0000\u0001 nothing'],
])(
  'a quiz invents no questions where %s holds none, and takes those of its visitors',
  async ([name = '', content = '']) => {
    const made = await build({
      brief: 'A quiz about capitals, remembered after a reload.',
      files: { [name]: content },
    });
    expect(made.generation.notes.join()).toContain('none were invented');
    await use(made, async (page) => {
      await page.fill('#own-question', 'Own?');
      await page.fill('#own-right', 'aye');
      await page.fill('#own-wrong', 'nay');
      await page.getByRole('button', { name: 'Add the question' }).click();
      await page.reload();
      await answer(page, 'aye');
      expect(await page.locator('main').textContent()).toContain('You have 1 of 1 right.');
    });
  },
);

test('a second round adds a timer for each question and a best score', async () => {
  const first = await build({
    brief: 'A quiz from q.json in #ask.',
    files: { 'q.json': JSON_LIST },
    checks: [{ js: '!!document.querySelector("#ask")' }],
  });
  const second = await build(
    {
      round: 2,
      brief: 'Give each question a 10-second timer in #seconds-left and show the best score in #best.',
      checks: [{ js: '!!document.querySelector("#best")' }],
    },
    first.generation.files,
  );
  await allPass(second);
  await use(second, async (page) => {
    expect(await shown(page, '#ask')).toContain('prime');
    await page.clock.install();
    await page.getByRole('button', { name: 'Check' }).click();
    await answer(page, 'yes');
    await page.getByRole('button', { name: 'Next question' }).click();
    await page.clock.runFor(11_000);
    expect(await page.locator('main').textContent()).toContain('Time is up.');
    expect(await shown(page, '#best')).toBe('Best: 1');
  });
});

const POLLS: [brief: string, options: string[]][] = [
  ['A poll "Tea or coffee?" with the options "Tea", "Coffee" and "Neither".', ['Tea', 'Coffee', 'Neither']],
  ['Create a poll. Options: red, green or blue. Show the results.', ['red', 'green', 'blue']],
  ['A poll on lunch:\n- Soup & bread\n- <i>Salad</i>', ['Soup & bread', '<i>Salad</i>']],
];

test.for(POLLS)('a poll offers what the brief lists: %s', async ([brief, options]) => {
  await use(await build({ brief }), async (page) => {
    expect((await page.locator('#poll-options label').allTextContents()).map((text) => text.trim())).toEqual(
      options,
    );
  });
});

test('votes are counted by the ids of the checks, and are still there after a reload', async () => {
  const made = await build({
    brief:
      'A poll with the options Hill, Lake and constructor, a #cast-vote button, #outcome-results and #total-count. One vote per person; reset with #reset-all.',
    checks: [
      {
        js: '(() => { document.querySelector("input[type=radio]").click(); document.querySelector("#cast-vote").click(); return +document.querySelector("#total-count").textContent === 1; })()',
      },
    ],
  });
  await allPass(made);
  await use(made, async (page) => {
    await page.getByLabel('constructor').check();
    await page.click('#cast-vote');
    expect(await shown(page, '#outcome-results')).toContain('constructor: 1 vote (100 %)');
    await page.reload();
    expect(await shown(page, '#total-count')).toBe('1');
    expect(await page.isDisabled('#cast-vote')).toBe(true);
    await page.click('#reset-all');
    expect(await shown(page, '#total-count')).toBe('0');
  });
});

test('dice, pickers and passwords keep to their limits', async () => {
  const dice = await build({ brief: 'Roll three dice: button #roll-them, #faces-result and the #sum.' });
  await use(dice, async (page) => {
    await page.click('#roll-them');
    const faces = (await shown(page, '#faces-result')).split(' ').map(Number);
    expect(faces).toHaveLength(3);
    expect(faces.every((face) => face >= 1 && face <= 6)).toBe(true);
    expect(Number(await shown(page, '#sum'))).toBe(faces.reduce((sum, face) => sum + face, 0));
  });
  const picker = await build({
    brief: 'A random name picker that removes the picked name: #names, #draw, #winner.',
  });
  await use(picker, async (page) => {
    await page.fill('#names', 'Ada\n\nBo');
    await page.click('#draw');
    const left = await shown(page, '#names');
    expect([left, await shown(page, '#winner')].toSorted()).toEqual(['Ada', 'Bo']);
  });
  const password = await build({
    brief: 'A password generator: #pw-output, #length, a checkbox #include-symbols and #generate.',
  });
  await use(password, async (page) => {
    await page.fill('#length', '24');
    await page.uncheck('#include-symbols');
    await page.click('#generate');
    expect(await shown(page, '#pw-output')).toMatch(/^[A-Za-z0-9]{24}$/);
  });
});
