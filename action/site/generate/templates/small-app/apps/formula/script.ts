/** The script of a formula's page: reads the fields, computes at every change, and says what is wrong. */
export const FORMULA_SCRIPT = `  let state = { values: {} };
  const { fields, outputs, actions } = settings.data;

  // Twelve digits are as many as binary fractions can be trusted with.
  const format = (value, places) =>
    typeof value === 'number'
      ? places === undefined ? String(Number(value.toPrecision(12))) : value.toFixed(places)
      : value;

  function readField({ name, type, min, max, label }) {
    const text = at(name)?.value.trim() ?? '';
    if (type !== 'number') return { value: text };
    if (text === '') return { value: '' };
    const value = Number(text.replace(',', '.'));
    if (!Number.isFinite(value)) return { problem: \`\${label}: please enter a number.\` };
    if (min !== undefined && value < min) return { problem: \`\${label}: at least \${min}.\` };
    if (max !== undefined && value > max) return { problem: \`\${label}: at most \${max}.\` };
    return { value };
  }

  function calculate() {
    const values = {};
    let problem = '';
    let isComplete = true;
    for (const field of fields) {
      const read = readField(field);
      const isWrong = read.problem !== undefined;
      at(field.name)?.setAttribute('aria-invalid', String(isWrong));
      if (isWrong) problem ||= read.problem;
      if (read.value === '') isComplete = false;
      values[field.name] = read.value;
    }
    if (actions) values[actions.field] = state.values[actions.field] ?? actions.first;
    state.values = values;
    keep();
    let found = {};
    if (isComplete && !problem) {
      const computed = compute(values);
      const isNumber = Object.values(computed).every((one) => typeof one !== 'number' || Number.isFinite(one));
      problem = computed.problem ?? (isNumber ? '' : 'These numbers are too large.');
      if (!problem) found = computed;
    }
    for (const { name, source, places } of outputs) show(name, format(found[source] ?? '–', places));
    show('problem', problem);
    return { problem, isComplete };
  }

  for (const { name } of fields) {
    on(name, 'input', calculate);
    on(name, 'change', calculate);
  }
  for (const { role, value } of actions?.buttons ?? []) {
    on(role, 'click', () => {
      state.values[actions.field] = value;
      explain(calculate());
    });
  }
  // Somebody who asks for the result is told what is missing; somebody who still types is not.
  function explain({ problem, isComplete }) {
    if (!problem && !isComplete) show('problem', 'Please fill in every field.');
  }
  document.getElementById('formula-form').addEventListener('submit', (event) => {
    event.preventDefault();
    explain(calculate());
  });
  document.getElementById('formula-form').addEventListener('reset', () => {
    state.values = {};
    setTimeout(calculate);
  });

  function restore(kept) {
    for (const { name } of fields) {
      const value = kept?.values?.[name];
      if (at(name) && (typeof value === 'number' || (typeof value === 'string' && value !== '')))
        at(name).value = value;
    }
    calculate();
  }`;
