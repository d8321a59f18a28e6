/** A quiz. Its questions are those that were sent; without any it says so and lets people enter their own. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import { attributesHtml } from '../../../kit/elements.ts';
import type { App, AppContext } from '../../app.ts';
import { numberIn } from '../../brief-words.ts';
import { findQuestions } from './find-questions.ts';
import { type Question, question } from './question.ts';
import { quizParts, quizRoles } from './roles.ts';
import { QUIZ_SCRIPT } from './script.ts';

const kept = z.object({ questions: z.array(question), source: z.string(), seconds: z.number() });

export const quiz: App = {
  name: 'quiz',
  title: 'Quiz',
  words: /\b(?:quiz(?:zes)?|trivia|multiple[\s-]choice|cuestionario)\b/,
  readsFiles: true,
  roles: () => quizRoles,
  parts: quizParts,

  build(context) {
    const { plan, elements, has, earlier } = context;
    const before = kept.safeParse(earlier).data;
    const found = findQuestions(context);
    const { questions, source } = found ?? before ?? { questions: [], source: '' };
    const seconds = numberIn(plan.brief, /\b(\d+)[\s-]*(?:seconds?|sec|s)\b/i) ?? before?.seconds ?? 30;
    const isList = has('list') && !elements.isAsked('next');
    const asButtons = wantsButtons(context) && !isList;
    const score = plan.elements.find(({ id }) => id === elements.id('score'));
    const unscored = questions.filter(({ answers }) => answers.length === 0).length;
    const isOwn = questions.length === 0;
    return {
      main: [
        ...(has('start')
          ? [`<p>${elements.button('start', 'Start the quiz', { class: 'btn-primary' })}</p>`]
          : []),
        body(context, { questions, isList, asButtons }),
        ...(isOwn ? [OWN_FORM] : []),
      ],
      script: QUIZ_SCRIPT,
      config: {
        questions,
        seconds,
        isList,
        asButtons,
        has: {
          ...Object.fromEntries(['timer', 'shuffle', 'best'].map((name) => [name, has(name)])),
          skipping: has('previous'),
          scoreIsNumber: score?.numeric ?? false,
        },
      },
      data: { questions, source, seconds },
      summary: isOwn
        ? 'A quiz for questions that are entered on the page.'
        : `A quiz of ${questions.length} questions from ${source}.`,
      features: [
        isList
          ? 'All questions are answered on one page.'
          : 'One question at a time, with a verdict after each.',
        'The score counts only questions whose right answer the source names.',
      ],
      usage: ['Choose an answer and check it.'],
      notes: [
        ...(isOwn
          ? [
              'Neither the brief nor an attachment holds quiz questions, and none were invented: the page has a form to enter them.',
            ]
          : []),
        ...(unscored > 0
          ? [`${unscored} of ${questions.length} questions name no right answer and are not scored.`]
          : []),
      ],
      styles:
        '.quiz-question {\n  margin: 0 0 1rem;\n  color: var(--text);\n  font-size: 1.25rem;\n  font-weight: 600;\n}\n\n.quiz-block {\n  margin-bottom: 1.25rem;\n}\n',
    };
  },
};

interface Shape {
  questions: readonly Question[];
  isList: boolean;
  asButtons: boolean;
}

/** Options that a check looks for as buttons are decided by one click. */
function wantsButtons({ plan, elements }: AppContext): boolean {
  const options = plan.elements.find(({ id }) => id === elements.id('options'));
  return elements.tag('option') === 'button' || (options?.descendants.includes('button') ?? false);
}

