/** A counter with buttons. */
import type { App } from '../../app.ts';
import { numberIn } from '../../brief-words.ts';

const BUTTON = ['button'];

export const counter: App = {
  name: 'counter',
  title: 'Counter',
  words:
    /\b(?:(?:click|tally|simple|button)?\s?counter(?:s|\s(?:app|page))?|z(?:ä|ae)hler|compteur|contador|contatore)\b/,
  roles: () => [
    {
      name: 'value',
      id: 'count',
      isMain: true,
      tags: ['output', 'span', 'div', 'p', 'strong', 'input'],
      about: [
        [/count(?:er)?|value|number|display|result|total|likes\b|z(?:ä|ae)hler/, 3],
        [/btn|button|incr|decr|plus|minus|reset|step|\badd\b|sub/, -5],
      ],
    },
    {
      name: 'up',
      id: 'increment',
      tags: BUTTON,
      about: [
        [/\binc\b|incr\w*|plus|\badd|\bup\b|\+|\blike\b/, 3],
        [/count-?up/, 1],
      ],
    },
    {
      name: 'down',
      id: 'decrement',
      tags: BUTTON,
      about: [[/\bdec\b|decr\w*|minus|subtract|\bdown\b|−/, 3]],
    },
    { name: 'reset', id: 'reset', tags: BUTTON, about: [[/reset|clear|zero/, 4]] },
    {
      name: 'step',
      id: 'step',
      tags: ['input', 'select'],
      about: [[/step|amount|increment-?by/, 4]],
      part: 'step',
    },
  ],
  parts: [
    {
      name: 'step',
      asked: /\bstep(?:\s?size)?\b|\bcustom (?:amount|increment)\b/i,
      summary: 'The step can be chosen.',
    },
    {
      name: 'keys',
      asked: /\bkeyboard\b|\barrow keys?\b|\bshortcuts?\b/i,
      summary: 'Arrow up and + count up, arrow down and − count down, 0 resets.',
    },
  ],

  build({ plan, elements, has }) {
    const start =
      numberIn(plan.brief, /\bstart\w*\s+(?:at|from|with|value\s+(?:of\s+)?)\s*(-?\d+|zero|one|ten)\b/i) ?? 0;
    const isPositive =
      /\b(?:not|never|cannot|can't|without)\b[^.]{0,40}\b(?:below|under|less than|negative)\b|\bnon-?negative\b|\bminimum (?:of|is) (?:0|zero)\b/i.test(
        plan.brief,
      );
    const most = numberIn(
      plan.brief,
      /\b(?:not|never|cannot|can't)\b[^.]{0,40}\b(?:above|over|exceed|beyond|more than)\s+(\d+)|\bmax(?:imum)?\s+(?:of|is|value)?\s*(\d+)/i,
    );
    return {
      main: [
        `<section class="card" aria-label="Counter">
        ${elements.output('value', 'Count', String(start), { class: 'app-big' })}
        ${has('step') ? `<div class="app-fields">${elements.field('step', 'Step', { type: 'number', min: '1', value: '1' })}</div>` : ''}
        <div class="actions app-centred">
          ${elements.button('down', '−', elements.label('down', '') ? {} : { 'aria-label': 'Decrease' })}
          ${elements.button('reset', 'Reset')}
          ${elements.button('up', '+', { class: 'btn-primary', ...(elements.label('up', '') ? {} : { 'aria-label': 'Increase' }) })}
        </div>
      </section>`,
      ],
      script: SCRIPT,
      config: { start, least: isPositive ? 0 : null, most: most ?? null, hasKeys: has('keys') },
      data: {},
      summary: `A counter that starts at ${start} and goes up and down.`,
      features: [
        ...(isPositive ? ['It does not go below zero.'] : []),
        ...(most === undefined ? [] : [`It does not go above ${most}.`]),
      ],
      usage: ['Use the buttons to count up, to count down and to begin again.'],
      notes: [],
    };
  },
};

const SCRIPT = `  const { start, least, most, hasKeys } = settings.data;
  let state = { count: start };

  function setCount(value) {
    state.count = Math.min(most ?? Infinity, Math.max(least ?? -Infinity, value));
    keep();
    render();
  }
  function render() {
    show('value', String(state.count));
    if (at('down')) at('down').disabled = state.count === least;
    at('up').disabled = state.count === most;
  }
  const step = () => Math.max(1, Math.trunc(Number(at('step')?.value)) || 1);
  function restore(kept) {
    if (Number.isFinite(kept?.count)) state.count = kept.count;
    render();
  }

  on('up', 'click', () => setCount(state.count + step()));
  on('down', 'click', () => setCount(state.count - step()));
  on('reset', 'click', () => setCount(start));
  const KEYS = { ArrowUp: 'up', '+': 'up', ArrowDown: 'down', '-': 'down', 0: 'reset' };
  if (hasKeys) {
    document.addEventListener('keydown', (event) => {
      const role = KEYS[event.key];
      if (!role || event.target.matches('input, select, textarea')) return;
      event.preventDefault();
      at(role)?.click();
    });
  }`;
