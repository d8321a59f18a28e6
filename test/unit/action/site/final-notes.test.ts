import { expect, it } from 'vitest';
import type { CheckedSite } from '../../../../action/site/checked-site.ts';
import { finalNotes } from '../../../../action/site/final-notes.ts';
import { inputFor, make, makeTask } from './support.ts';

const tree = (html: string) => new Map([['index.html', Buffer.from(html)]]);

async function notesFor(html: string, { template = 'model', before = '' } = {}): Promise<string[]> {
  const task = makeTask({ brief: 'Show the time in #clock.', round: 2 });
  const { generation } = await make(task);
  const site: CheckedSite = {
    generation: { ...generation, maker: { ...generation.maker, template } },
    files: tree(html),
    checks: [],
    notes: [],
  };
  return finalNotes(site, await inputFor(task, tree(before)));
}

it("what a model's page lacks and what it lost of the last round is said", async () => {
  const notes = (await notesFor('<p id="a">', { before: '<p id="a"><p id="extra">' })).join('\n');
  expect(notes).toContain('id="clock"');
  expect(notes).toContain('The page of the last round had #extra; this one has not.');
});

it('a page that has everything, and a page of templates, need no such note', async () => {
  expect(await notesFor('<p id="clock">', { before: '<p id="clock">' })).toEqual([]);
  expect(await notesFor('<p>', { template: 'generic-page', before: '<p id="x">' })).toEqual([]);
});
