/** A calculator that computes expressions as they are written: multiplication before addition. */
import type { App, AppContext } from '../../app.ts';
import { quotedMessage } from '../../brief-words.ts';
import { KEYS, keyData, keyNamed, keyRoles, keyText } from './keys.ts';
import { CALCULATOR_SCRIPT } from './script.ts';

const OUTPUT_TAGS = ['output', 'div', 'input', 'p', 'span', 'strong', 'textarea', 'section'];

export const calculator: App = {
  name: 'calculator',
  title: 'Calculator',
  words:
    /\b(?:calculators?|calculatrice|calculadora|taschenrechner|calcolatrice|rekenmachine)\b|calculator|電卓|计算器/,

  roles: () => [
    {
      name: 'display',
      id: 'display',
      isMain: true,
      tags: OUTPUT_TAGS,
      about: [
        [/display|screen|anzeige|affichage|pantalla/, 3],
        [/result|output|answer|ergebnis|resultado/, 2],
        [/history|previous|expression|btn|button|keys|clear/, -4],
      ],
    },
    {
      name: 'expression',
      id: 'expression',
      tags: OUTPUT_TAGS,
      about: [[/expression|previous|formula|operation-?display|upper|equation/, 3]],
      part: 'expression',
    },
    {
      name: 'keys',
      id: 'keys',
      tags: ['div', 'section', 'fieldset'],
      about: [[/keys|keypad|buttons|\bpad\b|numpad|keyboard|grid/, 3]],
    },
    {
      name: 'frame',
      id: 'calculator',
      tags: ['section', 'div', 'main', 'form'],
      about: [
        [/^(?:calculator|calc|app)(?:-(?:app|container|body|wrapper))?$|calculator.{0,12}$/, 2],
        [/btn|button|display|history|clear|keys/, -4],
      ],
    },
    {
      name: 'history',
      id: 'history',
      tags: ['ol', 'ul', 'div', 'section'],
      about: [
        [/history|log|tape|verlauf|historique|historial/, 3],
        [/clear|delete|reset|btn|button/, -4],
      ],
      part: 'history',
    },
    {
      name: 'clear-history',
      id: 'clear-history',
      tags: ['button'],
      about: [[/(?:clear|delete|reset|erase).{0,6}(?:history|log|tape)/, 5]],
      part: 'history',
    },
    {
      name: 'history-item',
      id: 'history-item',
      tags: ['li'],
      about: [[/history-?(?:item|entry|row)/, 4]],
      part: 'history',
      isRepeated: true,
    },
    ...keyRoles,
    { name: 'digit', id: 'digit', tags: ['button'], about: [[/digit|number|\bnum\b/, 3]], isRepeated: true },
    {
      name: 'operator',
      id: 'operator',
      tags: ['button'],
      about: [[/operator|operation|\bop\b/, 3]],
      isRepeated: true,
    },
    { name: 'key', id: 'key', tags: ['button'], about: [[/\bkey|btn|button/, 2]], isRepeated: true },
  ],

  parts: [
    {
      name: 'history',
      asked:
        /\b(?:history|past calculations|previous calculations|recent calculations|verlauf|historique|historial)\b/i,
      summary: 'The last 50 calculations are listed, the newest first, and can be cleared.',
    },
    {
      name: 'expression',
      asked: /\b(?:show|display)\w*\b[^.]{0,40}\bexpression\b/i,
      summary: 'The expression stays visible above its result.',
    },
    {
      name: 'scientific',
      asked:
        /\b(?:scientific|square roots?|sqrt|sine|cosine|trigonometr\w+|logarithms?|exponents?|parenthes[ei]s|brackets)\b/i,
      summary:
        'Scientific keys: brackets, powers, square root, sine, cosine and tangent in radians, logarithms and π.',
    },
    {
      name: 'memory',
      asked: /\bmemory (?:keys|buttons|functions?)\b|\bM\+/i,
      summary: 'Memory keys: MC, MR, M+ and M−.',
    },
  ],

  build(context) {
    const { plan, has } = context;
    const keys = KEYS.filter(({ part }) => part === undefined || has(part));
    const signs = Object.fromEntries(
      ['multiply', 'divide', 'subtract'].flatMap((name) => {
        const one = keyNamed(name);
        return one ? [[one.token, keyText(one, plan)]] : [];
      }),
    );
    return {
      main: [frame(context, keys)],
      script: CALCULATOR_SCRIPT,
      config: {
        keys: keys.map(({ name, token }) => [`key-${name}`, token]),
        typed: keys.map(({ token }) => token),
        signs,
        zero: quotedMessage(plan.brief, /zero|infinit|undefined|divi[ds]|null/i) ?? 'Cannot divide by zero',
        invalid: quotedMessage(plan.brief, /invalid|malformed|syntax/i) ?? 'That cannot be calculated',
      },
      data: {},
      summary: 'A calculator with keys and keyboard input that adds, subtracts, multiplies and divides.',
      features: [
        'Expressions are computed as they are written: multiplication and division come before addition and subtraction.',
        'A percent sign divides the number before it by 100.',
        'Results are rounded to twelve digits, so that 0.1 + 0.2 is 0.3.',
        'Division by zero and incomplete expressions are said in words.',
      ],
      usage: [
        'Click the keys or type: digits, + - * / %, Enter or = for the result, Backspace for the last character, Escape to clear.',
      ],
      notes: [],
      styles: STYLES,
    };
  },
};

