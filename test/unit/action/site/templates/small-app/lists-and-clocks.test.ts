import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { appTests, shown } from './support.ts';

vi.setConfig({ testTimeout: 60_000 });
const { build, use, allPass } = appTests();

async function add(page: Page, text: string, field = '#new-task'): Promise<void> {
  await page.fill(field, text);
  await page.keyboard.press('Enter');
}

test('tasks are added, ticked off, deleted and remembered; they stay text', async () => {
  const made = await build({ brief: 'Create a to-do app.' });
  await use(made, async (page) => {
    await add(page, '<b>bread</b> & </script> `$&`');
    await add(page, '   ');
    await add(page, 'שלום');
    expect(await page.locator('#task-list li').allTextContents()).toHaveLength(2);
    expect(await shown(page, '#task-list li')).toContain('<b>bread</b> & </script> `$&`');
    await page.locator('#task-list input').first().check();
    expect(await shown(page, '#task-count')).toBe('1 item left');
    await page.reload();
    expect(await page.locator('#task-list input').first().isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Delete: שלום' }).click();
    expect(await shown(page, '#task-count')).toBe('0 items left');
  });
});

test('a to-do list takes ids, classes and the storage key that the checks name', async () => {
  const made = await build({
    brief:
      'A task list titled "Errands": input #todoInput, button #addBtn labelled "Put on list", list #todoList with items .todo-item, and the number of open tasks in #remaining.',
    checks: [
      { js: 'document.title === "Errands"' },
      { js: 'document.querySelector("#addBtn").textContent.trim() === "Put on list"' },
      { js: "document.querySelector('script').textContent.includes(\"localStorage.setItem('errands-7'\")" },
      {
        js: '(() => { document.querySelector("#todoInput").value = "x"; document.querySelector("#addBtn").click(); return document.querySelectorAll("#todoList .todo-item").length === 1 && +document.querySelector("#remaining").textContent === 1; })()',
      },
    ],
  });
  await allPass(made);
  expect(made.text('index.html').split('<script>')[0]).not.toContain('todo-item');
});

test('a second round adds filters, editing and due dates to the same list', async () => {
  const first = await build({
    brief: 'To-do list with input #job and list #jobs.',
    checks: [{ js: '!!document.querySelector("#job") && !!document.querySelector("#jobs")' }],
  });
  const second = await build(
    {
      round: 2,
      brief:
        'Add filter buttons #show-all, #show-active and #show-completed, a #due date, editing of tasks, and a button "Clear completed".',
      checks: [
        { js: '!!document.querySelector("#show-active")' },
        { js: '!!document.querySelector("input#due")' },
      ],
    },
    first.generation.files,
  );
  await allPass(second);
  await use(second, async (page) => {
    await page.fill('#due', '2001-02-03');
    await add(page, 'old', '#job');
    await add(page, 'new', '#job');
    expect(await shown(page, '#jobs li')).toContain('Overdue: 2001-02-03');
    await page.locator('#jobs input').first().check();
    await page.click('#show-active');
    expect(await page.locator('#jobs li').count()).toBe(1);
    await page.getByRole('button', { name: 'Edit: new' }).click();
    await page.getByLabel('Text of the task').fill('newer');
    await page.keyboard.press('Enter');
    expect(await shown(page, '#jobs li')).toContain('newer');
    await page.click('#show-all');
    await page.getByRole('button', { name: 'Clear completed' }).click();
    expect(await page.locator('#jobs li').count()).toBe(1);
  });
});

test('a list that was sent is what the list begins with', async () => {
  const made = await build({
    brief: 'A checklist app that starts with tasks.json.',
    files: { 'tasks.json': '[{"title": "pack", "done": true}, {"title": "go"}]' },
  });
  await use(made, async (page) => {
    expect(await page.locator('#task-list li').allTextContents()).toEqual(['packDelete', 'goDelete']);
    expect(await page.locator('#task-list input').first().isChecked()).toBe(true);
  });
});

test('a countdown runs, pauses, ends with its message and begins again', async () => {
  const made = await build({
    brief:
      'A countdown timer of 90 seconds in #clock with buttons #go-start, #hold-pause and #again-reset. It shows "Done!" at the end.',
    checks: [{ js: 'document.querySelector("#clock").textContent === "01:30"' }],
  });
  await allPass(made);
  await use(made, async (page) => {
    await page.clock.install();
    await page.click('#go-start');
    await page.clock.runFor(30_000);
    expect(await shown(page, '#clock')).toBe('01:00');
    await page.click('#hold-pause');
    await page.clock.runFor(30_000);
    expect(await shown(page, '#clock')).toBe('01:00');
    await page.click('#go-start');
    await page.clock.runFor(61_000);
    expect(await shown(page, '#clock')).toBe('00:00');
    expect(await page.locator('main').textContent()).toContain('Done!');
    await page.click('#again-reset');
    expect(await shown(page, '#clock')).toBe('01:30');
  });
});

test('a stopwatch takes laps, and one button starts and stops it', async () => {
  const made = await build({
    brief: 'A stopwatch: #elapsed in mm:ss.SS, a #start-stop button, a #lap button and #laps.',
  });
  await use(made, async (page) => {
    await page.clock.install();
    expect(await shown(page, '#elapsed')).toBe('00:00.00');
    await page.click('#start-stop');
    await page.clock.runFor(2_500);
    await page.click('#lap');
    await page.clock.runFor(1_000);
    await page.click('#lap');
    expect(await page.locator('#laps li').count()).toBe(2);
    expect(await shown(page, '#laps li')).toMatch(/^Lap 2: 00:0[01]\.\d\d/);
    await page.click('#start-stop');
    const stopped = await shown(page, '#elapsed');
    await page.clock.runFor(5_000);
    expect(await shown(page, '#elapsed')).toBe(stopped);
  });
});

test('work and break take turns in a pomodoro timer', async () => {
  const made = await build({
    brief: 'A Pomodoro timer: 20 minutes of work and a 4-minute break, time in #time, #session-count.',
  });
  await use(made, async (page) => {
    await page.clock.install();
    expect(await shown(page, '#time')).toBe('20:00');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.clock.runFor(20 * 60_000 + 1_000);
    expect(await shown(page, '#time')).toBe('04:00');
    expect(await shown(page, '#session-count')).toBe('1');
  });
});

test('days to an event are counted, and what is no date is asked for', async () => {
  const made = await build({ brief: 'Countdown to 2001-01-01 with #days and #hours.' });
  await use(made, async (page) => {
    expect(await shown(page, '#days')).toBe('0');
    expect(await page.locator('main').textContent()).toContain('The time has come.');
  });
  const open = await build({ brief: 'A countdown to the party.' });
  expect(open.generation.notes.join()).toContain('names no date');
  await use(open, async (page) => {
    await page.fill('#target-date', '2999-01-01T00:00');
    await page.locator('#target-date').dispatchEvent('change');
    expect(Number(await shown(page, '#days'))).toBeGreaterThan(300_000);
  });
});

test('a counter counts between its limits, from its start, in its steps', async () => {
  const made = await build({
    brief:
      'A counter that starts at 3 and never goes below zero, in #tally, with buttons #plus-one, #minus-one and #reset-it, a step input #step, saved to localStorage.',
    checks: [
      {
        js: '(() => { document.querySelector("#plus-one").click(); return document.querySelector("#tally").textContent === "4"; })()',
      },
    ],
  });
  await allPass(made);
  await use(made, async (page) => {
    await page.fill('#step', '2');
    await page.click('#minus-one');
    await page.click('#minus-one');
    expect(await shown(page, '#tally')).toBe('0');
    await page.reload();
    expect(await shown(page, '#tally')).toBe('0');
    await page.click('#reset-it');
    expect(await shown(page, '#tally')).toBe('3');
  });
});

test('notes are written, edited, searched and deleted', async () => {
  const made = await build({ brief: 'A notes app with search: #note-input, #save-btn and #notes.' });
  await use(made, async (page) => {
    for (const text of ['<i>one</i>', 'two']) {
      await page.fill('#note-input', text);
      await page.click('#save-btn');
    }
    await page.fill('#search', 'ONE');
    expect(await page.locator('#notes li').count()).toBe(1);
    await page.getByRole('button', { name: 'Edit: <i>one</i>' }).click();
    await page.fill('#note-input', 'one more');
    await page.click('#save-btn');
    await page.getByRole('button', { name: 'Delete: one more' }).click();
    await page.fill('#search', '');
    await page.reload();
    expect(await page.locator('#notes li').count()).toBe(1);
  });
});

test('a text is changed and counted as it is typed', async () => {
  const made = await build({
    brief:
      'A text case converter with a word counter: #source, buttons #to-upper, #to-lower, the result in #converted, words in #n-words.',
  });
  await use(made, async (page) => {
    await page.fill('#source', 'Größe `$&` </script>');
    await page.click('#to-upper');
    expect(await shown(page, '#converted')).toBe('GRÖSSE `$&` </SCRIPT>');
    expect(await shown(page, '#n-words')).toBe('3');
  });
});

test('Base64 is read back as the text it was, and what is none is said to be none', async () => {
  const made = await build({
    brief: 'Base64 tool: textarea #plain, buttons #encode and #decode, output #out.',
  });
  await use(made, async (page) => {
    await page.fill('#plain', 'שלום');
    await page.click('#encode');
    await page.fill('#plain', await shown(page, '#out'));
    await page.click('#decode');
    expect(await shown(page, '#out')).toBe('שלום');
    await page.fill('#plain', '***');
    await page.click('#decode');
    expect(await shown(page, '#out')).toContain('no Base64');
  });
});

test('tic-tac-toe is played to its end and begins again', async () => {
  const made = await build({
    brief: 'Tic-tac-toe with nine div.square cells, #turn and #again against the computer.',
    checks: [{ js: "document.querySelectorAll('div.square').length === 9" }],
  });
  await allPass(made);
  expect(made.generation.notes.join(' ')).toContain('no computer player');
  await use(made, async (page) => {
    const squares = page.locator('.square');
    for (const index of [0, 0, 3, 1, 4]) await squares.nth(index).click();
    await squares.nth(2).press('Enter');
    expect(await page.locator('.square[data-wins]').count()).toBe(3);
    await squares.nth(8).click();
    expect(await squares.nth(8).textContent()).toBe('');
    await page.click('#again');
    expect(await squares.allTextContents()).toEqual(Array(9).fill(''));
  });
});

test('a chosen colour is named and shown', async () => {
  const made = await build({ brief: 'A color picker #pick with its hex in #code and a #swatch.' });
  await use(made, async (page) => {
    await page.fill('#pick', '#ff0000');
    expect(await shown(page, '#code')).toBe('#ff0000');
    expect(await page.locator('#swatch').getAttribute('style')).toContain('255, 0, 0');
  });
});

test('two parts of an app never share an id', async () => {
  const made = await build({
    brief: 'A poll "Tea or coffee?" with options Tea and Coffee in a form #vote and a button #cast.',
  });
  const ids = [...made.text('index.html').matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBe(new Set(ids).size);
});
