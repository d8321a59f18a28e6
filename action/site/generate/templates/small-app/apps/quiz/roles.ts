/** The elements of a quiz, and the parts that a brief can ask for. */
import type { Part, Role } from '../../app.ts';

const BUTTON = ['button'];
const OUTPUT = ['output', 'div', 'p', 'span', 'strong'];

export const quizRoles: readonly Role[] = [
  {
    name: 'question',
    id: 'question',
    isMain: true,
    tags: ['p', 'div', 'h2', 'h3', 'legend', 'span', 'section'],
    about: [
      [/question|frage|prompt/, 3],
      [/next|submit|count|number|timer|list|container|answers?|options?|progress|btn/, -4],
    ],
  },
  {
    name: 'options',
    id: 'options',
    tags: ['div', 'ul', 'ol', 'fieldset', 'section'],
    about: [
      [/options|choices|answers|antworten|opciones/, 3],
      [/submit|btn|button|next|check/, -4],
    ],
  },
  {
    name: 'submit',
    id: 'submit-answer',
    tags: BUTTON,
    about: [
      [/submit|check|answer-btn|confirm|finish/, 3],
      [/next|result/, -3],
    ],
  },
  { name: 'next', id: 'next-question', tags: BUTTON, about: [[/next|continue|weiter/, 4]] },
  { name: 'previous', id: 'previous-question', tags: BUTTON, about: [[/prev\w*|back/, 4]], part: 'previous' },
  { name: 'restart', id: 'restart', tags: BUTTON, about: [[/restart|reset|again|retry|try-again/, 4]] },
  {
    name: 'start',
    id: 'start-quiz',
    tags: BUTTON,
    about: [
      [/start|begin/, 3],
      [/restart/, -4],
    ],
    part: 'start',
  },
  {
    name: 'score',
    id: 'score',
    tags: OUTPUT,
    about: [
      [/score|points|punkte/, 3],
      [/best|high|final/, -2],
    ],
  },
  { name: 'best', id: 'best-score', tags: OUTPUT, about: [[/best|high-?\s?score/, 5]], part: 'best' },
  {
    name: 'progress',
    id: 'progress',
    tags: OUTPUT,
    about: [[/progress|question-?(?:number|count|counter|index)|counter|remaining/, 3]],
  },
  { name: 'feedback', id: 'feedback', tags: OUTPUT, about: [[/feedback|message|correctness|status/, 3]] },
  {
    name: 'result',
    id: 'result',
    tags: OUTPUT,
    about: [
      [/results?|final|summary/, 3],
      [/btn|button/, -3],
    ],
  },
  {
    name: 'timer',
    id: 'question-timer',
    tags: OUTPUT,
    about: [[/timer|time-?left|countdown|clock/, 4]],
    part: 'timer',
  },
  {
    name: 'frame',
    id: 'quiz',
    tags: ['section', 'div', 'main'],
    about: [
      [/^quiz(?:-?(?:container|app|box|area))?$|question-?(?:list|container)|quiz.{0,10}$/, 2],
      [/btn|button|form|question$/, -3],
    ],
  },
  {
    name: 'option',
    id: 'option',
    tags: ['label', 'button'],
    about: [[/option|choice|answer/, 3]],
    isRepeated: true,
  },
  {
    name: 'item',
    id: 'question-block',
    tags: ['fieldset', 'div', 'section', 'li'],
    about: [[/question/, 3]],
    isRepeated: true,
    part: 'list',
  },
];

export const quizParts: readonly Part[] = [
  {
    name: 'list',
    asked: /\ball (?:the )?questions (?:on|at)\b|\bone page\b|\bsubmit (?:button )?at the end\b/i,
    summary: 'All questions are on one page.',
  },
  {
    name: 'previous',
    asked: /\b(?:previous|go back|back button)\b/i,
    summary: 'One can go back to earlier questions.',
  },
  {
    name: 'start',
    asked: /\bstart (?:button|screen|page)\b|\bstart the quiz\b/i,
    summary: 'The quiz begins with a button.',
  },
  {
    name: 'shuffle',
    asked: /\b(?:shuffl\w*|random(?:i[sz]e\w*|\s+order|ly)?)\b/i,
    summary: 'Questions and options come in a random order.',
  },
  {
    name: 'timer',
    asked: /\b(?:timer|time limit|seconds? (?:per|for each|to answer)|timed)\b/i,
    summary: 'Each question has a time limit.',
  },
  { name: 'best', asked: /\b(?:best|high)[\s-]?scores?\b/i, summary: 'The best score is shown.' },
];
