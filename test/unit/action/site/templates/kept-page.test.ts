/** A site whose page a model wrote, in a round without one. */
import { describe, expect, it } from 'vitest';
import type { FileTree } from '../../../../../action/site/context.ts';
import { writeState } from '../../../../../action/site/generate/site-state.ts';
import { make, makeTask } from '../support.ts';

const PAGE =
  '<!DOCTYPE html><html lang="en"><head><title>Old</title></head><body><main id="made"></main></body></html>';
const documentation = {
  summary: 'A tide table.',
  features: ['It counts.'],
  usage: ['Open it.'],
  code: ['One file.'],
  data: [],
};

function previous(settings: Record<string, unknown>, page = PAGE): FileTree {
  const state = {
    version: 1 as const,
    template: 'model',
    rounds: [{ round: 1, checks: [], changes: ['The page shows tides.'] }],
    attachments: [],
    settings,
  };
  return new Map([
    ['site.json', writeState(state)],
    ...(page === '' ? [] : [['index.html', Buffer.from(page)] as const]),
    ['app.js', Buffer.from('1')],
  ]);
}
const next = makeTask({
  round: 2,
  brief: 'Sum the sales column of data.csv into #total.',
  files: { 'data.csv': 'a,sales\nx,1\n' },
});

describe('a kept page', () => {
  it('stays byte for byte, with its documentation, and the notes say what was not worked in', async () => {
    const { generation, text } = await make(next, previous({ title: 'Tides', documentation }));
    expect(generation.maker.template).toBe('model');
    expect([text('index.html'), text('app.js')]).toEqual([PAGE, '1']);
    expect(text('README.md')).toMatch(
      /^# Tides\n\nA tide table\.[\s\S]*- It counts\.[\s\S]*### Round 2[\s\S]*### Round 1/,
    );
    expect(generation.notes.join('\n')).toContain('none changed it in round 2');
    expect(JSON.parse(text('site.json')).settings).toEqual({ title: 'Tides', documentation });
  });

  it('survives settings that cannot be read', async () => {
    const { text } = await make(next, previous({ title: 7 }));
    expect(text('index.html')).toBe(PAGE);
    expect(text('README.md')).toContain('A static page.');
  });

  it('that is gone gives way to the template that serves any brief, with a word about it', async () => {
    const { generation, text } = await make(next, previous({ title: 'Tides', documentation }, ''));
    expect(text('index.html')).toContain('<main');
    expect(generation.notes).toContain('The page of the last round is not in the repository any more.');
  });

  it('is no template for new sites', async () => {
    const { generation } = await make(makeTask({ brief: 'Something else entirely' }));
    expect(generation.maker.template).toBe('generic-page');
  });
});
