import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { planSite } from '../../../action/site/generate/plan.ts';
import { templates } from '../../../action/site/generate/templates/index.ts';
import { birthdayPage } from '../../../examples/extending/birthday-page.ts';
import { noTabs } from '../../../examples/extending/no-tabs.ts';
import { inputFor, makeTask } from '../action/site/support.ts';

const ROOT = join(import.meta.dirname, '../../..');
const task = makeTask({
  brief: 'A page for the birthday on 2031-05-04 that shows the days left in #to-go.',
  checks: ['js: document.querySelector("#to-go").textContent.length > 0'],
});

it.each(['birthday-page.ts', 'no-tabs.ts'])('docs/extending.md shows %s as it is', (name) => {
  const guide = readFileSync(join(ROOT, 'docs/extending.md'), 'utf8');
  expect(guide).toContain(readFileSync(join(ROOT, 'examples/extending', name), 'utf8'));
});

it('the template of the guide would be chosen for its brief and makes its page', async () => {
  const plan = planSite(task, []);
  const input = await inputFor(task);
  const others = templates.map((template) => template.score(plan, new Map()));
  expect(birthdayPage.score(plan, new Map())).toBeGreaterThan(Math.max(...others));
  const { files, notes } = birthdayPage.produce({
    plan,
    input,
    files: new Map(),
    unmade: new Map(),
    settings: undefined,
  });
  expect(files.get('index.html')?.toString()).toContain('<output id="to-go">');
  expect(notes).toEqual([]);
});

it.each([
  ['app.js contains no tabs', 'let a;', true],
  ['app.js contains no tabs', '\tlet a;', false],
  ['app.js contains no tabs and no bugs', '', undefined],
])('the probe of the guide decides "%s"', async (check, text, passed) => {
  const input = await inputFor(task);
  const decision = await noTabs.decide({
    check,
    input,
    files: new Map([['app.js', Buffer.from(text)]]),
    html: new Map(),
    page: undefined,
  });
  expect(decision?.passed).toBe(passed);
});
