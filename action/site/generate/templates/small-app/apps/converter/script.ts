/** The converter's script: one value between two chosen units, or a field for each unit. */
export const CONVERTER_SCRIPT = `  let state = { value: '', measure: '', from: '', to: '' };
  const { measures, fields } = settings.data;

  // Ten digits hide the noise of binary fractions.
  const format = (value) => String(Number(value.toPrecision(10)));

  function readNumber(text) {
    const value = Number(text.trim().replace(',', '.'));
    return text.trim() === '' || !Number.isFinite(value) ? null : value;
  }

  // Whole numbers of any length, in any base: nothing is rounded.
  function readDigits(text, base) {
    const digits = text.trim().toLowerCase().replace(/^0[xbo]/, '');
    const sign = digits.startsWith('-') ? -1n : 1n;
    let value = 0n;
    for (const digit of digits.replace(/^-/, '')) {
      const worth = '0123456789abcdef'.indexOf(digit);
      if (worth < 0 || worth >= base) return null;
      value = value * BigInt(base) + BigInt(worth);
    }
    return digits.replace('-', '') === '' ? null : sign * value;
  }

  // The value in another unit as text; null for what is no value.
  function convert(text, from, to, measure) {
    if (measure.name === 'base') return readDigits(text, from.factor)?.toString(to.factor).toUpperCase() ?? null;
    const value = readNumber(text);
    if (value === null) return null;
    return format((value * from.factor + (from.offset ?? 0) - (to.offset ?? 0)) / to.factor);
  }

  const unitOf = (measure, name) => measure.units.find((one) => one.value === name) ?? measure.units[0];
  const currentMeasure = () => measures.find(({ name }) => name === (at('category')?.value || state.measure)) ?? measures[0];

  function complain(text, isEmpty) {
    show('problem', text === null && !isEmpty ? settings.data.invalid : '');
  }

  function convertChosen() {
    const measure = currentMeasure();
    const text = at('value').value;
    const from = unitOf(measure, at('from').value);
    const to = unitOf(measure, at('to').value);
    const converted = convert(text, from, to, measure);
    show('result', converted ?? '–');
    show('sentence', converted === null ? '' : \`\${text.trim()} \${from.label} = \${converted} \${to.label}\`);
    complain(converted, text.trim() === '');
    state = { value: text, measure: measure.name, from: from.value, to: to.value };
    keep();
  }

  function fillUnits(chosen = {}) {
    const { units } = currentMeasure();
    for (const [role, usual] of [['from', 0], ['to', Math.min(1, units.length - 1)]]) {
      at(role).replaceChildren(...units.map((one) => new Option(one.label, one.value)));
      const index = units.findIndex((one) => one.value === chosen[role]);
      at(role).selectedIndex = index === -1 ? usual : index;
    }
  }

  // A field for each unit: what is typed into one shows in the others.
  function convertFrom(source) {
    const [measure] = measures;
    const text = at(source.role).value;
    let isKnown = true;
    for (const target of fields) {
      if (target.role === source.role) continue;
      const converted = convert(text, unitOf(measure, source.unit), unitOf(measure, target.unit), measure);
      if (converted === null) isKnown = false;
      show(target.role, converted ?? (at(target.role).matches('input') ? '' : '–'));
    }
    complain(isKnown ? '' : null, text.trim() === '');
    const other = fields.find(({ role }) => role !== source.role);
    show('result', isKnown && other ? convert(text, unitOf(measure, source.unit), unitOf(measure, other.unit), measure) : '–');
    state = { value: text, measure: measure.name, from: source.unit, to: '' };
    keep();
  }

  function restore(kept) {
    const text = typeof kept?.value === 'string' ? kept.value : '';
    if (fields.length > 0) {
      const source = fields.find(({ unit }) => unit === kept?.from) ?? fields[0];
      if (text !== '') show(source.role, text);
      if (at(source.role).value) convertFrom(source);
      return;
    }
    if (at('category') && measures.some(({ name }) => name === kept?.measure)) at('category').value = kept.measure;
    if (kept) fillUnits(kept);
    if (text !== '') at('value').value = text;
    convertChosen();
  }

  let lastTyped = fields[0];
  for (const field of fields) {
    on(field.role, 'input', () => {
      lastTyped = field;
      convertFrom(field);
    });
  }
  if (fields.length === 0) {
    on('category', 'change', () => {
      fillUnits();
      convertChosen();
    });
    for (const role of ['value', 'from', 'to']) {
      on(role, 'input', convertChosen);
      on(role, 'change', convertChosen);
    }
    on('swap', 'click', () => {
      const [from, to] = [at('from').value, at('to').value];
      at('from').value = to;
      at('to').value = from;
      convertChosen();
    });
  }
  on('convert', 'click', () => {
    if (fields.length === 0) convertChosen();
    else convertFrom(lastTyped);
    if ((fields.length === 0 ? at('value') : at(lastTyped.role)).value.trim() === '') show('problem', 'Please enter a value.');
  });`;
