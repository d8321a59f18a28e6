/** Which template takes a task: none claims it because a file of some type or a word of its family is there. */
import { describe, expect, it } from 'vitest';
import { make, makeTask } from '../support.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC';
const png = Buffer.from(PNG, 'base64');
const TEXT = 'Founded by Marta.\n\nWe bake.';

async function templateFor(brief: string, files: Record<string, string | Buffer> = {}): Promise<string> {
  return (await make(makeTask({ brief, files }))).generation.maker.template;
}

describe('a site of many parts is a page of its own', () => {
  it.each<[string, Record<string, string | Buffer>]>([
    ['A landing page for our bakery with a hero section. Our story is in about.txt.', { 'about.txt': TEXT }],
    [
      'Portfolio for a photographer; the bio is in bio.md, the photos form a gallery.',
      { 'bio.md': TEXT, 'a.png': png },
    ],
    ['A page about pandas: panda.png beside the text of panda.txt.', { 'panda.txt': TEXT, 'panda.png': png }],
    ['A page for our club.', { 'members.csv': 'name\nIda' }],
    ['A landing page for my pomodoro timer app with a download button #download.', {}],
    ['Write an article about the history of the calculator.', {}],
    ['A memory card game with a move counter #moves.', {}],
    ['An event page with an RSVP button #rsvp.', {}],
  ])('%s', async (brief, files) => {
    expect(await templateFor(brief, files)).toBe('generic-page');
  });
});

describe('a task of a family stays with its template', () => {
  it.each<[string, string, Record<string, string | Buffer>]>([
    ['markdown-viewer', 'Publish the attached story.', { 'story.md': '# A' }],
    ['image-viewer', 'A photo gallery.', { 'a.png': png }],
    ['file-viewer', 'Show people.csv as a table.', { 'people.csv': 'name\nAda' }],
    ['small-app', 'A counter with buttons.', {}],
    ['form-survey', 'Erstelle ein Kontaktformular mit Feldern für Name, E-Mail und Nachricht.', {}],
    ['form-survey', 'Créez un formulaire de contact avec les champs nom, e-mail et message.', {}],
    ['form-survey', 'Wedding RSVP form: name, number of guests, dietary requirements.', {}],
    ['form-survey', 'Umfrage:\n1. Wie war es? (gut, schlecht)\n2. Was fehlt Ihnen?', {}],
  ])('%s: %s', async (expected, brief, files) => {
    expect(await templateFor(brief, files)).toBe(expected);
  });
});

it('a document that a part is named for stands in that part', async () => {
  const made = await make(
    makeTask({ brief: 'A landing page with a section #bio.', files: { 'bio.md': '# Kim\n\nI **shoot**.' } }),
  );
  expect(made.text('index.html')).toMatch(
    /<section [^>]*id="bio"[^>]*><div class="prose">[\s\S]*<strong>shoot<\/strong>/,
  );
});
