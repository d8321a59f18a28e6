/** Noughts and crosses for two at one screen. */
import { attributesHtml } from '../../../kit/elements.ts';
import type { App } from '../../app.ts';

const CELLS = 9;

export const ticTacToe: App = {
  name: 'tic-tac-toe',
  title: 'Tic-tac-toe',
  words: /\b(?:tic[\s-]?tac[\s-]?toe|noughts and crosses|drei gewinnt|morpion|tres en raya)\b/,
  roles: () => [
    { name: 'board', id: 'board', tags: ['div', 'section'], about: [[/board|grid|game$|field|brett/, 3]] },
    {
      name: 'cell',
      id: 'cell',
      tags: ['button', 'div'],
      about: [[/cell|square|tile|field|box|feld/, 3]],
      isRepeated: true,
    },
    {
      name: 'status',
      id: 'status',
      isMain: true,
      tags: ['p', 'output', 'div', 'span'],
      about: [[/status|turn|message|winner|result|info/, 3]],
    },
    { name: 'restart', id: 'restart', tags: ['button'], about: [[/restart|reset|new|again|clear/, 4]] },
  ],
  parts: [],
  build({ plan, elements }) {
    const tag = elements.tag('cell');
    const own = elements.repeated('cell');
    const cells = Array.from({ length: CELLS }, (_, index) => {
      const attributes = attributesHtml({
        ...(tag === 'button' ? { type: 'button' } : { role: 'button', tabindex: '0' }),
        ...own,
        class: `${own.class ?? ''} board-cell`.trim(),
        'data-cell': String(index),
        ...('data-index' in own && { 'data-index': String(index) }),
        'aria-label': `Square ${index + 1}, empty`,
      });
      return `<${tag}${attributes}></${tag}>`;
    });
    const wantsComputer = /\b(?:computer|ai|bot|single[\s-]player|cpu)\b/i.test(plan.brief);
    return {
      main: [
        `<section class="card" aria-label="Game">
        ${elements.output('status', 'Status', 'X begins.', { class: 'app-result' })}
        ${elements.element('board', { class: 'board', role: 'group', 'aria-label': 'Board' }, cells.join(''))}
        <div class="actions app-centred">${elements.button('restart', 'New game')}</div>
      </section>`,
      ],
      script: SCRIPT,
      config: {},
      data: {},
      summary: 'Tic-tac-toe for two players at one screen.',
      features: ['The winning line and a draw are recognised.'],
      usage: ['Choose a square; X and O take turns.'],
      notes: wantsComputer ? ['The game has no computer player: two people play it at one screen.'] : [],
      styles: STYLES,
    };
  },
};

const STYLES = `.board {
  display: grid;
  grid-template-columns: repeat(3, 1fr);
  gap: 0.5rem;
  max-width: 20rem;
  margin: 1rem auto;
}

.board-cell {
  display: grid;
  place-items: center;
  aspect-ratio: 1;
  padding: 0;
  border: 1px solid var(--line);
  border-radius: 0.5rem;
  background: var(--stripe);
  color: var(--text);
  font: 700 2rem/1 inherit;
  font-size: 2rem;
  cursor: pointer;
}

.board-cell[data-wins] {
  border-color: var(--accent);
  color: var(--accent);
}`;

const SCRIPT = `  const LINES = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];
  const cells = [...document.querySelectorAll('[data-cell]')];
  let state = { marks: Array(9).fill('') };

  const lineOf = (marks) => LINES.find(([a, b, c]) => marks[a] && marks[a] === marks[b] && marks[a] === marks[c]);
  const turn = () => (state.marks.filter(Boolean).length % 2 === 0 ? 'X' : 'O');
  function render() {
    const line = lineOf(state.marks);
    cells.forEach((cell, index) => {
      const mark = state.marks[index];
      cell.textContent = mark;
      cell.setAttribute('aria-label', 'Square ' + (index + 1) + ', ' + (mark || 'empty'));
      cell.toggleAttribute('data-wins', line?.includes(index) ?? false);
    });
    const isFull = state.marks.every(Boolean);
    show('status', line ? state.marks[line[0]] + ' wins.' : isFull ? 'A draw.' : 'It is the turn of ' + turn() + '.');
  }
  function play(index) {
    if (state.marks[index] || lineOf(state.marks)) return;
    state.marks[index] = turn();
    keep();
    render();
  }
  function restore(kept) {
    const isBoard = Array.isArray(kept?.marks) && kept.marks.length === 9 && kept.marks.every((mark) => ['', 'X', 'O'].includes(mark));
    if (isBoard) state.marks = kept.marks;
    render();
  }

  cells.forEach((cell, index) => {
    cell.addEventListener('click', () => play(index));
    if (cell.localName === 'button') return;
    cell.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      play(index);
    });
  });
  on('restart', 'click', () => {
    state.marks = Array(9).fill('');
    keep();
    render();
  });`;
