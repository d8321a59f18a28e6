/** A poll whose votes are counted in the browser. */
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../../../kit/elements.ts';
import type { App, Role } from '../../app.ts';
import { pollData, readPoll } from './read-poll.ts';
import { POLL_SCRIPT } from './script.ts';

const OUTPUT = ['output', 'div', 'p', 'span', 'strong'];

const roles: readonly Role[] = [
  { name: 'form', id: 'poll-form', tags: ['form'], about: [[/form|poll|vote/, 3]] },
  {
    name: 'question',
    id: 'poll-question',
    tags: ['p', 'h2', 'h3', 'legend', 'div', 'span'],
    about: [[/question|topic|frage/, 4]],
  },
  {
    name: 'options',
    id: 'poll-options',
    tags: ['div', 'fieldset', 'section'],
    about: [
      [/options|choices|candidates|answers/, 3],
      [/results?|btn|button|add/, -3],
    ],
  },
  {
    name: 'vote',
    id: 'vote',
    tags: ['button'],
    about: [
      [/vote|submit|cast|abstimmen|voter|votar/, 3],
      [/result|total|count|form|reset/, -4],
    ],
  },
  {
    name: 'results',
    id: 'results',
    tags: ['div', 'ul', 'ol', 'section'],
    about: [
      [/results?|bars|chart|ergebnis|tally/, 3],
      [/btn|button|reset/, -3],
    ],
  },
  { name: 'total', id: 'total-votes', tags: OUTPUT, about: [[/total|count|sum/, 3]] },
  {
    name: 'message',
    id: 'poll-message',
    tags: OUTPUT,
    about: [[/message|thank\w*|status|feedback|confirm\w*/, 3]],
  },
  { name: 'reset', id: 'reset-poll', tags: ['button'], about: [[/reset|clear/, 4]], part: 'reset' },
  {
    name: 'new-option',
    id: 'new-option',
    tags: ['input'],
    about: [[/(?:new|add|custom).{0,4}option/, 4]],
    part: 'add',
  },
  {
    name: 'frame',
    id: 'poll',
    tags: ['section', 'div'],
    about: [[/^poll(?:-?(?:container|app|box|card))?$/, 2]],
  },
  {
    name: 'option',
    id: 'poll-option',
    tags: ['label', 'div'],
    about: [[/option|choice/, 3]],
    isRepeated: true,
  },
  { name: 'result', id: 'poll-result', tags: ['div', 'li'], about: [[/result/, 3]], isRepeated: true },
  { name: 'bar', id: 'poll-bar', tags: ['span', 'div'], about: [[/bar|progress/, 4]], isRepeated: true },
];

export const poll: App = {
  name: 'poll',
  title: 'Poll',
  words:
    /\b(?:polls?|voting|vote\s(?:app|page)|straw\s?poll|umfrage|abstimmung|sondage|encuesta|enquete)\b(?!\s+(?:the|every|an?\s+api|for)\b)/,
  readsFiles: true,
  // Several questions are a survey.
  isMeant: ({ brief }) => (brief.match(/^\s*(?:\d+[.)]|[-*•])\s.*\?/gm) ?? []).length < 2,
  isKept: true,
  roles: () => roles,
  parts: [
    { name: 'reset', asked: /\b(?:reset|clear)\b/i, summary: 'All votes of this browser can be removed.' },
    {
      name: 'add',
      asked: /\badd(?:ing|s)?\b[^.]{0,30}\boptions?\b|\bown options?\b/i,
      summary: 'Options can be added.',
    },
    {
      name: 'once',
      asked:
        /\b(?:only once|once per|one vote|single vote|vote once|prevent\w*[^.]{0,20}(?:double|twice|multiple))\b/i,
      summary: 'Each browser can vote once.',
    },
  ],

  build(context) {
    const { plan, elements, has, earlier } = context;
    const found = readPoll(context);
    const before = pollData.safeParse(earlier).data;
    const options = found.options.length >= 2 ? found.options : (before?.options ?? []);
    const question = found.question || before?.question || '';
    const total = plan.elements.find(({ id }) => id === elements.id('total'));
    const totalIsNumber = total?.numeric ?? false;
    const isEmpty = options.length === 0;
    const barTag = /^[ou]l$/.test(elements.tag('results')) ? 'li' : 'div';
    const attributes = (role: string, usual: string) => {
      const own = elements.repeated(role);
      return attributesHtml({ ...own, class: `${own.class} ${usual}` });
    };
    const choices = options.map(
      (option) =>
        `<label${attributes('option', 'choice')}><input type="radio" name="poll-choice" value="${escapeHtml(option)}"> ${escapeHtml(option)}</label>`,
    );
    const results = options.map(
      (option) =>
        `<${barTag}${attributes('result', 'poll-result')}><span>${escapeHtml(option)}: 0 votes (0 %)</span><span${attributes('bar', 'app-bar')}><span style="width:0%"></span></span></${barTag}>`,
    );
    const form = elements.element(
      'form',
      { class: 'form' },
      `${elements.element('question', { class: 'poll-question' }, escapeHtml(question || 'Please choose'))}
          <p id="poll-empty" class="notice"${isEmpty ? '' : ' hidden'}>This poll has no options yet: none were given. Add some below.</p>
          ${elements.element('options', { role: elements.tag('options') === 'fieldset' ? undefined : 'radiogroup', 'aria-label': question || 'Options' }, choices.join('\n          '))}
          <div class="actions">${elements.button('vote', 'Vote', { type: 'submit', class: 'btn-primary' })} ${has('reset') ? elements.button('reset', 'Reset votes') : ''}</div>
          ${elements.element('message', { role: 'status', class: 'app-result' })}`,
    );
    const own = `<form id="poll-own" class="form card">${elements.field('new-option', 'New option', { type: 'text', maxlength: '100' })}<div><button class="btn" type="submit">Add the option</button></div></form>`;
    const resultsHtml = `<section class="card" aria-labelledby="results-heading"><h2 id="results-heading">Votes in this browser</h2>
        ${elements.element('results', { class: 'list' }, results.join('\n        '))}
        <p>${elements.element('total', { 'aria-live': 'polite' }, totalIsNumber ? '0' : 'Votes in all: 0')}</p></section>`;
    return {
      main: [
        elements.element('frame', { class: 'card' }, form),
        resultsHtml,
        ...(isEmpty || has('add') ? [own] : []),
      ],
      script: POLL_SCRIPT,
      config: { options, barTag, has: { once: has('once'), totalIsNumber } },
      data: { question, options },
      summary: isEmpty
        ? 'A poll whose options are entered on the page.'
        : `A poll with ${options.length} options.`,
      features: [
        'Votes are shown as numbers, shares and bars.',
        'Only votes of this browser are counted: the page has no server to collect others.',
      ],
      usage: ['Choose an option and vote.'],
      notes: [
        'Votes of other people cannot be counted without a server; the page counts those of this browser.',
        ...(isEmpty
          ? [
              'The brief gives no options for the poll, and none were invented: they can be added on the page.',
            ]
          : []),
        ...(question === '' ? ['The brief gives no question for the poll.'] : []),
      ],
      styles: STYLES,
    };
  },
};

const STYLES = `.poll-question {
  margin: 0;
  color: var(--text);
  font-size: 1.25rem;
  font-weight: 600;
}

.poll-result {
  display: grid;
  gap: 0.25rem;
}
`;
