/** The poll's script: counts votes of this browser only, and says so. */
export const POLL_SCRIPT = `  const { has, barTag } = settings.data;
  let state = { options: settings.data.options, votes: {}, choice: null };
  const votesFor = (option) => (Object.hasOwn(state.votes, option) ? state.votes[option] : 0);
  const total = () => state.options.reduce((sum, option) => sum + votesFor(option), 0);

  function choiceRow(option) {
    const row = make('option', 'label');
    row.classList.add('choice');
    const input = document.createElement('input');
    input.type = 'radio';
    input.name = 'poll-choice';
    input.value = option;
    input.checked = option === state.choice;
    row.append(input, document.createTextNode(\` \${option}\`));
    return row;
  }

  function resultRow(option) {
    const votes = votesFor(option);
    const percent = total() === 0 ? 0 : Math.round((votes / total()) * 100);
    const row = make('result', barTag);
    row.classList.add('poll-result');
    const text = document.createElement('span');
    text.textContent = \`\${option}: \${votes} \${votes === 1 ? 'vote' : 'votes'} (\${percent} %)\`;
    const bar = make('bar', 'span');
    bar.classList.add('app-bar');
    const fill = document.createElement('span');
    fill.style.width = \`\${percent}%\`;
    bar.append(fill);
    row.append(text, bar);
    return row;
  }

  function render() {
    at('options').replaceChildren(...state.options.map(choiceRow));
    document.getElementById('poll-empty').hidden = state.options.length > 0;
    at('vote').disabled = state.options.length === 0;
    at('results').replaceChildren(...state.options.map(resultRow));
    show('total', has.totalIsNumber ? String(total()) : \`Votes in all: \${total()}\`);
    const isOver = has.once && state.choice !== null;
    for (const input of at('options').querySelectorAll('input')) input.disabled = isOver;
    at('vote').disabled ||= isOver;
  }

  function restore(kept) {
    const options = Array.isArray(kept?.options) ? kept.options.filter((one) => typeof one === 'string') : [];
    state.options = [...new Set([...settings.data.options, ...options])];
    for (const option of state.options) {
      const votes = Object.hasOwn(kept?.votes ?? {}, option) ? kept.votes[option] : 0;
      if (Number.isInteger(votes) && votes > 0) state.votes = { ...state.votes, [option]: votes };
    }
    if (state.options.includes(kept?.choice)) state.choice = kept.choice;
    render();
  }

  on('form', 'submit', (event) => {
    event.preventDefault();
    const chosen = at('options').querySelector('input:checked')?.value;
    if (chosen === undefined) return show('message', 'Please choose an option first.');
    state.votes = { ...state.votes, [chosen]: votesFor(chosen) + 1 };
    state.choice = chosen;
    keep();
    render();
    show('message', \`Thank you: your vote for \${chosen} was counted.\`);
  });
  on('reset', 'click', () => {
    state = { ...state, votes: {}, choice: null };
    keep();
    render();
    show('message', 'All votes were removed.');
  });
  document.getElementById('poll-own')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = at('new-option').value.trim();
    if (text === '' || state.options.includes(text)) return show('message', 'Please enter a new option.');
    state.options = [...state.options, text];
    at('new-option').value = '';
    keep();
    render();
  });`;
