/** Tools for a text: its words and characters counted as it is typed, and changes at the press of a button. */
import type { SitePlan } from '../../../../plan-types.ts';
import type { App, Role } from '../../app.ts';
import { operations } from './operations.ts';

const SHOWS = ['output', 'span', 'strong', 'p', 'div', 'td', 'b'];
const COUNTS =
  /\b(?:word|character|letter|sentence|line)s?[\s-]+count\w*|\bcount\w*\s+(?:the\s+|of\s+)?(?:words|characters|letters|sentences|lines)\b|wörter\s?z(?:ä|ae)hl|compteur de mots|contador de palabras/i;

const FIGURES = [
  { name: 'words', label: 'Words', about: /words?|wörter|woerter|mots|palabras/ },
  { name: 'characters', label: 'Characters', about: /char(?:acter)?s?|letters?|zeichen|caract/ },
  { name: 'sentences', label: 'Sentences', about: /sentences?/ },
  { name: 'lines', label: 'Lines', about: /lines?/ },
];

function activeOperations({ brief }: SitePlan) {
  return operations.filter(({ asked }) => asked.test(brief));
}

function rolesFor(plan: SitePlan): Role[] {
  const active = activeOperations(plan);
  const buttons = active.map(
    ({ name, words }): Role => ({
      name,
      id: name,
      tags: ['button'],
      about: [
        [words, 4],
        // The only button does the only thing.
        ...(active.length === 1
          ? [[/go|run|check|convert|apply|submit|btn|button|start/, 3] as [RegExp, number]]
          : []),
      ],
      part: name,
    }),
  );
  const figures = FIGURES.map(
    ({ name, about }): Role => ({
      name,
      id: name,
      tags: SHOWS,
      about: [
        [about, 3],
        [/btn|button|input|area|clear/, -5],
      ],
      part: name,
    }),
  );
  return [
    {
      name: 'text',
      id: 'text',
      isMain: true,
      tags: ['textarea', 'input'],
      about: [
        [/text|input|source|plain|editor|string|message/, 3],
        [/count|words?$|chars?|out(?:put)?|result|btn|button|upper|lower|clear|copy/, -5],
      ],
    },
    {
      name: 'result',
      id: 'result',
      isMain: true,
      tags: ['output', 'textarea', 'p', 'div', 'pre', 'span', 'input'],
      about: [
        [/out(?:put)?|result|converted|encoded|answer|transformed/, 3],
        [/btn|button|copy|input/, -5],
      ],
      part: 'result',
    },
    ...buttons,
    ...figures,
    {
      name: 'clear',
      id: 'clear',
      tags: ['button'],
      about: [[/clear|reset|delete|löschen/, 4]],
      part: 'clear',
    },
  ];
}

export const textTools: App = {
  name: 'text-tools',
  title: 'Text tools',
  words:
    /\b(?:(?:word|character|letter)s?[\s-]+count(?:er|ing)?|(?:text\s+)?case\s+(?:converter|changer)|(?:text|string|word)\s+revers\w+|base\s?-?64\s+(?:en|de|converter|tool)\w*|palindrome|text\s+(?:tools?|transformer|utilit\w+|analy[sz]er)|wörterz(?:ä|ae)hler|compteur de mots|contador de palabras)(?!\p{L})/u,
  // What comes with a document counts its words, and no one's typing.
  isMeant: ({ brief, files }) =>
    !/\bmarkdown\b/i.test(brief) && !files.some((name) => /\.(?:md|txt)$/i.test(name)),
  roles: rolesFor,
  parts: [
    ...operations.map(({ name, label, asked }) => ({
      name,
      asked,
      summary: `A button changes the text: ${label}.`,
    })),
    {
      name: 'result',
      asked: new RegExp(operations.map(({ asked }) => asked.source).join('|'), 'is'),
      summary: 'What comes of the text is shown.',
    },
    { name: 'words', asked: COUNTS, summary: 'Words are counted while they are typed.' },
    { name: 'characters', asked: COUNTS, summary: 'Characters are counted while they are typed.' },
    {
      name: 'sentences',
      asked: /\bsentences?\s+count|\bcount\w*[^.]{0,40}\bsentences\b/i,
      summary: 'Sentences are counted.',
    },
    {
      name: 'lines',
      asked: /\blines?\s+count|\bcount\w*[^.]{0,40}\blines\b/i,
      summary: 'Lines are counted.',
    },
    { name: 'clear', asked: /\bclear\b|\breset\b/i, summary: 'A button empties the text.' },
  ],
  build({ elements, has }) {
    const active = operations.filter(({ name }) => has(name));
    const figures = FIGURES.filter(({ name }) => has(name));
    const buttons = [
      ...active.map(({ name, label }, index) =>
        elements.button(name, label, index === 0 ? { class: 'btn-primary' } : {}),
      ),
      ...(has('clear') ? [elements.button('clear', 'Clear')] : []),
    ];
    const counted = figures.map(({ name, label }) => `<p>${label}: ${elements.output(name, label, '0')}</p>`);
    const isArea = elements.tag('text') === 'textarea';
    return {
      main: [
        `<section class="card" aria-label="Text">
        ${elements.field('text', 'Your text', isArea ? { rows: '8' } : { type: 'text' })}
        ${counted.join('')}
        ${buttons.length > 0 ? `<div class="actions">${buttons.join(' ')}</div>` : ''}
        ${has('result') ? elements.output('result', 'Result', '', { class: 'app-result text-result' }) : ''}
      </section>`,
      ],
      script: script(active, figures.length > 0),
      config: {},
      data: {},
      summary: `A page for texts: ${[...figures.map(({ label }) => `${label.toLowerCase()} counted`), ...active.map(({ label }) => label)].join(', ')}.`,
      features: [],
      usage: ['Type or paste a text; figures follow at once, changes at the press of a button.'],
      notes: [],
      styles: '.text-result {\n  margin-top: 1rem;\n  overflow-wrap: anywhere;\n  white-space: pre-wrap;\n}',
    };
  },
};

function script(active: readonly { name: string; code: string }[], hasFigures: boolean): string {
  const changes = active.map(({ name, code }) => `\n    ${name}: ${code},`).join('');
  const figures = hasFigures
    ? `
    const text = at('text').value;
    show('words', String(text.split(/\\s+/).filter(Boolean).length));
    show('characters', String([...text].length));
    show('sentences', String(text.split(/[.!?…]+(?=\\s|$)/).filter((one) => one.trim() !== '').length));
    show('lines', String(text === '' ? 0 : text.split('\\n').length));`
    : '';
  return `  let state = { text: '' };
  const changes = {${changes}
  };

  function update() {
    state.text = at('text').value;${figures}
  }
  function restore(kept) {
    if (typeof kept?.text === 'string') at('text').value = kept.text;
    update();
  }

  on('text', 'input', () => {
    update();
    keep();
  });
  for (const [role, change] of Object.entries(changes)) on(role, 'click', () => show('result', change(at('text').value)));
  on('clear', 'click', () => {
    at('text').value = '';
    show('result', '');
    update();
    keep();
  });`;
}
