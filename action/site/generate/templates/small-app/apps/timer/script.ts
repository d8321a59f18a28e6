/** The timers' scripts. Time is measured by the clock and never by counting ticks, which browsers delay. */
export const TIMER_SCRIPT = `  const { mode, hasHours, fraction, hasKeys } = settings.data;
  const lengths = { work: settings.data.seconds, break: settings.data.breakSeconds, 'long break': settings.data.longBreakSeconds };
  let state = { phase: 'work', sessions: 0 };
  let total = lengths.work * 1000;
  // Time that has passed, up to the last start; the start itself; laps.
  let passed = 0;
  let startedAt = null;
  let laps = [];
  let ticker = null;

  const isCounting = mode === 'stopwatch';
  const elapsed = () => passed + (startedAt === null ? 0 : performance.now() - startedAt);
  const shown = () => (isCounting ? elapsed() : Math.max(0, total - elapsed()));

  function write(milliseconds) {
    const unit = 10 ** (3 - fraction);
    // A countdown shows the second it is in: it ends when it shows zero.
    const units = isCounting ? Math.floor(milliseconds / unit) : Math.ceil(milliseconds / unit);
    const seconds = Math.floor((units * unit) / 1000);
    const two = (value) => String(value).padStart(2, '0');
    const hours = Math.floor(seconds / 3600);
    const start = hasHours || hours > 0 ? \`\${two(hours)}:\` : '';
    const end = fraction > 0 ? \`.\${String(units % 10 ** fraction).padStart(fraction, '0')}\` : '';
    return \`\${start}\${two(Math.floor(seconds / 60) % 60)}:\${two(seconds % 60)}\${end}\`;
  }

  function render() {
    const isRunning = startedAt !== null;
    show('display', write(shown()));
    if (at('start')) at('start').disabled = isRunning;
    if (at('pause')) at('pause').disabled = !isRunning;
    if (at('lap')) at('lap').disabled = !isRunning;
    show('toggle', isRunning ? 'Pause' : settings.data.startLabel);
    show('phase', state.phase === 'work' ? 'Work' : state.phase === 'break' ? 'Short break' : 'Long break');
    show('sessions', String(state.sessions));
    if (at('progress')) at('progress').value = total === 0 ? 0 : Math.min(1, elapsed() / total);
  }

  function tick() {
    if (!isCounting && elapsed() >= total) finish();
    render();
  }

  function start() {
    if (startedAt !== null) return;
    if (!isCounting && passed >= total) passed = 0;
    if (!isCounting && total === 0) return show('message', 'Please set a time first.');
    startedAt = performance.now();
    ticker = setInterval(tick, fraction > 0 ? 50 : 200);
    show('message', '');
    announce('Started.');
    render();
  }

  function pause() {
    if (startedAt === null) return;
    passed = elapsed();
    startedAt = null;
    clearInterval(ticker);
    announce(\`Paused at \${write(shown())}.\`);
    render();
  }

  function reset() {
    startedAt = null;
    clearInterval(ticker);
    passed = 0;
    laps = [];
    if (mode === 'pomodoro') state.phase = 'work';
    total = (mode === 'pomodoro' ? lengths[state.phase] : chosenSeconds()) * 1000;
    show('message', '');
    renderLaps();
    render();
  }

  function finish() {
    pause();
    passed = total;
    beep();
    if (mode === 'pomodoro') nextPhase();
    else {
      show('message', settings.data.done);
      announce('');
    }
  }

  // Every fourth break is a long one.
  function nextPhase() {
    if (state.phase === 'work') {
      state.sessions += 1;
      state.phase = state.sessions % 4 === 0 ? 'long break' : 'break';
    } else state.phase = 'work';
    passed = 0;
    total = lengths[state.phase] * 1000;
    show('message', state.phase === 'work' ? 'The break is over.' : \`Well done: time for a \${state.phase}.\`);
    keep();
  }

  function chosenSeconds() {
    const roles = ['hours', 'minutes', 'seconds'].filter((role) => at(role));
    if (roles.length === 0) return settings.data.seconds;
    const worth = { hours: 3600, minutes: 60, seconds: 1 };
    return roles.reduce((sum, role) => sum + Math.max(0, Number(at(role).value) || 0) * worth[role], 0);
  }

  function renderLaps() {
    const rows = laps.map((time, index) =>
      make('lap-item', 'li', \`Lap \${index + 1}: \${write(time - (laps[index - 1] ?? 0))} (at \${write(time)})\`),
    );
    at('laps')?.replaceChildren(...rows.reverse());
  }

  function beep() {
    if (!at('sound')?.checked || typeof AudioContext === 'undefined') return;
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    tone.connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 0.6);
    tone.addEventListener('ended', () => audio.close());
  }

  function restore(kept) {
    if (Number.isInteger(kept?.sessions)) state.sessions = kept.sessions;
    if (Object.hasOwn(lengths, kept?.phase ?? '')) state.phase = kept.phase;
    total = (mode === 'pomodoro' ? lengths[state.phase] : chosenSeconds()) * 1000;
    render();
  }

  on('start', 'click', start);
  on('pause', 'click', pause);
  on('toggle', 'click', () => (startedAt === null ? start() : pause()));
  on('reset', 'click', reset);
  on('skip', 'click', () => {
    pause();
    nextPhase();
    render();
  });
  on('lap', 'click', () => {
    laps.push(elapsed());
    renderLaps();
    announce(\`Lap \${laps.length}.\`);
  });
  for (const role of ['hours', 'minutes', 'seconds']) on(role, 'input', reset);
  if (hasKeys) {
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, button, a')) return;
      const actions = { ' ': () => (startedAt === null ? start() : pause()), r: reset, l: () => at('lap')?.click() };
      const action = actions[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    });
  }`;

export const EVENT_SCRIPT = `  let state = { target: settings.data.target };

  function render() {
    const target = Date.parse(state.target);
    const left = Number.isNaN(target) ? 0 : Math.max(0, target - Date.now());
    const seconds = Math.ceil(left / 1000);
    const parts = {
      days: Math.floor(seconds / 86_400),
      hours: Math.floor(seconds / 3600) % 24,
      minutes: Math.floor(seconds / 60) % 60,
      seconds: seconds % 60,
    };
    for (const [name, value] of Object.entries(parts)) {
      show(\`figure-\${name}\`, name === 'days' ? String(value) : String(value).padStart(2, '0'));
    }
    show('message', Number.isNaN(target) ? 'Please choose a date.' : left === 0 ? settings.data.done : '');
  }
  function restore(kept) {
    if (typeof kept?.target === 'string') state.target = kept.target;
    if (at('target')) {
      const isDay = at('target').type === 'date';
      at('target').value = isDay ? state.target.slice(0, 10) : state.target;
    }
    render();
    setInterval(render, 1000);
  }
  on('target', 'change', () => {
    const text = at('target').value;
    state.target = text.length === 10 ? \`\${text}T00:00\` : text;
    keep();
    render();
  });`;
