import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { programsOf } from '../../../src/dashboard/programs-of.ts';
import { EVALUATION_LIMITS } from '../../../src/domain/evaluation-limits.ts';
import { type DashboardWorld, openDashboard, type Visitor } from './support.ts';

let world: DashboardWorld;
let acme: Visitor;
beforeEach(async () => {
  world = await openDashboard();
  acme = world.visitor();
  await acme.signIn('acme-secret');
});
afterEach(() => world[Symbol.asyncDispose]());

const CODE = EVALUATION_LIMITS.codeBytes;
const send = (form: Record<string, string>) =>
  acme.ask('/dashboard/new/batch', {
    form: { language: 'python', timeout_s: '5', memory_mb: '64', ...form },
  });

test('programs are submitted by the form as callers submit a batch, with language and limits in common', async () => {
  const sent = await send({ language: 'ruby', programs: 'puts 1\r\n---\r\n  puts 2\r\n--- \r\nputs 3' });
  expect(sent.status).toBe(303);
  const id = /^\/dashboard\/batches\/(batch_\w+)$/.exec(sent.headers.get('location') ?? '')?.[1] ?? '';
  const read = await world.store.evaluations.readBatch({ id, from: 0, limit: 10, status: undefined });
  const items = read?.batch.results ?? [];
  expect(items.map(({ batch_index, language }) => [batch_index, language])).toEqual([
    [0, 'ruby'],
    [1, 'ruby'],
    [2, 'ruby'],
  ]);
  const inputs = await Promise.all(items.map(({ eval_id }) => world.store.evaluations.input(eval_id)));
  expect(inputs.map((input) => input?.code)).toEqual(['puts 1\n', '  puts 2\n', 'puts 3']);
  expect(inputs).toMatchObject(Array(3).fill({ timeout_ms: 5_000, memory_mb: 64 }));
  expect(await (await acme.ask(`/dashboard/batches/${id}`)).text()).toContain('Item 2');
});

describe('what is not taken comes back as it was filled in, with the reason', () => {
  test.each([
    [
      'a limit, named once and not for each program',
      { timeout_s: '301' },
      ['Seconds each may take: Too big'],
    ],
    ['no limit at all', { memory_mb: '' }, ['Megabytes each may hold: Too small']],
    ['a language', { language: 'cobol' }, ['Language: Invalid option']],
    [
      'an empty program',
      { programs: 'kept(1)\n---\n---\nkept(2)' },
      ['Programs: program 2 must not be empty'],
    ],
    ['no program', { programs: '\n \n' }, ['Programs: must have at least one item']],
    [
      'too long a program',
      { programs: `a\n---\nb\n---\n${'x'.repeat(CODE + 1)}` },
      [`Programs: program 3 may have at most ${CODE} bytes`],
    ],
  ])('%s', async (_, wrong, named) => {
    const filled = { programs: 'kept(1)\n---\nkept(2)', ...wrong };
    const refused = await send(filled);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    const problem = page.slice(page.indexOf('role="alert"'));
    const told = [...problem.matchAll(/<li><a href="#(\w+)">([^<]*)<\/a>(: [^<:]*)/g)];
    expect(told.map(([, , label, detail]) => `${label}${detail}`)).toEqual(named);
    for (const [, id] of told) expect(page).toContain(` id="${id}"`);
    expect(problem.slice(0, problem.indexOf('</div>'))).not.toMatch(/#\/|evaluations|<code>/);
    expect(page).toContain(`spellcheck="false">\n${filled.programs}</textarea>`);
    expect(page.match(/role="alert"/g)).toHaveLength(1);
    // Nothing was stored.
    const { batches } = await world.store.evaluations.listBatches({ tenant: 'acme', query: { limit: 5 } });
    expect(batches).toEqual([]);
  });

  test('a batch beyond what may wait', async () => {
    const refused = await send({ programs: Array(101).fill('print(1)').join('\n---\n') });
    expect(refused.status).toBe(503);
    expect(await refused.text()).toContain('Too many evaluations are waiting');
  });
});

describe('a line --- parts programs', () => {
  test.each([
    ['one program', 'a\nb\n', ['a\nb\n']],
    ['a line behind the last one', 'a\n---\nb\n---\n\n', ['a\n', 'b\n']],
    ['longer lines and text behind it', 'a\n----\n--- b\n', ['a\n----\n--- b\n']],
    ['nothing in between', 'a\n---\n---\nb', ['a\n', '', 'b']],
    ['white space', ' \n', []],
  ])('%s', (_, text, programs) => expect(programsOf(text)).toEqual(programs));

  test('and of too many no more are taken apart than it takes to see that', () => {
    const { batchItems } = EVALUATION_LIMITS;
    expect(programsOf('1\n---\n'.repeat(batchItems))).toHaveLength(batchItems);
    expect(programsOf('1\n---\n'.repeat(batchItems + 1))).toHaveLength(batchItems + 1);
    expect(programsOf('1\n---\n'.repeat(batchItems * 5)).length).toBeLessThan(batchItems + 3);
  });
});