function frame(context: AppContext, keys: typeof KEYS): string {
  const { elements, has } = context;
  const expression = has('expression')
    ? elements.output('expression', 'Expression', '', { class: 'app-muted calculator-expression' })
    : '';
  const basic = keys.filter(({ part }) => part === undefined);
  const extra = keys.filter(({ part }) => part !== undefined);
  const extraKeys =
    extra.length > 0
      ? `<div class="calculator-extra">${extra.map((one) => keyButton(context, one)).join('')}</div>`
      : '';
  const history = has('history')
    ? `<section class="card" aria-labelledby="history-heading">
        <h2 id="history-heading">History</h2>
        <p id="history-empty" class="app-muted">Nothing has been calculated yet.</p>
        ${elements.element('history', { class: 'list calculator-history' })}
        <p>${elements.button('clear-history', 'Clear history')}</p>
      </section>`
    : '';
  const body = `${expression}
        ${elements.output('display', 'Result', '0', { class: 'app-display' })}
        ${elements.element(
          'keys',
          { class: 'calculator-keys' },
          extraKeys + basic.map((one) => keyButton(context, one)).join('\n          '),
        )}`;
  return elements.element('frame', { class: 'card calculator' }, body) + history;
}

function keyButton({ plan, elements }: AppContext, one: (typeof KEYS)[number]): string {
  const role = `key-${one.name}`;
  const group = one.kind === 'digit' ? 'digit' : one.kind === 'operator' ? 'operator' : undefined;
  const classes = ['key', ...(group ? [group] : [])].map((name) => elements.repeated(name).class);
  const primary = one.token === '=' ? 'btn-primary' : '';
  const text = keyText(one, plan);
  return elements.button(role, text, {
    class: [...classes, primary].filter(Boolean).join(' '),
    'aria-label': spokenName(text, one.spoken),
    ...keyData(plan, one),
  });
}

/** What is written must be part of what is said, or people who speak to their browser cannot press it. */
function spokenName(text: string, spoken: string): string | undefined {
  if (/^[\d.=+]$/.test(text) || text.toLowerCase() === spoken) return undefined;
  return /\p{L}/u.test(text) ? `${text}, ${spoken}` : spoken;
}

const STYLES = `.calculator {
  width: min(100%, 24rem);
  margin-inline: auto;
}

.calculator-keys {
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: 0.5rem;
}

.calculator-extra {
  display: grid;
  grid-column: 1 / -1;
  grid-template-columns: repeat(5, minmax(0, 1fr));
  gap: 0.5rem;
}

.calculator-keys .btn {
  min-height: 3.25rem;
  padding: 0.25rem;
  font-size: 1.125rem;
}

.calculator-expression {
  min-height: 1.5rem;
  margin: 0;
  text-align: end;
}

.calculator-history {
  max-height: 16rem;
  overflow: auto;
}
`;
