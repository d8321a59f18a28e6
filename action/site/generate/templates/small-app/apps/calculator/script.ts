/** The calculator's script: a reader of expressions as they are written, with no `eval`. */
export const CALCULATOR_SCRIPT = String.raw`  let state = { history: [], memory: 0 };
  // What is typed; "answer" is true while it shows a result that the next digit replaces.
  let entry = '';
  let answer = false;
  let problem = '';

  // Twelve digits are as many as binary fractions can be trusted with: 0.1 + 0.2 is 0.3.
  const format = (value) => String(Number(value.toPrecision(12))).replace('e+', 'e');
  const FUNCTIONS = {
    sin: Math.sin,
    cos: Math.cos,
    tan: Math.tan,
    ln: Math.log,
    log: Math.log10,
    '√': Math.sqrt,
  };

  // Multiplication before addition, brackets first, as written; throws what the display says.
  function evaluate(text) {
    const tokens = text.match(/\d+\.?\d*(?:e-?\d+)?|\.\d+(?:e-?\d+)?|[a-z]+|[-+*/%^()√π]/g) ?? [];
    if (tokens.join('') !== text) throw new Error(settings.data.invalid);
    let next = 0;
    const take = (...wanted) => (wanted.includes(tokens[next]) ? tokens[next++] : undefined);
    function sum() {
      let value = product();
      for (let sign = take('+', '-'); sign; sign = take('+', '-')) {
        const other = product();
        value = sign === '+' ? value + other : value - other;
      }
      return value;
    }
    function product() {
      let value = signed();
      for (let sign = take('*', '/'); sign; sign = take('*', '/')) {
        const other = signed();
        if (sign === '/' && other === 0) throw new Error(settings.data.zero);
        value = sign === '*' ? value * other : value / other;
      }
      return value;
    }
    function signed() {
      if (take('-')) return -signed();
      if (take('+')) return signed();
      const value = percent();
      return take('^') ? value ** signed() : value;
    }
    function percent() {
      let value = operand();
      while (take('%')) value /= 100;
      return value;
    }
    function operand() {
      if (take('(')) return closing(sum());
      const token = tokens[next++];
      if (token === 'π') return Math.PI;
      if (Object.hasOwn(FUNCTIONS, token ?? '')) {
        if (!take('(')) throw new Error(settings.data.invalid);
        return closing(FUNCTIONS[token](sum()));
      }
      if (token === undefined || !/^[\d.]/.test(token)) throw new Error(settings.data.invalid);
      return Number(token);
    }
    // A bracket that is still open at the end is taken to be closed there.
    function closing(value) {
      if (!take(')') && next < tokens.length) throw new Error(settings.data.invalid);
      return value;
    }
    const value = sum();
    if (next < tokens.length || !Number.isFinite(value)) throw new Error(settings.data.invalid);
    return value;
  }

  const written = (text) => text.replace(/[*/-]/g, (sign) => settings.data.signs[sign] ?? sign);

  function render() {
    show('display', problem || written(entry) || '0');
    at('display').classList.toggle('is-problem', problem !== '');
  }

  function press(token) {
    if (problem) clear();
    if (token === 'clear') clear();
    else if (token === 'delete') entry = answer ? '' : entry.replace(/(?:[a-z]+|√)\($|.$/u, '');
    else if (token === '=') return calculate();
    else if (token === 'sign') negate();
    else if (/^m/.test(token)) useMemory(token);
    else type(token);
    if (token !== 'sign') answer = false;
    show('expression', '');
    render();
  }

  function clear() {
    entry = '';
    problem = '';
    answer = false;
  }

  function type(token) {
    const isValue = /^[\d.(π√a-z]/u.test(token);
    if (answer && isValue) entry = '';
    const number = /[\d.]*$/.exec(entry)[0];
    if (token === '.' && number.includes('.')) return;
    if (token === '.' && number === '') token = '0.';
    if (/^\d$/.test(token) && number === '0') entry = entry.slice(0, -1);
    if (/^[*/%^)]$/.test(token) && entry === '') entry = '0';
    // The last of several signs counts, but a minus may begin a number: 6 × −2.
    if (/^[+*/^]$/.test(token)) entry = entry.replace(/[-+*/^]+$/, '') || '0';
    if (token === '-') entry = entry.replace(/[-+]$/, '');
    if (/\d$|[)π%]$/u.test(entry) && /^[(π√a-z]/u.test(token)) entry += '*';
    if (/[)π%]$/u.test(entry) && /^[\d.]/.test(token)) entry += '*';
    if (entry.length < 100) entry += token;
  }

  function negate() {
    const [, before, minus, number] = /^(.*?)((?<![\d)%π])-)?([\d.]*(?:e-?\d+)?)$/su.exec(entry) ?? [];
    if (number) entry = before + (minus ? '' : '-') + number;
  }

  function calculate() {
    if (entry === '') return;
    const question = entry;
    try {
      entry = format(evaluate(entry));
      answer = true;
      show('expression', written(question) + ' =');
      remember(written(question) + ' = ' + written(entry));
    } catch (error) {
      problem = error.message;
    }
    render();
  }

  function useMemory(token) {
    if (token === 'mc') state.memory = 0;
    else if (token === 'mr') type(format(state.memory));
    else {
      try {
        state.memory += (token === 'm+' ? 1 : -1) * evaluate(entry || '0');
      } catch (error) {
        problem = error.message;
      }
    }
    keep();
  }

  function remember(line) {
    state.history = [line, ...state.history].slice(0, 50);
    keep();
    renderHistory();
  }

  function renderHistory() {
    at('history')?.replaceChildren(...state.history.map((line) => make('history-item', 'li', line)));
    if (at('history')) document.getElementById('history-empty').hidden = state.history.length > 0;
  }

  function restore(kept) {
    const lines = Array.isArray(kept?.history) ? kept.history : [];
    const memory = Number.isFinite(kept?.memory) ? kept.memory : 0;
    state = { history: lines.filter((line) => typeof line === 'string'), memory };
    renderHistory();
  }

  for (const [name, token] of settings.data.keys) on(name, 'click', () => press(token));
  on('clear-history', 'click', () => {
    state.history = [];
    keep();
    renderHistory();
    announce('The history is empty.');
  });

  const TYPED = { Enter: '=', Escape: 'clear', Delete: 'clear', Backspace: 'delete', ',': '.', x: '*' };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target, key } = event;
    // A button that has the focus keeps its own Enter, and other fields keep their keys.
    if (target.matches('input:not([readonly]), textarea:not([readonly]), select')) return;
    if (key === 'Enter' && target.matches('button, a')) return;
    const token = TYPED[key] ?? key;
    if (!settings.data.typed.includes(token)) return;
    event.preventDefault();
    press(token);
  });`;
