/** The parts of a page that shows files, by the names that tasks give them. */
import type { Role } from '../kit/roles.ts';

const BLOCK = ['div', 'section', 'article'];

const CHOOSER: Role = {
  name: 'chooser',
  id: 'file-chooser',
  tags: ['select'],
  about: [
    [/\b(?:file|files|document|chooser|picker|selector|dataset|source)\b/, 2],
    [/\b(?:dropdown|which|choose|switch)\b/, 1],
    [/\b(?:filter|sort|column|size)\b/, -3],
  ],
};

/** Those that every page has once. */
const PAGE_ROLES: readonly Role[] = [
  { name: 'search', id: 'file-search', tags: ['input'], about: [[/\b(?:search|filter|find|query)\b/, 3]] },
  {
    name: 'filter',
    id: 'row-filter',
    tags: ['select'],
    about: [[/\bfilter|\bby\b|category|level|status|type/, 2]],
  },
  {
    name: 'copy',
    id: 'copy-file',
    tags: ['button'],
    about: [[/copy|clipboard/, 3]],
  },
  {
    name: 'reveal',
    id: 'reveal-values',
    tags: ['button'],
    about: [
      [
        /\b(?:reveal|unmask|show|toggle|hide|mask)\b.*\b(?:secrets?|values?|keys?|passwords?|masked)\b|reveal|unmask/,
        3,
      ],
    ],
  },
  { name: 'previous', id: 'page-previous', tags: ['button', 'a'], about: [[/\b(?:prev|previous)\b/, 3]] },
  { name: 'next', id: 'page-next', tags: ['button', 'a'], about: [[/\bnext\b/, 3]] },
  {
    name: 'pageInfo',
    id: 'page-number',
    tags: ['span', 'p', 'div', 'output'],
    about: [[/\bpage-?(?:info|number|indicator|label)\b|\bcurrent-?page\b/, 3]],
  },
  {
    name: 'count',
    id: 'row-count',
    tags: ['span', 'p', 'div', 'output', 'strong', 'small'],
    about: [
      [/\b(?:count|rows?|total|number|entries|records)\b/, 2],
      [/\b(?:table|body|page)\b/, -2],
    ],
  },
];

/** Roles of the page and of each of its files. */
export function rolesFor(paths: readonly string[]): Role[] {
  const chooser = paths.length > 1 ? [CHOOSER] : [];
  return [...chooser, ...PAGE_ROLES, ...paths.flatMap(fileRoles)];
}

function fileRoles(path: string, index: number): Role[] {
  const number = index === 0 ? '' : `-${index + 1}`;
  const words = nameWords(path);
  const own: [RegExp, number][] = words === '' ? [] : [[new RegExp(`\\b(?:${words})\\b`), 1]];
  return [
    {
      name: `table:${index}`,
      id: `file-table${number}`,
      tags: ['table'],
      about: [
        [/\btable\b|\bgrid\b/, 2],
        [/\b(?:body|container|wrapper|row|head|search|count)\b/, -3],
        ...own,
      ],
    },
    {
      name: `body:${index}`,
      id: `file-rows${number}`,
      tags: ['tbody'],
      about: [[/\b(?:body|rows|tbody)\b/, 2], [/\bcount\b|\bnumber of\b|\bhow many\b/, -6], ...own],
    },
    {
      name: `raw:${index}`,
      id: `file-text${number}`,
      tags: ['pre', 'code'],
      about: [[/\b(?:raw|source|original|text|code|content|output|out|json|xml|log|lines|pre)\b/, 2], ...own],
    },
    {
      name: `section:${index}`,
      id: `file${index + 1}`,
      tags: BLOCK,
      about: [
        [
          /\b(?:output|viewer|display|container|content|data|result|results|file|config|settings|json|tree)\b/,
          2,
        ],
        [/\b(?:error|status|loading|count|name|title|search|filter|info|message|tabs?|nav)\b/, -4],
        ...own,
      ],
    },
  ];
}

/** `team_members-2.csv` is about "team" and "members". */
function nameWords(path: string): string {
  const name = (path.split('/').at(-1) ?? '').replace(/(?<=.)\.[^.]*$/, '').toLowerCase();
  const words = name.match(/\p{L}{3,}/gu) ?? [];
  return words.map((word) => RegExp.escape(word)).join('|');
}
