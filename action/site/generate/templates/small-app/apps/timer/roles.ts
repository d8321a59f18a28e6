/** The elements of a timer, and the parts that a brief can ask for. */
import type { Part, Role } from '../../app.ts';

const BUTTON = ['button'];
const OUTPUT = ['output', 'div', 'span', 'p', 'strong', 'time'];

function inputRole(name: string, about: RegExp): Role {
  return {
    name,
    id: `${name}-input`,
    tags: ['input'],
    about: [
      [about, 2],
      [/input|set|field|custom|enter/, 2],
      [/display|btn|button|left|remaining|span/, -4],
    ],
  };
}

export const inputRoles: readonly Role[] = [
  inputRole('hours', /hours?|\bhrs?\b/),
  inputRole('minutes', /minutes?|\bmins?\b|duration/),
  inputRole('seconds', /seconds?|\bsecs?\b/),
];

function figureRole(name: string, about: RegExp): Role {
  return {
    name: `figure-${name}`,
    id: name,
    tags: OUTPUT,
    about: [
      [about, 3],
      [/input|btn|button/, -5],
    ],
  };
}

export const eventRoles: readonly Role[] = [
  figureRole('days', /\bdays?\b/),
  figureRole('hours', /\bhours?\b/),
  figureRole('minutes', /\bminutes?\b|\bmins?\b/),
  figureRole('seconds', /\bseconds?\b|\bsecs?\b/),
  { name: 'target', id: 'target-date', tags: ['input'], about: [[/target|date|event|until/, 3]] },
];

export const timerRoles: readonly Role[] = [
  {
    name: 'display',
    id: 'time-display',
    isMain: true,
    tags: OUTPUT,
    about: [
      [/display|time(?:r)?|clock|remaining|time-?left|elapsed|watch|countdown/, 3],
      [/btn|button|start|stop|pause|reset|\blap|input|mode|phase|session|progress|message|status|sound/, -5],
    ],
  },
  {
    name: 'toggle',
    id: 'start-pause',
    tags: BUTTON,
    about: [
      [/start-?\s?\/?(?:pause|stop)|start\s?(?:\/|or|and)\s?(?:pause|stop)|play-?pause|toggle/, 7],
      [/theme|dark|sound|mute/, -9],
    ],
    part: 'toggle',
  },
  {
    name: 'start',
    id: 'start',
    tags: BUTTON,
    about: [
      [/start|begin|\bplay\b|resume|\brun\b/, 3],
      [/pause|stop|restart|work-?(?:input|time)/, -2],
    ],
  },
  {
    name: 'pause',
    id: 'pause',
    tags: BUTTON,
    about: [
      [/pause|stop|halt|anhalten/, 3],
      [/start/, -2],
    ],
  },
  {
    name: 'reset',
    id: 'reset',
    tags: BUTTON,
    about: [
      [/reset|clear|restart/, 3],
      [/lap/, -3],
    ],
  },
  {
    name: 'lap',
    id: 'lap',
    tags: BUTTON,
    about: [
      [/\blap\b|split/, 3],
      [/\blaps|list|clear/, -2],
    ],
    part: 'laps',
  },
  {
    name: 'laps',
    id: 'laps',
    tags: ['ol', 'ul', 'div', 'tbody'],
    about: [
      [/\blaps|\blap-?(?:list|times|container)|splits/, 5],
      [/btn|button|clear/, -4],
    ],
    part: 'laps',
  },
  {
    name: 'lap-item',
    id: 'lap-item',
    tags: ['li'],
    about: [[/lap-?(?:item|row|entry|time)/, 4]],
    part: 'laps',
    isRepeated: true,
  },
  {
    name: 'phase',
    id: 'phase',
    tags: OUTPUT,
    about: [
      [/phase|mode|session-?(?:type|label|name)|status|state|label/, 3],
      [/btn|button|toggle|dark|theme/, -5],
    ],
    part: 'phase',
  },
  {
    name: 'sessions',
    id: 'sessions',
    tags: OUTPUT,
    about: [
      [/sessions?|cycles?|rounds?|pomodoros|completed|count/, 3],
      [/type|label|name|btn|time/, -4],
    ],
    part: 'phase',
  },
  { name: 'skip', id: 'skip', tags: BUTTON, about: [[/skip|next/, 4]], part: 'phase' },
  { name: 'progress', id: 'progress', tags: ['progress'], about: [[/progress|bar/, 4]], part: 'progress' },
  {
    name: 'message',
    id: 'timer-message',
    tags: ['p', 'div', 'output', 'span'],
    about: [
      [/message|alert|notification|finished|done|time-?up|status/, 3],
      [/btn|button/, -4],
    ],
  },
  { name: 'sound', id: 'sound', tags: ['input'], about: [[/sound|mute|beep|alarm/, 4]], part: 'sound' },
];

export const timerParts: readonly Part[] = [
  { name: 'toggle', asked: /(?!)/, summary: 'One button starts and pauses.' },
  {
    name: 'laps',
    asked: /\blaps?\b|\bsplit times?\b/i,
    summary: 'Lap times are listed with their differences, the newest first.',
  },
  {
    name: 'phase',
    asked: /\bpomodoro\b/i,
    summary: 'Work and breaks take turns; every fourth break is a long one.',
  },
  { name: 'progress', asked: /\bprogress\b/i, summary: 'A bar shows how much of the time has passed.' },
  {
    name: 'sound',
    asked: /\b(?:sound|beep|alarm|chime|audio|ring)\w*\b/i,
    summary: 'A sound at the end can be switched on; it is off at first.',
  },
  {
    name: 'keys',
    asked: /\bkeyboard\b|\bshortcuts?\b|\bspace\s?bar\b/i,
    summary: 'Space starts and pauses, R resets, L takes a lap.',
  },
];
