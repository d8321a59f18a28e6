import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { saysUnfinished } from '../../../../../../action/site/generate/producers/placeholder.ts';
import { make, makeTask } from '../../support.ts';
import { produce } from './produce.ts';

test.each<[what: string, shape: string, value: unknown]>([
  ['types', 'Fill in {score: float (0-1, e.g. 0.5), why: str}', { score: null, why: null }],
  [
    'literals',
    'Use `{"town": "Ghent", "seats": 3, "open": true, "name": string}`',
    { town: 'Ghent', seats: 3, open: true, name: null },
  ],
  [
    'holes',
    '{"a": "...", "b": "<text>", "c": "", "d": "your name", "e": "YYYY-MM-DD"}',
    { a: null, b: null, c: null, d: null, e: null },
  ],
  [
    'nested members on lines',
    'Fill in {\n    people: 4,\n    case_1: {swerve: bool, reason: str},\n  }',
    { people: 4, case_1: { swerve: null, reason: null } },
  ],
  ['choices', '{level: "low" | "high", ok: true/false}', { level: null, ok: null }],
  [
    'lists',
    '{tags: [str], sizes: [1, 2], items: [{id: 1, why: str}, {id: 2, why: str}]}',
    {
      tags: null,
      sizes: [1, 2],
      items: [
        { id: 1, why: null },
        { id: 2, why: null },
      ],
    },
  ],
  [
    'samples, whose values are nobody’s answer',
    'For example {"rate": 0.04, "reason": "because"}',
    { rate: null, reason: null },
  ],
  ['bare names', '{title, author, year}', { title: null, author: null, year: null }],
  ['named fields', 'an object with the fields `lat`, `lon` and name', { lat: null, lon: null, name: null }],
  [
    'quotes and apostrophes in text',
    `{who: "Ann's \\"x\\"", it's: str}`,
    expect.objectContaining({ who: expect.anything() }),
  ],
])('JSON gets the shape that the brief gives, with %s', async (_, shape, value) => {
  const { json, notes } = await produce({ brief: `Publish:\n- out.json: ${shape}` });
  const { note, ...rest } = json('out.json') as Record<string, unknown>;
  expect(rest).toEqual(value);
  expect(note).toMatch(/not decided/);
  expect(notes.join()).toMatch(/out\.json: .* null/);
});

test('a shape of literals is whole, and nothing is said to be missing', async () => {
  const { text, notes } = await produce({ brief: '- settings.json: {"theme": "dark", "size": 3}' });
  expect(text('settings.json')).toBe('{\n  "theme": "dark",\n  "size": 3\n}\n');
  expect(notes).toEqual([]);
});

test('a member named note keeps its place', async () => {
  const { json } = await produce({ brief: '- a.json: {note: str}' });
  expect(json('a.json')).toEqual({ note: null, _note: expect.stringContaining('not decided') });
});

test('a later round changes what its brief states and keeps what an earlier one has filled in', async () => {
  const previous = new Map([['a.json', Buffer.from('{"city":"Ghent","name":"De Kat"}')]]);
  const { json } = await produce({ brief: '- a.json: {city: "Lille", name: str}', round: 2 }, previous);
  expect(json('a.json')).toEqual({ city: 'Lille', name: 'De Kat' });
});

test('JSON without a shape is missing and not invented', async () => {
  const { unmade } = await produce({ brief: '- books.json: the ten best books' });
  expect(unmade.get('books.json')).toMatch(/needs a language model/);
});

test.each([
  ['{{{{'],
  [`${'{a:'.repeat(500)}`],
  ['{a: [}, b: ]}'],
  ['{__proto__: {x: 1}, constructor: 2}'],
  ['{"</script>": "`$&`", "x": "\u202e"}'],
])('a strange shape neither throws nor hangs: %#', async (shape) => {
  const { made } = await produce({ brief: `- a.json: ${shape}` });
  expect(() => JSON.parse(made.get('a.json')?.toString('utf8') ?? 'null')).not.toThrow();
});

test.each<[description: string, words: number]>([
  ['Describe yourself in three words.', 3],
  ['Say who you are in exactly 1 word', 1],
  ['A two-word description: describe yourself', 2],
  ['Introduce yourself in 5 words', 5],
  ['Something about yourself, in four words', 4],
])('a self-description has as many words as asked for: %s', async (description, words) => {
  const { text } = await produce({ brief: `- me.md: ${description}` });
  expect(text('me.md')?.trim().split(/\s+/)).toHaveLength(words);
});

