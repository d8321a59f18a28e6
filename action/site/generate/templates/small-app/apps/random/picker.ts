/** Picks one of the names that were entered or sent. */
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import type { App } from '../../app.ts';
import { readListFile } from '../../read-list.ts';

export const picker: App = {
  name: 'picker',
  title: 'Random picker',
  words:
    /\b(?:(?:random|name|winner|lucky|raffle)[\s-](?:\w+[\s-])?(?:picker|chooser|selector|draw\w*)|raffle|spinner wheel|wheel of \w+|glücksrad)\b/,
  readsFiles: true,
  isKept: true,
  roles: () => [
    {
      name: 'entries',
      id: 'entries',
      tags: ['textarea', 'input'],
      about: [
        [/entries|names|items|list|input|options|participants/, 3],
        [/btn|button|result/, -4],
      ],
    },
    {
      name: 'pick',
      id: 'pick',
      tags: ['button'],
      about: [
        [/pick|choose|draw|spin|select|random/, 3],
        [/result|list|winner/, -3],
      ],
    },
    {
      name: 'result',
      id: 'result',
      isMain: true,
      tags: ['output', 'div', 'p', 'span', 'strong'],
      about: [
        [/result|winner|picked|output|chosen/, 3],
        [/btn|button/, -4],
      ],
    },
    {
      name: 'remove',
      id: 'remove-picked',
      tags: ['input'],
      about: [[/remove|without-?replacement|no-?repeat/, 4]],
      part: 'remove',
    },
  ],
  parts: [
    {
      name: 'remove',
      asked: /\b(?:no repeats?|without repeat\w*|remov\w+[^.]{0,30}(?:picked|winner|chosen|drawn))\b/i,
      summary: 'What was picked can be taken off the list.',
    },
  ],
  build(context) {
    const { elements, has } = context;
    const file = readListFile(context);
    const names = file?.entries.map(({ text }) => text).join('\n') ?? '';
    return {
      main: [
        `<section class="card" aria-label="Picker">
        ${elements.tag('entries') === 'textarea' ? elements.field('entries', 'Entries, one a line', {}, escapeHtml(names)) : elements.field('entries', 'Entries, with commas between them', { type: 'text', value: names.replaceAll('\n', ', ') })}
        ${has('remove') ? `<p>${elements.element('remove', { type: 'checkbox', checked: '' })} <label for="${escapeHtml(elements.id('remove'))}">Take what was picked off the list</label></p>` : ''}
        ${elements.output('result', 'Picked', '–', { class: 'app-big' })}
        <div class="actions app-centred">${elements.button('pick', 'Pick one', { class: 'btn-primary' })}</div>
      </section>`,
      ],
      script: `  let state = { entries: at('entries').value };
  const separator = at('entries').matches('textarea') ? '\\n' : ',';
  function restore(kept) {
    if (typeof kept?.entries === 'string') at('entries').value = kept.entries;
    state.entries = at('entries').value;
  }
  function change() {
    state.entries = at('entries').value;
    keep();
  }
  on('entries', 'input', change);
  on('pick', 'click', () => {
    const entries = at('entries').value.split(separator).map((one) => one.trim()).filter(Boolean);
    const index = Math.floor(Math.random() * entries.length);
    show('result', entries.length === 0 ? 'Please enter something to pick from.' : entries[index]);
    if (!at('remove')?.checked) return;
    at('entries').value = entries.filter((_, other) => other !== index).join(separator === ',' ? ', ' : '\\n');
    change();
  });`,
      config: {},
      data: {},
      summary: 'A picker that draws one of the entries of a list.',
      features: ['Every entry is equally likely.'],
      usage: ['Enter one name a line and pick one.'],
      notes: file ? [`The list begins with the entries of ${file.name}.`] : [],
    };
  },
};
