/** Notes that are written, edited, searched and deleted on the page. */
import type { App, Role } from '../../app.ts';

const BUTTON = ['button'];

const roles: readonly Role[] = [
  {
    name: 'title',
    id: 'note-title',
    tags: ['input'],
    about: [
      [/title|subject|heading/, 4],
      [/list|search/, -3],
    ],
  },
  {
    name: 'text',
    id: 'note-text',
    isMain: true,
    tags: ['textarea', 'input'],
    about: [
      [/content|text|body|input|textarea|note$/, 3],
      [/title|search|list|btn|button|save|add/, -4],
    ],
  },
  {
    name: 'save',
    id: 'save-note',
    tags: BUTTON,
    about: [
      [/save|add|submit|create/, 3],
      [/list|input|text$/, -3],
    ],
  },
  { name: 'cancel', id: 'cancel-edit', tags: BUTTON, about: [[/cancel/, 4]] },
  {
    name: 'list',
    id: 'notes-list',
    isMain: true,
    tags: ['ul', 'ol', 'div'],
    about: [
      [/list|\bnotes\b|container|grid/, 3],
      [/btn|button|search|count|form/, -4],
    ],
  },
  { name: 'form', id: 'note-form', tags: ['form'], about: [[/form/, 3]] },
  { name: 'count', id: 'note-count', tags: ['output', 'span', 'p', 'div'], about: [[/count|total/, 4]] },
  { name: 'search', id: 'search', tags: ['input'], about: [[/search|filter|find/, 4]], part: 'search' },
  {
    name: 'clear-all',
    id: 'clear-all',
    tags: BUTTON,
    about: [[/clear|delete-all|remove-all/, 4]],
    part: 'clear-all',
  },
  {
    name: 'item',
    id: 'note-item',
    tags: ['li', 'div', 'article'],
    about: [
      [/note|item|card/, 3],
      [/list|title|text/, -3],
    ],
    isRepeated: true,
  },
  { name: 'edit', id: 'note-edit', tags: BUTTON, about: [[/edit/, 4]], isRepeated: true },
  { name: 'delete', id: 'note-delete', tags: BUTTON, about: [[/delete|remove/, 4]], isRepeated: true },
];

export const notes: App = {
  name: 'notes',
  title: 'Notes',
  words:
    /\b(?:notes?[\s-](?:app|page|taking|keeper|pad)|note-?taking|notepad|sticky notes|quick notes|notizen|bloc-?notes|journal app|diary)\b/,
  isKept: true,
  roles: () => roles,
  parts: [
    {
      name: 'search',
      asked: /\bsearch\w*\b/i,
      summary: 'A search box limits the notes to those with the words.',
    },
    {
      name: 'clear-all',
      asked: /\b(?:clear|delete|remove)s?[\s-](?:all|every\w*)\b/i,
      summary: 'All notes can be deleted at once.',
    },
  ],
  build({ elements, has }) {
    return {
      main: [
        `<section class="card" aria-label="Write">
        ${elements.element(
          'form',
          { class: 'form', novalidate: '' },
          `${elements.field('title', 'Title', { maxlength: '200' })}
          ${elements.field('text', 'Note')}
          <div class="actions">${elements.button('save', 'Save note', { type: 'submit', class: 'btn-primary' })} ${elements.button('cancel', 'Cancel', { hidden: '' })}</div>`,
        )}
      </section>`,
        `<section class="card" aria-labelledby="notes-heading">
        <h2 id="notes-heading">Notes</h2>
        ${has('search') ? elements.field('search', 'Search', { type: 'search' }) : ''}
        ${elements.element('list', { class: 'list' })}
        <p id="notes-empty" class="app-muted">No notes yet.</p>
        <div class="actions">${elements.element('count', { 'aria-live': 'polite' }, '0')}<span class="app-muted">in all</span> ${has('clear-all') ? elements.button('clear-all', 'Delete all') : ''}</div>
      </section>`,
      ],
      script: SCRIPT,
      config: {},
      data: {},
      summary: 'A notebook: notes are written, edited and deleted, and stay in this browser.',
      features: ['Notes stay text, whatever is typed.'],
      usage: ['Write a note and save it.'],
      notes: [],
      styles: '.note-body {\n  flex: 1 1 100%;\n  margin: 0;\n  white-space: pre-wrap;\n}\n',
    };
  },
};

const SCRIPT = `  let state = { notes: [] };
  let edited = null;

  function row(note) {
    const element = make('item', at('list').matches('ul, ol') ? 'li' : 'article');
    element.classList.add('app-item');
    const title = document.createElement('strong');
    title.className = 'app-grow';
    title.textContent = note.title || 'Untitled';
    const body = document.createElement('p');
    body.className = 'note-body';
    body.textContent = note.text;
    const name = note.title || note.text.slice(0, 40);
    element.append(
      title,
      makeButton('edit', 'Edit', \`Edit: \${name}\`, () => edit(note)),
      makeButton('delete', 'Delete', \`Delete: \${name}\`, () => remove(note)),
      body,
    );
    return element;
  }

  function render() {
    const query = (at('search')?.value ?? '').trim().toLowerCase();
    const shown = state.notes.filter(({ title, text }) => \`\${title}\\n\${text}\`.toLowerCase().includes(query));
    at('list').replaceChildren(...shown.map(row));
    const empty = document.getElementById('notes-empty');
    empty.hidden = shown.length > 0;
    empty.textContent = state.notes.length === 0 ? 'No notes yet.' : 'No note matches.';
    show('count', String(state.notes.length));
    at('cancel').hidden = edited === null;
  }

  function change(text) {
    keep();
    render();
    announce(text);
  }

  function edit(note) {
    edited = note;
    show('title', note.title);
    show('text', note.text);
    render();
    at('text').focus();
  }

  function remove(note) {
    state.notes = state.notes.filter((one) => one !== note);
    if (edited === note) stopEditing();
    change('The note was deleted.');
    at('text').focus();
  }

  function stopEditing() {
    edited = null;
    show('title', '');
    show('text', '');
  }

  function restore(kept) {
    const isText = (one) => typeof one === 'string';
    const all = Array.isArray(kept?.notes) ? kept.notes : [];
    state.notes = all.filter((one) => isText(one?.title) && isText(one?.text)).map(({ title, text }) => ({ title, text }));
    render();
  }

  on('form', 'submit', (event) => {
    event.preventDefault();
    const [title, text] = [at('title').value.trim(), at('text').value.trim()];
    if (title === '' && text === '') return announce('Please write something first.');
    if (edited) Object.assign(edited, { title, text });
    else state.notes = [{ title, text }, ...state.notes];
    stopEditing();
    change('The note was saved.');
    at('text').focus();
  });
  on('cancel', 'click', () => {
    stopEditing();
    render();
  });
  on('search', 'input', render);
  on('clear-all', 'click', () => {
    state.notes = [];
    stopEditing();
    change('All notes were deleted.');
  });`;