function body({ elements, has }: AppContext, { questions, isList, asButtons }: Shape): string {
  const [first] = questions;
  const buttons = [
    elements.button('submit', isList ? 'Submit answers' : 'Check', { type: 'submit', class: 'btn-primary' }),
    ...(isList ? [] : [elements.button('next', 'Next question', { disabled: '' })]),
    ...(has('previous') && !isList
      ? [elements.button('previous', 'Previous question', { disabled: '' })]
      : []),
    elements.button('restart', 'Start again', { hidden: '' }),
  ];
  const options = isList
    ? listHtml(questions)
    : optionsHtml(first, {
        asButtons,
        isItems: /^[ou]l$/.test(elements.tag('options')),
        own: elements.repeated('option'),
      });
  const content = `<p id="quiz-empty" class="notice"${first ? ' hidden' : ''}>This quiz has no questions yet: none were sent with it. Enter some below.</p>
        <form id="quiz-form"${isList ? '' : ' aria-labelledby="'.concat(escapeHtml(elements.id('question')), '"')}>
        <div id="quiz-body"${first ? '' : ' hidden'}>
          <p class="actions app-muted">${[
            ...(isList ? [] : [elements.element('progress', {}, `Question 1 of ${questions.length}`)]),
            elements.element('score', { 'aria-live': 'polite' }, 'Score: 0'),
            ...(has('timer') && !isList
              ? [elements.element('timer', { role: 'timer', 'aria-live': 'off' })]
              : []),
            ...(has('best') ? [elements.element('best', {})] : []),
          ].join(' ')}</p>
          ${isList ? '' : elements.element('question', { class: 'quiz-question', tabindex: '-1' }, escapeHtml(first?.text ?? 'No question yet'))}
          ${elements.element('options', { class: elements.tag('options') === 'ul' ? 'list' : undefined }, options)}
          ${isList ? '' : elements.element('feedback', { role: 'status', class: 'app-result' })}
          <div class="actions">${buttons.join(' ')}</div>
          ${elements.element('result', { role: 'status', class: 'app-result' })}
        </div>
        </form>`;
  const card = elements.element(
    'frame',
    { class: 'card', 'aria-label': elements.tag('frame') === 'section' ? 'Quiz' : undefined },
    content,
  );
  return `<div id="quiz-card"${has('start') ? ' hidden' : ''}>${card}</div>`;
}

interface OptionShape {
  asButtons: boolean;
  isItems: boolean;
  own: Record<string, string>;
}

function optionsHtml(one: Question | undefined, { asButtons, isItems, own }: OptionShape): string {
  const attributes = (usual: string) =>
    attributesHtml({ ...own, class: `${own.class ?? ''} ${usual}`.trim() });
  const rows = (one?.options ?? []).map((text) =>
    asButtons
      ? `<button type="button"${attributes('btn')}>${escapeHtml(text)}</button>`
      : `<label${attributes('choice')}><input type="radio" name="question-1" value="${escapeHtml(text)}"> ${escapeHtml(text)}</label>`,
  );
  return rows.map((row) => (isItems ? `<li>${row}</li>` : row)).join('\n          ');
}

function listHtml(questions: readonly Question[]): string {
  return questions
    .map(({ text, options }, index) => {
      const choices = options.map(
        (one) =>
          `<label class="choice"><input type="radio" name="question-${index + 1}" value="${escapeHtml(one)}"> ${escapeHtml(one)}</label>`,
      );
      return `<fieldset class="quiz-block question-block"><legend>${index + 1}. ${escapeHtml(text)}</legend>${choices.join('')}</fieldset>`;
    })
    .join('\n          ');
}

const OWN_FORM = `<section class="card" aria-labelledby="own-heading">
        <h2 id="own-heading">Add a question</h2>
        <form id="own-form" class="form">
          <div class="field"><label for="own-question">Question</label><input id="own-question" class="form-control" autocomplete="off"></div>
          <div class="field"><label for="own-right">Right answer</label><input id="own-right" class="form-control" autocomplete="off"></div>
          <div class="field"><label for="own-wrong">Wrong answers, one a line; none if the answer is to be typed</label><textarea id="own-wrong" class="form-control"></textarea></div>
          <div><button class="btn" type="submit">Add the question</button></div>
        </form>
      </section>`;
