/** The quiz's script: one question at a time, or all on one page. Texts are set as text, never as HTML. */
export const QUIZ_SCRIPT = `  const { has, seconds, isList, asButtons } = settings.data;
  let state = { own: [], best: 0 };
  let questions = [];
  // Answers by question; "checked" says that a question was decided.
  let given = [];
  let checked = [];
  let current = 0;
  let deadline = null;
  let ticker = null;

  const same = (a, b) => a.trim().toLowerCase() === b.trim().toLowerCase();
  const isScored = ({ answers }) => answers.length > 0;
  const isRight = (index) => {
    const { options, answers } = questions[index];
    const chosen = given[index];
    if (options.length === 0) return answers.some((answer) => same(answer, chosen[0] ?? ''));
    return chosen.length === answers.length && chosen.every((one) => answers.includes(one));
  };
  const score = () => questions.filter((one, index) => isScored(one) && checked[index] && isRight(index)).length;

  function shuffled(list) {
    const copy = [...list];
    for (let index = copy.length - 1; index > 0; index -= 1) {
      const other = Math.floor(Math.random() * (index + 1));
      [copy[index], copy[other]] = [copy[other], copy[index]];
    }
    return copy;
  }

  function optionButton(index, text) {
    const button = make('option', 'button', text);
    button.type = 'button';
    button.classList.add('btn');
    button.disabled = checked[index];
    button.addEventListener('click', () => {
      given[index] = [text];
      check();
    });
    const { answers } = questions[index];
    if (checked[index] && answers.includes(text)) button.append(' ', mark('correct', '✓ right'));
    else if (checked[index] && given[index].includes(text)) button.append(' ', mark('incorrect', '✗ wrong'));
    return button;
  }

  function optionRow(index, text) {
    if (asButtons) return optionButton(index, text);
    const { answers } = questions[index];
    const label = make('option', 'label');
    label.classList.add('choice');
    const input = document.createElement('input');
    input.type = answers.length > 1 ? 'checkbox' : 'radio';
    input.name = \`question-\${index + 1}\`;
    input.value = text;
    input.checked = given[index].includes(text);
    input.disabled = checked[index];
    input.addEventListener('change', () => {
      const all = [...label.closest('[data-options]').querySelectorAll('input')];
      given[index] = all.filter((one) => one.checked).map(({ value }) => value);
    });
    label.append(input, document.createTextNode(\` \${text}\`));
    if (checked[index] && isScored(questions[index]) && !isList) {
      if (answers.includes(text)) label.append(mark('correct', '✓ right'));
      else if (given[index].includes(text)) label.append(mark('incorrect', '✗ wrong'));
    }
    return label;
  }

  function mark(kind, text) {
    const element = document.createElement('strong');
    element.className = kind === 'correct' ? 'correct' : 'incorrect is-problem';
    element.textContent = text;
    return element;
  }

  function textField(index) {
    const field = document.createElement('input');
    field.className = 'form-control';
    field.setAttribute('aria-label', 'Your answer');
    field.value = given[index][0] ?? '';
    field.disabled = checked[index];
    field.addEventListener('input', () => (given[index] = [field.value]));
    return field;
  }

  function fill(box, index) {
    const { options } = questions[index];
    box.dataset.options = '';
    const rows = options.length === 0 ? [textField(index)] : options.map((text) => optionRow(index, text));
    box.replaceChildren(...rows.map((row) => (box.matches('ul, ol') ? inItem(row) : row)));
  }

  function inItem(row) {
    const item = document.createElement('li');
    item.append(row);
    return item;
  }

  function render() {
    const isEmpty = questions.length === 0;
    document.getElementById('quiz-empty').hidden = !isEmpty;
    document.getElementById('quiz-body').hidden = isEmpty;
    if (isEmpty) return;
    if (isList) renderList();
    else renderStep();
    const scored = questions.filter(isScored).length;
    show('score', has.scoreIsNumber ? String(score()) : \`Score: \${score()} / \${scored}\`);
    at('restart').hidden = !checked.some(Boolean);
  }

  function renderStep() {
    const isLast = current === questions.length - 1;
    show('question', questions[current].text);
    fill(at('options'), current);
    show('progress', \`Question \${current + 1} of \${questions.length}\`);
    at('submit').hidden = checked[current] || (asButtons && questions[current].options.length > 0);
    at('next').hidden = isLast;
    at('next').disabled = !checked[current] && !has.skipping;
    if (at('previous')) at('previous').disabled = current === 0;
    if (!checked[current]) show('feedback', '');
    if (isLast && checked.every(Boolean)) finish();
    else show('result', '');
  }

  function renderList() {
    const blocks = questions.map(({ text }, index) => {
      const block = make('item', 'fieldset');
      block.classList.add('quiz-block');
      const legend = document.createElement('legend');
      legend.textContent = \`\${index + 1}. \${text}\`;
      const box = document.createElement('div');
      block.append(legend, box);
      fill(box, index);
      if (checked[index] && isScored(questions[index])) block.append(mark(isRight(index) ? 'correct' : 'incorrect', verdict(index)));
      return block;
    });
    at('options').replaceChildren(...blocks);
    const isDone = checked.every(Boolean);
    at('submit').hidden = isDone;
    if (isDone) finish();
    else show('result', '');
  }

  function verdict(index) {
    const { answers } = questions[index];
    if (answers.length === 0) return 'The source of this quiz names no right answer, so this one is not scored.';
    return isRight(index) ? 'Correct!' : \`Not right. The answer is: \${answers.join(', ')}.\`;
  }

  function check() {
    if (isList) {
      checked = questions.map(() => true);
    } else {
      if (given[current].join('').trim() === '') return show('feedback', 'Please choose an answer first.');
      decide();
    }
    render();
  }

  function decide() {
    checked[current] = true;
    clearInterval(ticker);
    show('feedback', verdict(current));
  }

  function finish() {
    const scored = questions.filter(isScored).length;
    show('result', scored > 0 ? \`You have \${score()} of \${scored} right.\` : 'Nothing was scored: no right answers are known.');
    if (score() > state.best) {
      state.best = score();
      keep();
    }
    if (has.best) show('best', \`Best: \${state.best}\`);
  }

  function go(index) {
    current = index;
    if (checked[current]) show('feedback', verdict(current));
    render();
    startClock();
    at('question').focus?.();
  }

  function startClock() {
    clearInterval(ticker);
    if (!has.timer || isList || questions.length === 0 || checked[current]) return;
    deadline = performance.now() + seconds * 1000;
    const tick = () => {
      const left = Math.max(0, Math.ceil((deadline - performance.now()) / 1000));
      show('timer', \`\${left} s\`);
      if (left > 0) return;
      decide();
      show('feedback', \`Time is up. \${verdict(current)}\`);
      render();
    };
    tick();
    ticker = setInterval(tick, 200);
  }

  function begin() {
    const all = [...settings.data.questions, ...state.own];
    questions = has.shuffle ? shuffled(all).map((one) => ({ ...one, options: shuffled(one.options) })) : all;
    given = questions.map(() => []);
    checked = questions.map(() => false);
    current = 0;
    show('feedback', '');
    render();
    startClock();
  }

  function restore(kept) {
    const own = Array.isArray(kept?.own) ? kept.own : [];
    const isText = (one) => typeof one === 'string';
    state.own = own.filter(
      (one) => isText(one?.text) && Array.isArray(one.options) && one.options.every(isText) && Array.isArray(one.answers) && one.answers.every(isText),
    );
    if (Number.isFinite(kept?.best)) state.best = kept.best;
    if (has.best) show('best', \`Best: \${state.best}\`);
    begin();
  }

  document.getElementById('own-form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const [text, right, wrong] = ['own-question', 'own-right', 'own-wrong'].map((id) => document.getElementById(id).value.trim());
    const others = wrong.split('\\n').map((line) => line.trim()).filter((line) => line !== '' && line !== right);
    if (text === '' || right === '') return announce('A question and its right answer are needed.');
    const options = others.length > 0 ? [right, ...others].sort() : [];
    state.own.push({ text, options, answers: [right] });
    keep();
    event.target.reset();
    announce('The question was added.');
    begin();
  });

  document.getElementById('quiz-form').addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  on('next', 'click', () => go(current + 1));
  on('previous', 'click', () => go(current - 1));
  on('restart', 'click', begin);
  on('start', 'click', () => {
    document.getElementById('quiz-card').hidden = false;
    at('start').hidden = true;
    begin();
    at('question').focus?.();
  });`;
