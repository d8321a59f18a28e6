/** A to-do list. */
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import type { App, AppContext } from '../../app.ts';
import { readListFile } from '../../read-list.ts';
import { todoParts, todoRoles } from './roles.ts';
import { TODO_SCRIPT } from './script.ts';

export const todo: App = {
  name: 'todo',
  title: 'To-do list',
  words:
    /\b(?:to-?\s?do(?:s|-?\s?lists?|\s(?:app|page|manager|list))|task[\s-](?:lists?|manager|tracker)|todo|checklists?|shopping[\s-]lists?|grocery[\s-]lists?|aufgabenliste|einkaufsliste|liste de t(?:â|a)ches|lista de (?:tareas|tarefas|compras))\b/,
  isKept: true,
  readsFiles: true,
  roles: () => todoRoles,
  parts: todoParts,

  build(context) {
    const { plan, elements, has } = context;
    const file = readListFile(context);
    const initial = (file?.entries ?? []).map(({ text, isDone }, index) => ({
      id: index + 1,
      text,
      done: isDone,
    }));
    const left = initial.filter(({ done }) => !done).length;
    const count = plan.elements.find(({ id }) => id === elements.id('count'));
    const countIsNumber = count?.numeric ?? false;
    return {
      main: [
        `<section class="card" aria-label="Tasks">
        ${form(context)}
        ${bar(context)}
        ${elements.element('list', { class: 'list', 'aria-label': elements.tag('list') === 'div' ? undefined : 'Tasks' }, initial.map(({ text }) => `<li class="app-item">${escapeHtml(text)}</li>`).join(''))}
        ${elements.element('empty', { class: 'app-muted', ...(initial.length > 0 && { hidden: '' }) }, 'Nothing to do yet.')}
        <div class="actions todo-foot">
          ${elements.element('count', {}, countIsNumber ? String(left) : `${left} ${left === 1 ? 'item' : 'items'} left`)}
          ${has('clear-completed') ? elements.button('clear-completed', 'Clear completed') : ''}
          ${has('clear-all') ? elements.button('clear-all', 'Clear all') : ''}
        </div>
      </section>`,
      ],
      script: TODO_SCRIPT,
      config: {
        initial,
        countIsNumber,
        has: Object.fromEntries(['edit', 'due', 'priority', 'filters'].map((name) => [name, has(name)])),
      },
      data: {},
      summary: 'A to-do list: tasks are added, ticked off and deleted.',
      features: [
        'The number of tasks that are left is shown and read out.',
        'Tasks stay text, whatever is typed.',
      ],
      usage: ['Type a task and press Enter; tick it when it is done.'],
      notes: file ? [`The list begins with the ${initial.length} entries of ${file.name}.`] : [],
      styles: '.todo-foot {\n  margin-top: 1rem;\n}\n',
    };
  },
};

function form({ elements, has }: AppContext): string {
  const priorities = ['', 'High', 'Medium', 'Low'].map(
    (one) => `<option value="${one}">${one || 'None'}</option>`,
  );
  const fields = [
    elements.field('input', 'New task', {
      type: elements.tag('input') === 'input' ? 'text' : undefined,
      maxlength: '500',
    }),
    ...(has('due') ? [elements.field('due', 'Due date', { type: 'date' })] : []),
    ...(has('priority') ? [elements.field('priority', 'Priority', {}, priorities.join(''))] : []),
  ];
  return elements.element(
    'form',
    { class: 'form', novalidate: '' },
    `${fields.join('\n          ')}
          <div class="actions">${elements.button('add', 'Add', { type: 'submit', class: 'btn-primary' })}</div>`,
  );
}

function bar({ elements, has }: AppContext): string {
  const buttons = ['all', 'active', 'completed'].map((name) =>
    elements.button(`filter-${name}`, name.charAt(0).toUpperCase() + name.slice(1), {
      'aria-pressed': String(name === 'all'),
      'data-filter': name,
    }),
  );
  const options = ['all', 'active', 'completed'].map((one) => `<option value="${one}">${one}</option>`);
  const parts = [
    ...(has('search') ? [elements.field('search', 'Search', { type: 'search' })] : []),
    ...(has('filters')
      ? [
          elements.element(
            'filters',
            {
              class: 'actions',
              role: elements.tag('filters') === 'nav' ? undefined : 'group',
              'aria-label': 'Filter',
            },
            buttons.join(' '),
          ),
        ]
      : []),
    ...(has('filter-select') ? [elements.field('filter-select', 'Show', {}, options.join(''))] : []),
  ];
  return parts.length > 0 ? `<div class="controls">${parts.join('\n          ')}</div>` : '';
}
