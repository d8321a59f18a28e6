/** Timers: a countdown, a stopwatch, a pomodoro timer, or the days to an event. */
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import type { App, AppContext, BuiltApp } from '../../app.ts';
import { quotedMessage } from '../../brief-words.ts';
import { planTimer, type TimerPlan } from './plan-timer.ts';
import { eventRoles, inputRoles, timerParts, timerRoles } from './roles.ts';
import { EVENT_SCRIPT, TIMER_SCRIPT } from './script.ts';

const TITLES = {
  countdown: 'Countdown timer',
  stopwatch: 'Stopwatch',
  pomodoro: 'Pomodoro timer',
  event: 'Countdown',
};

export const timer: App = {
  name: 'timer',
  title: 'Timer',
  words:
    /\b(?:pomodoro|stop-?\s?watch|count-?down|timer|stoppuhr|chronom(?:è|e)tre|cron(?:ó|o)metro|minuterie|temporizador|wecker)\b/,
  parts: timerParts,
  roles: (plan, earlier) => {
    const { mode } = planTimer(plan, earlier);
    const message = timerRoles.filter(({ name }) => name === 'message');
    if (mode === 'event') return [...eventRoles, ...message];
    return mode === 'countdown' ? [...timerRoles, ...inputRoles] : timerRoles;
  },
  build(context) {
    const plan = planTimer(context.plan, context.earlier);
    return plan.mode === 'event' ? event(plan, context) : clock(plan, context);
  },
};

function clock(plan: TimerPlan, { plan: { brief }, elements, has }: AppContext): BuiltApp {
  const { mode, seconds } = plan;
  const inputs =
    mode === 'countdown'
      ? [
          ...(plan.hasHours || elements.isAsked('hours')
            ? [{ role: 'hours', value: Math.floor(seconds / 3600) }]
            : []),
          {
            role: 'minutes',
            value:
              plan.hasHours || elements.isAsked('hours')
                ? Math.floor(seconds / 60) % 60
                : Math.floor(seconds / 60),
          },
          { role: 'seconds', value: seconds % 60 },
        ]
      : [];
  const fields = inputs.map(({ role, value }) =>
    elements.field(role, role.charAt(0).toUpperCase() + role.slice(1), {
      type: 'number',
      min: '0',
      max: '9999',
      value: String(value),
    }),
  );
  const startLabel = elements.label('toggle', elements.label('start', 'Start'));
  const buttons = has('toggle')
    ? [elements.button('toggle', 'Start', { class: 'btn-primary' })]
    : [
        elements.button('start', 'Start', { class: 'btn-primary' }),
        elements.button('pause', 'Pause', { disabled: '' }),
      ];
  const phase = has('phase')
    ? `<p class="app-muted timer-phase">${elements.output('phase', 'Phase', 'Work')} · finished sessions: ${elements.output('sessions', 'Finished sessions', '0')}</p>`
    : '';
  const main = `<section class="card" aria-label="${TITLES[mode]}">
        ${phase}
        ${elements.element('display', { class: 'app-big', role: 'timer', 'aria-live': 'off' }, timeText(plan))}
        ${has('progress') ? elements.element('progress', { max: '1', value: '0', class: 'timer-progress', 'aria-label': 'Time passed' }) : ''}
        <div class="actions app-centred">
          ${[...buttons, elements.button('reset', 'Reset'), ...(has('laps') ? [elements.button('lap', 'Lap', { disabled: '' })] : []), ...(has('phase') ? [elements.button('skip', 'Skip')] : [])].join('\n          ')}
        </div>
        ${elements.element('message', { role: 'status', class: 'timer-message' })}
        ${fields.length > 0 ? `<div class="app-fields">${fields.join('')}</div>` : ''}
        ${has('sound') ? `<p>${elements.element('sound', { type: 'checkbox' })} <label for="${escapeHtml(elements.id('sound'))}">Sound at the end</label></p>` : ''}
        ${has('laps') ? `<h2>Laps</h2>${elements.element('laps', { class: 'list' })}` : ''}
      </section>`;
  return {
    main: [main],
    script: TIMER_SCRIPT,
    config: {
      ...plan,
      hasKeys: has('keys'),
      startLabel,
      done:
        quotedMessage(brief, /\b(?:zero|end|ends|finish\w*|done|up|over|reach\w*|complete\w*)\b/i) ??
        'Time is up.',
    },
    data: plan,
    title: TITLES[mode],
    summary:
      mode === 'stopwatch'
        ? 'A stopwatch that can be paused and reset.'
        : mode === 'pomodoro'
          ? `A pomodoro timer: ${seconds / 60} minutes of work, ${plan.breakSeconds / 60} minutes of break.`
          : `A countdown timer of ${timeText(plan)}.`,
    features: ['Time is measured by the clock, so a page in the background stays right.'],
    usage: ['Start, pause and reset with the buttons.'],
    notes: [],
    styles: STYLES,
  };
}

function event({ target, ...plan }: TimerPlan, { plan: { brief }, elements }: AppContext): BuiltApp {
  const figures = ['days', 'hours', 'minutes', 'seconds'].map(
    (name) =>
      `<div>${elements.element(`figure-${name}`, { class: 'app-big' }, name === 'days' ? '0' : '00')}<p class="app-muted">${name}</p></div>`,
  );
  const day = target === '' ? '' : `${target.slice(0, 10)} ${target.slice(11, 16)}`;
  const isAsked = target === '' || elements.isAsked('target');
  return {
    main: [
      `<section class="card" aria-label="Countdown">
        ${day ? `<p class="app-muted timer-phase">Until <time datetime="${escapeHtml(target)}">${escapeHtml(day)}</time>, local time</p>` : ''}
        <div class="timer-figures" role="timer" aria-live="off">${figures.join('\n          ')}</div>
        ${elements.element('message', { role: 'status', class: 'timer-message' })}
        ${isAsked ? elements.field('target', 'Count down to', { type: 'datetime-local' }) : ''}
      </section>`,
    ],
    script: EVENT_SCRIPT,
    config: {
      target,
      done:
        quotedMessage(brief, /\b(?:zero|end|ends|finish\w*|reach\w*|over|arriv\w*|past|passed)\b/i) ??
        'The time has come.',
    },
    data: { ...plan, target },
    title: TITLES.event,
    summary: day
      ? `A countdown to ${day}, local time.`
      : 'A countdown to a date that is entered on the page.',
    features: ['Days, hours, minutes and seconds follow the clock of the device.'],
    usage: isAsked ? ['Choose the date to count down to.'] : ['Open the page.'],
    notes: target === '' ? ['The brief names no date that could be read, so the page asks for it.'] : [],
    styles: STYLES,
  };
}

function timeText({ mode, seconds, hasHours, fraction }: TimerPlan): string {
  const total = mode === 'stopwatch' ? 0 : seconds;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const start = hasHours || total >= 3600 ? `${two(total / 3600)}:` : '';
  return `${start}${two((total / 60) % 60)}:${two(total % 60)}${fraction > 0 ? `.${'0'.repeat(fraction)}` : ''}`;
}

const STYLES = `.timer-phase,
.timer-message {
  margin: 0 0 0.5rem;
  text-align: center;
}

.timer-message {
  min-height: 1.5rem;
  margin-top: 1rem;
  font-weight: 600;
}

.timer-progress {
  width: 100%;
  margin-bottom: 1rem;
  accent-color: var(--accent);
}

.timer-figures {
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: 0.5rem;
  text-align: center;
}

.timer-figures .app-big {
  margin: 0;
  font-size: clamp(1.75rem, 9vw, 3.5rem);
}
`;
