/** A digital clock in the visitor's own time. */
import type { App } from '../../app.ts';

export const clock: App = {
  name: 'clock',
  title: 'Clock',
  words:
    /\b(?:(?:digital|live|real-?time|simple)\s+clock|clock\s+(?:app|page|widget)|(?<!\w )clock|shows? the (?:current|live) time|digitaluhr|uhrzeit|horloge|reloj)\b/,
  // Hands and other places' times are more than this one shows.
  isMeant: ({ brief }) => !/\b(?:analog(?:ue)?|world|countdown|alarm)\b/i.test(brief),
  roles: () => [
    {
      name: 'time',
      id: 'clock',
      isMain: true,
      tags: ['time', 'output', 'div', 'span', 'p', 'h2'],
      about: [
        [/clock|time|uhr|display|horloge|reloj/, 3],
        [/btn|button|format|toggle|date|zone/, -5],
      ],
    },
    {
      name: 'date',
      id: 'date',
      tags: ['time', 'output', 'div', 'span', 'p'],
      about: [[/date|day|datum/, 4]],
      part: 'date',
    },
    {
      name: 'format',
      id: 'format',
      tags: ['button'],
      about: [[/format|12|24|toggle|mode/, 4]],
      part: 'format',
    },
  ],
  parts: [
    {
      name: 'date',
      asked: /\b(?:date|weekday|day of the week)\b/i,
      summary: 'The date is shown below the time.',
    },
    {
      name: 'format',
      asked: /\b(?:12|24)\s*(?:\/|and|or|-)?\s*(?:12|24)?[\s-]*h(?:ou)?r?s?\b/i,
      summary: 'A button changes between 12 and 24 hours.',
    },
  ],
  build({ elements, has }) {
    // Read out on request only: it changes every second.
    const quiet = { role: 'timer', 'aria-live': 'off' };
    return {
      main: [
        `<section class="card" aria-label="Clock">
        ${elements.element('time', { class: 'app-big', ...quiet }, '--:--:--')}
        ${has('date') ? elements.element('date', { class: 'app-result' }, '—') : ''}
        ${has('format') ? `<div class="actions app-centred">${elements.button('format', '12 or 24 hours', { 'aria-pressed': 'false' })}</div>` : ''}
      </section>`,
      ],
      script: SCRIPT,
      config: {},
      data: {},
      summary: 'A clock that shows the time of the computer it is opened on.',
      features: [],
      usage: ['Open the page; the time changes every second.'],
      notes: [],
    };
  },
};

const SCRIPT = `  let state = { isTwelve: false };

  function tick() {
    const now = new Date();
    show('time', now.toLocaleTimeString(state.isTwelve ? 'en-US' : 'en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' }));
    show('date', now.toLocaleDateString(undefined, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }));
  }
  function restore(kept) {
    state.isTwelve = kept?.isTwelve === true;
    at('format')?.setAttribute('aria-pressed', String(state.isTwelve));
    tick();
  }

  on('format', 'click', () => {
    restore({ isTwelve: !state.isTwelve });
    keep();
  });
  setInterval(tick, 1000);`;
