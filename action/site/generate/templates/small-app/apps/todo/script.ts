/** The to-do list's script. Each item is made from its text, never from HTML. */
export const TODO_SCRIPT = `  let state = { items: settings.data.initial, filter: 'all' };
  const { has } = settings.data;
  let query = '';

  const FILTERS = {
    all: () => true,
    active: ({ done }) => !done,
    completed: ({ done }) => done,
  };
  const newId = () => Math.max(0, ...state.items.map(({ id }) => id)) + 1;

  function change(text) {
    keep();
    render();
    if (text) announce(text);
  }

  function itemRow(item) {
    const row = make('item', 'li');
    row.classList.add('app-item');
    row.dataset.id = item.id;
    row.classList.toggle(settings.repeated.done.class, item.done);
    const box = make('toggle', 'input');
    box.type = 'checkbox';
    box.checked = item.done;
    box.setAttribute('aria-label', \`Done: \${item.text}\`);
    box.addEventListener('change', () => {
      item.done = box.checked;
      change();
      focusItem(item.id, 'input');
    });
    const text = make('text', 'span', item.text);
    text.classList.add('app-grow');
    text.classList.toggle('app-done', item.done);
    row.append(box, text);
    if (has.due && item.due) row.append(badge(isLate(item) ? \`Overdue: \${item.due}\` : \`Due \${item.due}\`, isLate(item)));
    if (has.priority && item.priority) row.append(badge(item.priority, false));
    if (has.edit) row.append(makeButton('edit', 'Edit', \`Edit: \${item.text}\`, () => edit(item, row)));
    row.append(makeButton('delete', 'Delete', \`Delete: \${item.text}\`, () => remove(item)));
    return row;
  }

  function badge(text, isProblem) {
    const element = document.createElement('span');
    element.className = isProblem ? 'badge is-problem' : 'badge';
    element.textContent = text;
    return element;
  }

  const isLate = ({ due, done }) => !done && due < new Date().toLocaleDateString('en-CA');

  function focusItem(id, selector) {
    at('list').querySelector(\`[data-id="\${id}"] \${selector}\`)?.focus();
  }

  function remove(item) {
    state.items = state.items.filter((one) => one !== item);
    change(\`Deleted: \${item.text}\`);
    at('input').focus();
  }

  function edit(item, row) {
    const field = document.createElement('input');
    field.className = 'form-control app-grow';
    field.value = item.text;
    field.setAttribute('aria-label', 'Text of the task');
    let isOver = false;
    function finish(isKept) {
      if (isOver) return;
      isOver = true;
      const text = field.value.trim();
      if (isKept && text !== '') item.text = text;
      change();
      focusItem(item.id, 'button');
    }
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      // The button that gets the focus must not be pressed by the same key.
      event.preventDefault();
      finish(event.key === 'Enter');
    });
    field.addEventListener('blur', () => finish(true));
    row.replaceChildren(field);
    field.focus();
  }

  function render() {
    const shown = state.items
      .filter(FILTERS[state.filter])
      .filter(({ text }) => text.toLowerCase().includes(query.toLowerCase()));
    at('list').replaceChildren(...shown.map(itemRow));
    const left = state.items.filter(({ done }) => !done).length;
    show('count', settings.data.countIsNumber ? String(left) : \`\${left} \${left === 1 ? 'item' : 'items'} left\`);
    show('empty', state.items.length === 0 ? 'Nothing to do yet.' : 'No task matches.');
    at('empty').hidden = shown.length > 0;
    for (const name of Object.keys(FILTERS)) {
      at(\`filter-\${name}\`)?.setAttribute('aria-pressed', String(state.filter === name));
    }
    if (at('clear-completed')) at('clear-completed').disabled = left === state.items.length;
  }

  function add() {
    const text = at('input').value.trim();
    if (text === '') {
      announce('Please enter a task first.');
      at('input').focus();
      return;
    }
    const item = { id: newId(), text, done: false };
    if (at('due')?.value) item.due = at('due').value;
    if (at('priority')?.value) item.priority = at('priority').value;
    state.items.push(item);
    at('input').value = '';
    if (at('due')) at('due').value = '';
    change(\`Added: \${text}\`);
    at('input').focus();
  }

  function restore(kept) {
    const items = Array.isArray(kept) ? kept : kept?.items;
    if (Array.isArray(items)) {
      state.items = items
        .filter((one) => typeof one?.text === 'string')
        .map((one, index) => ({
          id: index + 1,
          text: one.text,
          done: one.done === true,
          ...(typeof one.due === 'string' && { due: one.due }),
          ...(typeof one.priority === 'string' && { priority: one.priority }),
        }));
    }
    if (has.filters && Object.hasOwn(FILTERS, kept?.filter ?? '')) state.filter = kept.filter;
    render();
  }

  on('form', 'submit', (event) => {
    event.preventDefault();
    add();
  });
  for (const name of Object.keys(FILTERS)) {
    on(\`filter-\${name}\`, 'click', () => {
      state.filter = name;
      change();
    });
  }
  on('filter-select', 'change', () => {
    const chosen = at('filter-select').value.toLowerCase();
    state.filter = /done|complete/.test(chosen) ? 'completed' : /active|open|pending|todo/.test(chosen) ? 'active' : 'all';
    change();
  });
  on('clear-completed', 'click', () => {
    state.items = state.items.filter(({ done }) => !done);
    change('Done tasks were removed.');
  });
  on('clear-all', 'click', () => {
    state.items = [];
    change('All tasks were removed.');
  });
  on('search', 'input', () => {
    query = at('search').value.trim();
    render();
  });`;
