import { expect, test, vi } from 'vitest';
import { planSite } from '../../../../../../action/site/generate/plan.ts';
import { templates } from '../../../../../../action/site/generate/templates/index.ts';
import { makeTask, type TaskParts } from '../../support.ts';
import { appTests } from './support.ts';

vi.setConfig({ testTimeout: 60_000 });

const { build, allPass } = appTests();

const BRIEFS: [app: string, brief: string][] = [
  ['calculator', 'Create a simple calculator web app with buttons for numbers 0-9 and operation symbols.'],
  ['formula', 'Publish a tip calculator that splits a bill between friends.'],
  ['formula', 'Make a BMI calculator page.'],
  ['formula', 'Build a mortgage calculator.'],
  [
    'arithmetic',
    'A calculator page: number inputs #num1 and #num2, a select #operation, a button #calculate, output in #result.',
  ],
  ['converter', 'Build a unit converter for length, mass and temperature.'],
  ['converter', 'A number base converter for binary and hexadecimal.'],
  [
    'todo',
    'Create a to-do list app with filters (all, active, completed), editing, due dates and dark mode.',
  ],
  ['timer', 'Make a countdown timer of 10 minutes with a progress bar and a sound at the end.'],
  ['timer', 'Build a stopwatch with laps.'],
  ['timer', 'A Pomodoro timer with a dark mode toggle.'],
  ['timer', 'Publish a countdown to 1 January 2099.'],
  ['counter', 'A click counter with step size and keyboard shortcuts.'],
  ['quiz', 'Build a quiz about rivers.'],
  ['quiz', 'Make a quiz:\n1. What is 2 + 2?\n- 3\n- [x] 4\n2. What is 3 × 3?\nA) 6\nB) 9\nAnswer: B'],
  ['poll', 'Create a poll asking "Which day suits you?" with the options Monday, Tuesday and Friday.'],
  ['poll', 'Create a voting page.'],
  ['dice', 'Make a dice roller for two dice with the total and a history.'],
  ['picker', 'A random name picker without repeats.'],
  ['password', 'A password generator that shows the strength.'],
  ['notes', 'A notes app with search and export to JSON.'],
  ['clock', 'Build a digital clock with the date and a switch between 12 and 24 hours.'],
  ['color', 'A color picker with RGB values and a random colour button.'],
  ['text-tools', 'A word counter: words and characters are counted as one types.'],
  ['text-tools', 'A text case converter.'],
  ['text-tools', 'Base64 encoder and decoder with a clear button.'],
  ['tic-tac-toe', 'Tic-tac-toe for two players.'],
];

test.for(BRIEFS)('the %s made from words alone is a page without faults: %s', async ([app, brief]) => {
  const made = await build({ brief });
  expect(made.text('site.json')).toContain(`"app": "${app}"`);
  await allPass(made);
});

const OTHERS: [name: string, task: TaskParts][] = [
  [
    'a sum of sales',
    {
      brief: 'Sum the sales column of data.csv and show it in #total-sales.',
      files: { 'data.csv': 'sales\n1' },
    },
  ],
  [
    'Markdown with a word counter',
    {
      brief: 'Convert input.md to HTML with marked, with a live word counter #words.',
      files: { 'input.md': '# A' },
    },
  ],
  [
    'an API lookup',
    { brief: 'Fetch a GitHub user for the form #user and poll the API; show the date in #created-at.' },
  ],
  ['a converter of files', { brief: 'Convert data.xlsx to data.csv and publish result.json.' }],
  ['a survey', { brief: 'Publish a survey form with name, e-mail and a rating.' }],
  ['a captcha', { brief: 'Show the captcha of ?url= and its text within 15 seconds.' }],
];

test.for(OTHERS)('%s is no small app', ([, task]) => {
  const plan = planSite(makeTask(task), []);
  const points = templates.find(({ name }) => name === 'small-app')?.score(plan, new Map());
  expect(points).toBeLessThanOrEqual(1);
});
