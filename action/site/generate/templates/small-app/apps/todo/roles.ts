/** The elements of a to-do list, and the parts that a brief can ask for. */
import type { Part, Role } from '../../app.ts';

const BUTTON = ['button'];

function filterRole(name: string, about: RegExp): Role {
  return {
    name: `filter-${name}`,
    id: `filter-${name}`,
    tags: BUTTON,
    about: [
      [about, 2],
      [/filter|show/, 1],
      [/clear|delete|add|list|count|select/, -4],
    ],
    part: 'filters',
  };
}

export const todoRoles: readonly Role[] = [
  {
    name: 'input',
    id: 'new-task',
    isMain: true,
    tags: ['input', 'textarea'],
    about: [
      [/input|field|text-?box|new-(?:todo|task|item)|(?:todo|task|item)-(?:text|title|name)|entry/, 3],
      [/^(?:todo|task|item)$/, 2],
      [/list|btn|button|add\b|submit|search|due|date|count|filter|form|import/, -4],
    ],
  },
  {
    name: 'add',
    id: 'add-task',
    tags: BUTTON,
    about: [
      [/\badd|submit|create|hinzuf|ajouter|agregar/, 3],
      [/input|list|form|due/, -4],
    ],
  },
  {
    name: 'list',
    id: 'task-list',
    isMain: true,
    tags: ['ul', 'ol', 'div'],
    about: [
      [/list|items|\btodos\b|\btasks\b|liste|lista/, 3],
      [/btn|button|input|item$|count|left|form|filter|clear/, -4],
    ],
  },
  {
    name: 'form',
    id: 'task-form',
    tags: ['form'],
    about: [[/form/, 3]],
  },
  {
    name: 'count',
    id: 'task-count',
    tags: ['span', 'output', 'p', 'div', 'strong'],
    about: [[/count|remaining|left|counter|total|pending/, 3]],
  },
  {
    name: 'empty',
    id: 'task-empty',
    tags: ['p', 'div'],
    about: [[/empty|no-(?:tasks|items|todos)|placeholder/, 4]],
  },
  {
    name: 'clear-completed',
    id: 'clear-completed',
    tags: BUTTON,
    about: [[/(?:clear|delete|remove).{0,6}(?:completed?|done|finished)/, 5]],
    part: 'clear-completed',
  },
  {
    name: 'clear-all',
    id: 'clear-all',
    tags: BUTTON,
    about: [
      [
        /(?:clear|delete|remove|reset).{0,6}(?:all|list|everything|tasks|todos)|^(?:clear|reset)(?:-btn|-button)?$/,
        4,
      ],
      [/completed?|done|finished/, -5],
    ],
    part: 'clear-all',
  },
  filterRole('all', /\ball\b/),
  filterRole('active', /\bactive\b|\bopen\b|pending|\btodo-?filter/),
  filterRole('completed', /completed?|\bdone\b|finished/),
  {
    name: 'filter-select',
    id: 'filter',
    tags: ['select'],
    about: [[/filter|show|status/, 3]],
    part: 'filter-select',
  },
  {
    name: 'filters',
    id: 'filters',
    tags: ['div', 'nav', 'ul', 'fieldset', 'section'],
    about: [[/filters|filter-(?:bar|group|buttons)/, 4]],
    part: 'filters',
  },
  {
    name: 'due',
    id: 'due-date',
    tags: ['input'],
    about: [[/due|deadline|\bdate\b/, 3]],
    part: 'due',
  },
  {
    name: 'priority',
    id: 'priority',
    tags: ['select'],
    about: [[/priority/, 4]],
    part: 'priority',
  },
  { name: 'search', id: 'search', tags: ['input'], about: [[/search|find/, 4]], part: 'search' },
  {
    name: 'item',
    id: 'task-item',
    tags: ['li', 'div'],
    about: [
      [/item|^(?:todo|task)$|(?:todo|task)-?(?:row|entry)/, 3],
      [/text|delete|list|check|toggle|edit/, -4],
    ],
    isRepeated: true,
  },
  {
    name: 'text',
    id: 'task-text',
    tags: ['span', 'p', 'label'],
    about: [[/-?(?:text|label|title)$/, 4]],
    isRepeated: true,
  },
  {
    name: 'done',
    id: 'completed',
    tags: ['li', 'div', 'span'],
    about: [[/^(?:completed?|done|checked|finished)$/, 4]],
    isRepeated: true,
  },
  {
    name: 'toggle',
    id: 'task-toggle',
    tags: ['input'],
    about: [[/toggle|check(?:box)?|complete-/, 4]],
    isRepeated: true,
  },
  {
    name: 'delete',
    id: 'task-delete',
    tags: BUTTON,
    about: [[/delete|remove|destroy/, 4]],
    isRepeated: true,
  },
  { name: 'edit', id: 'task-edit', tags: BUTTON, about: [[/edit/, 4]], part: 'edit', isRepeated: true },
];

export const todoParts: readonly Part[] = [
  {
    name: 'filters',
    asked:
      /\bfilter\w*\b[^.]{0,80}\b(?:all|active|completed?|done|open|status)\b|\b(?:all|active)\b[^.]{0,30}\b(?:active|completed?|done)\b[^.]{0,30}\bfilters?\b/i,
    summary: 'The list can be limited to all, active or completed tasks.',
  },
  {
    name: 'filter-select',
    asked: /(?!)/,
    summary: 'A choice limits the list to all, active or completed tasks.',
  },
  {
    name: 'clear-completed',
    asked: /\b(?:clear|delete|remove)s?\b[^.]{0,20}\b(?:completed|done|finished)\b/i,
    summary: 'Completed tasks can be removed at once.',
  },
  {
    name: 'clear-all',
    asked: /\b(?:clear|delete|remove)s?[\s-](?:all|everything|the (?:whole )?list)\b/i,
    summary: 'The whole list can be cleared.',
  },
  {
    name: 'edit',
    asked: /\b(?:edit\w*|rename\w*|chang\w+ the text)\b/i,
    summary: 'The text of a task can be edited.',
  },
  {
    name: 'due',
    asked: /\b(?:due[\s-]dates?|deadlines?|due on)\b/i,
    summary: 'A task can have a due date; overdue ones say so.',
  },
  { name: 'priority', asked: /\bpriorit(?:y|ies)\b/i, summary: 'A task can have a priority.' },
  {
    name: 'search',
    asked: /\bsearch\w*\b/i,
    summary: 'A search box limits the list to tasks with the words.',
  },
];
