/** Dice, a coin, or a number between two limits. */
import type { App, AppContext } from '../../app.ts';
import { numberIn } from '../../brief-words.ts';

const OUTPUT = ['output', 'div', 'p', 'span', 'strong'];

export const dice: App = {
  name: 'dice',
  title: 'Dice roller',
  words:
    /\b(?:dice|roll(?:ing)? (?:a )?die|die roller|coin[\s-](?:flip\w*|toss\w*)|flip (?:a )?coin|random[\s-]number(?:[\s-]generator)?|würfel\w*|lanzador de dados)\b/,
  roles: () => [
    {
      name: 'result',
      id: 'result',
      isMain: true,
      tags: OUTPUT,
      about: [
        [/result|output|display|value|face|number|\bdice\b|\bdie\b|\bcoin\b/, 3],
        [/btn|button|roll|flip|history|min|max|sides|count|total/, -3],
      ],
    },
    {
      name: 'roll',
      id: 'roll',
      tags: ['button'],
      about: [
        [/roll|flip|toss|generate|throw/, 3],
        [/result|history/, -3],
      ],
    },
    {
      name: 'count',
      id: 'dice-count',
      tags: ['input', 'select'],
      about: [[/count|number-of|how-many|amount/, 3]],
      part: 'count',
    },
    {
      name: 'sides',
      id: 'sides',
      tags: ['input', 'select'],
      about: [
        [/sides|faces/, 4],
        [/result|output|display/, -5],
      ],
      part: 'sides',
    },
    { name: 'min', id: 'min', tags: ['input'], about: [[/\bmin|from|lower/, 3]], part: 'range' },
    { name: 'max', id: 'max', tags: ['input'], about: [[/\bmax|\bto\b|upper/, 3]], part: 'range' },
    { name: 'total', id: 'total', tags: OUTPUT, about: [[/total|sum/, 4]], part: 'total' },
    {
      name: 'history',
      id: 'history',
      tags: ['ol', 'ul', 'div'],
      about: [[/history|log|previous/, 4]],
      part: 'history',
    },
    {
      name: 'history-item',
      id: 'history-item',
      tags: ['li'],
      about: [[/history-?item/, 4]],
      part: 'history',
      isRepeated: true,
    },
  ],
  parts: [
    {
      name: 'count',
      asked: /\b(?:number of dice|how many dice|choose[^.]{0,20}dice|multiple dice)\b/i,
      summary: 'The number of dice can be chosen.',
    },
    {
      name: 'sides',
      asked: /\b(?:number of sides|choose[^.]{0,20}sides|how many sides)\b/i,
      summary: 'The number of sides can be chosen.',
    },
    {
      name: 'range',
      asked: /\brandom[\s-]number\b/i,
      summary: 'The smallest and the largest number can be chosen.',
    },
    { name: 'total', asked: /\b(?:total|sum)\b/i, summary: 'The sum of the dice is shown.' },
    {
      name: 'history',
      asked: /\bhistory\b|\b(?:previous|past|last) (?:\w+ )?(?:rolls|flips|results|numbers)\b/i,
      summary: 'The last 20 results are listed.',
    },
  ],

  build({ plan: { brief }, elements, has }: AppContext) {
    const isCoin = /\bcoin\b/i.test(brief) && !/\bdice\b/i.test(brief);
    const count = numberIn(brief, /\b(\d+|two|three|four|five|six)\s+(?:\w+-sided\s+)?dice\b/i) ?? 1;
    const sides = numberIn(brief, /\b(\d+)[\s-]*(?:sided|sides)\b/i) ?? numberIn(brief, /\bd(\d+)\b/i) ?? 6;
    const limits = /\bbetween\s+(-?\d+)\s+and\s+(-?\d+)|\bfrom\s+(-?\d+)\s+to\s+(-?\d+)/i.exec(brief);
    const [min, max] = [Number(limits?.[1] ?? limits?.[3] ?? 1), Number(limits?.[2] ?? limits?.[4] ?? 100)];
    const kind = has('range') ? 'number' : isCoin ? 'coin' : 'dice';
    const field = (role: string, label: string, value: number) =>
      elements.field(role, label, { type: 'number', value: String(value) });
    const fields = [
      ...(has('count') ? [field('count', 'Number of dice', count)] : []),
      ...(has('sides') ? [field('sides', 'Sides', sides)] : []),
      ...(has('range') ? [field('min', 'Smallest', min), field('max', 'Largest', max)] : []),
    ];
    return {
      main: [
        `<section class="card" aria-label="Chance">
        ${fields.length > 0 ? `<div class="app-fields">${fields.join('')}</div>` : ''}
        ${elements.output('result', 'Result', '–', { class: 'app-big' })}
        ${has('total') ? `<p class="app-muted">Total: ${elements.output('total', 'Total', '0')}</p>` : ''}
        <div class="actions app-centred">${elements.button('roll', kind === 'coin' ? 'Flip the coin' : kind === 'dice' ? 'Roll' : 'Generate', { class: 'btn-primary' })}</div>
        ${has('history') ? `<h2>Last results</h2>${elements.element('history', { class: 'list' })}` : ''}
      </section>`,
      ],
      script: SCRIPT,
      config: { kind, count, sides, min, max },
      data: {},
      title: kind === 'coin' ? 'Coin flip' : kind === 'number' ? 'Random number' : 'Dice roller',
      summary:
        kind === 'coin'
          ? 'A coin to flip.'
          : kind === 'number'
            ? 'A random number between two limits.'
            : `Dice with ${sides} sides.`,
      features: ['Every result is equally likely.'],
      usage: ['Press the button.'],
      notes: [],
    };
  },
};

const SCRIPT = `  let state = { history: [] };
  const limited = (value, least, most) => Math.min(most, Math.max(least, Math.trunc(value) || least));
  // Both limits may be drawn.
  const between = (least, most) => least + Math.floor(Math.random() * (most - least + 1));

  function draw() {
    const { kind, count, sides, min, max } = settings.data;
    if (kind === 'coin') return [between(0, 1) === 0 ? 'Heads' : 'Tails'];
    if (kind === 'number') {
      const limits = [at('min').value, at('max').value].map((text, index) => (text.trim() === '' ? [min, max][index] : Math.trunc(Number(text)) || 0));
      return [between(Math.min(...limits), Math.max(...limits))];
    }
    const dice = limited(Number(at('count')?.value ?? count), 1, 100);
    const faces = limited(Number(at('sides')?.value ?? sides), 2, 1000);
    return Array.from({ length: dice }, () => between(1, faces));
  }
  function renderHistory() {
    at('history')?.replaceChildren(...state.history.map((line) => make('history-item', 'li', line)));
  }
  function restore(kept) {
    if (Array.isArray(kept?.history)) state.history = kept.history.filter((line) => typeof line === 'string');
    renderHistory();
  }
  on('roll', 'click', () => {
    const drawn = draw();
    show('result', drawn.join(' '));
    show('total', String(drawn.reduce((sum, one) => sum + Number(one), 0)));
    state.history = [drawn.join(' '), ...state.history].slice(0, 20);
    keep();
    renderHistory();
  });`;