test('a text that nobody can write without a model says so, and what was asked', async () => {
  const { text, notes, placeholders } = await produce({
    brief: '- tale.txt: Write a 200 word tale\n  of a *fox*.\n- plan.md: A plan <b> for `x`',
  });
  expect(text('tale.txt')).toMatch(/has not been written[\s\S]*Write a 200 word tale of a \*fox\*/);
  expect(text('plan.md')).toContain('&lt;b&gt;');
  expect([...placeholders]).toEqual(['tale.txt', 'plan.md']);
  expect(notes).toHaveLength(2);
});

test.each([
  ['contains exactly "Hello, <world>!"', 'Hello, <world>!\n'],
  ['a text file containing the word `ready`', 'ready\n'],
  ['with the text: “done”.', 'done\n'],
])('a dictated text is written word for word: %s', async (description, text) => {
  expect((await produce({ brief: `- note.txt: ${description}` })).text('note.txt')).toBe(text);
});

test('a story that must contain a word is not that word', async () => {
  const { text } = await produce({ brief: '- s.txt: a story containing the word "moon" twice' });
  expect(text('s.txt')).toMatch(/not been written/);
});

test('what an earlier round wrote is not replaced by a placeholder', async () => {
  const previous = new Map([
    ['tale.txt', Buffer.from('Once upon a time')],
    ['fox.svg', Buffer.from('<svg/>')],
  ]);
  const brief = '- tale.txt: Make the tale longer\n- fox.svg: a fox';
  const { made, notes } = await produce({ brief, round: 2 }, previous);
  expect(made.size).toBe(0);
  expect(notes).toHaveLength(2);
});

test.each([
  ['Generate an SVG of a <fox> & "hen" on a very long wooden bridge', 'A &lt;fox&gt; &amp; &quot;hen&quot;'],
  ['Draw سفينة', 'Draw سفينة'],
  ['x'.repeat(500), 'Xxx'],
  ['an icon for ]]> \u0007 <!-- \ud800 x', ']]&gt;'],
])('an SVG is a valid title card that does not pose as a drawing: %#', async (description, words) => {
  const { text, placeholders } = await produce({ brief: `- art/pic.svg: ${description}` });
  const svg = text('art/pic.svg') ?? '';
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local }) => names.push(local));
  parser.write(svg).close();
  expect(names[0]).toBe('svg');
  expect(svg).toContain(words);
  expect(saysUnfinished(Buffer.from(svg))).toBe(true);
  expect(placeholders.has('art/pic.svg')).toBe(true);
});

test('every listed file is made, kept, or said to be missing', async () => {
  const brief = [
    'Publish these files:',
    '- a.txt: a poem',
    '- b.pdf: a report',
    '- c.json: facts',
    '- d.txt: Upload the attachment as-is',
    '- e.html: another page',
    '- index.html: links to all of them',
    '- LICENSE: MIT',
    '- README.md: what it is',
    '- key.txt: as attached',
  ].join('\n');
  const { made, unmade } = await produce({ brief, files: { 'key.txt': '123' } });
  expect([...made.keys()]).toEqual(['a.txt']);
  expect([...unmade.keys()]).toEqual(['b.pdf', 'c.json', 'd.txt', 'e.html']);
  expect(unmade.get('d.txt')).toMatch(/no attachment has this name/);
});

test.each<[what: string, bytes: Buffer]>([
  ['without a line end', Buffer.from('31415926535897932384626433832795')],
  ['with a byte order mark and CRLF', Buffer.from('\ufeffa\r\n')],
  ['that is no text', Buffer.from([0, 255, 254, 10, 13, 0])],
  ['that is empty', Buffer.alloc(0)],
])('an attachment %s is published byte for byte, in every round', async (_, bytes) => {
  const task = makeTask({ brief: '- uid.txt: Upload the uid attachment as-is', files: { 'uid.txt': bytes } });
  const first = await make(task);
  expect(first.generation.files.get('uid.txt')?.equals(bytes)).toBe(true);
  const second = await make(
    makeTask({ brief: '- uid.txt: a poem\n- b.txt: b', round: 2 }),
    first.generation.files,
  );
  expect(second.generation.files.get('uid.txt')?.equals(bytes)).toBe(true);
});
