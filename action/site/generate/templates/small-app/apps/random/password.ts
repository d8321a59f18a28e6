/** A generator of passwords, from the browser's cryptographic random numbers. */
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import type { App, AppContext, Role } from '../../app.ts';
import { numberIn } from '../../brief-words.ts';

const SETS = [
  {
    name: 'upper',
    label: 'Capital letters',
    about: /upper|capital/,
    characters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  },
  { name: 'lower', label: 'Small letters', about: /lower|small/, characters: 'abcdefghijklmnopqrstuvwxyz' },
  { name: 'digits', label: 'Digits', about: /digit|number|numeric/, characters: '0123456789' },
  { name: 'symbols', label: 'Symbols', about: /symbol|special|punct/, characters: '!@#$%^&*()-_=+[]{};:,.?' },
];

const roles: readonly Role[] = [
  {
    name: 'password',
    id: 'password',
    isMain: true,
    tags: ['output', 'input', 'div', 'p', 'span', 'code'],
    about: [
      [/password|result|output|display|generated/, 3],
      [/btn|button|length|copy|generate\b|strength/, -5],
    ],
  },
  {
    name: 'length',
    id: 'length',
    tags: ['input'],
    about: [
      [/length|slider|size/, 4],
      [/value|display/, -3],
    ],
  },
  {
    name: 'generate',
    id: 'generate',
    tags: ['button'],
    about: [
      [/generat\w*|create|refresh/, 3],
      [/password-(?:output|display|result)/, -4],
    ],
  },
  { name: 'copy', id: 'copy', tags: ['button'], about: [[/copy|clipboard/, 4]] },
  {
    name: 'strength',
    id: 'strength',
    tags: ['output', 'p', 'div', 'span'],
    about: [[/strength|entropy/, 4]],
    part: 'strength',
  },
  {
    name: 'problem',
    id: 'problem',
    tags: ['p', 'div', 'span'],
    about: [[/error|problem|message|warning/, 4]],
  },
  ...SETS.map(({ name, about }): Role => ({ name, id: `use-${name}`, tags: ['input'], about: [[about, 4]] })),
];

export const password: App = {
  name: 'password',
  title: 'Password generator',
  words: /\b(?:(?:random\s)?passwords?[\s-]generat\w+|generat\w+ (?:\w+ )?passwords?|passwort-?generator)\b/,
  roles: () => roles,
  parts: [
    { name: 'strength', asked: /\bstrength\b|\bentropy\b/i, summary: 'The strength is shown in bits.' },
  ],
  build({ plan: { brief }, elements, has }: AppContext) {
    const length =
      numberIn(brief, /\b(?:default|length of|initial\w*)\b[^.\d]{0,30}(\d+)|\b(\d+)[\s-]characters?\b/i) ??
      16;
    const boxes = SETS.map(
      ({ name, label }) =>
        `<p class="choice">${elements.element(name, { type: 'checkbox', checked: '' })} <label for="${escapeHtml(elements.id(name))}">${label}</label></p>`,
    );
    return {
      main: [
        `<section class="card" aria-label="Generator">
        ${elements.output('password', 'Password', '–', { class: 'app-display' })}
        ${has('strength') ? elements.output('strength', 'Strength', '–') : ''}
        <div class="app-fields">${elements.field('length', 'Length', { type: 'number', min: '4', max: '128', value: String(length) })}</div>
        <fieldset><legend>Characters</legend>${boxes.join('')}</fieldset>
        <div class="actions">${elements.button('generate', 'Generate', { class: 'btn-primary' })} ${elements.button('copy', 'Copy', { disabled: '' })}</div>
        ${elements.element('problem', { class: 'is-problem', role: 'alert' })}
      </section>`,
      ],
      script: SCRIPT,
      config: { sets: SETS.map(({ name, characters }) => ({ name, characters })), length },
      data: {},
      summary: 'A generator of random passwords; they are made in the browser and never leave it.',
      features: [
        'Each password holds at least one character of each chosen kind.',
        "Random numbers come from the browser's cryptographic generator.",
      ],
      usage: ['Choose length and kinds of characters, then generate and copy.'],
      notes: [],
    };
  },
};

const SCRIPT = `  let state = {};
  // Without a bias towards small numbers: what does not fit a whole number of times is drawn again.
  function below(count) {
    const limit = Math.floor(2 ** 32 / count) * count;
    const [value] = crypto.getRandomValues(new Uint32Array(1));
    return value < limit ? value % count : below(count);
  }
  const oneOf = (characters) => characters[below(characters.length)];

  function generate() {
    const sets = settings.data.sets.filter(({ name }) => at(name).checked).map(({ characters }) => characters);
    const length = Math.min(128, Math.max(4, Math.trunc(Number(at('length').value)) || settings.data.length));
    show('problem', sets.length === 0 ? 'Please choose at least one kind of character.' : '');
    if (sets.length === 0) return;
    const all = sets.join('');
    const characters = Array.from({ length }, (_, index) => oneOf(sets[index] ?? all));
    for (let index = characters.length - 1; index > 0; index -= 1) {
      const other = below(index + 1);
      [characters[index], characters[other]] = [characters[other], characters[index]];
    }
    show('password', characters.join(''));
    show('strength', \`About \${Math.floor(length * Math.log2(all.length))} bits\`);
    at('copy').disabled = false;
  }
  function restore() {
    generate();
  }
  on('generate', 'click', generate);
  on('copy', 'click', async () => {
    const element = at('password');
    try {
      await navigator.clipboard.writeText(element.matches('input') ? element.value : element.textContent);
      announce('Copied.');
    } catch {
      announce('This browser does not let the page copy; please select the text.');
    }
  });`;
