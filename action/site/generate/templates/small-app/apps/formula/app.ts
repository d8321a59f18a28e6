/** Calculators with one formula: tips, loans, body mass index and the like, and one for two numbers. */
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import type { SitePlan } from '../../../../plan-types.ts';
import { pickElement, says } from '../../../kit/elements.ts';
import type { App, AppContext, AppData, BuiltApp, Role } from '../../app.ts';
import { quotedMessage } from '../../brief-words.ts';
import type { Formula, FormulaField } from './formula.ts';
import { moneyFormulas } from './formulas/money.ts';
import { arithmetic, otherFormulas } from './formulas/other.ts';
import { FORMULA_SCRIPT } from './script.ts';

const formulas = [...moneyFormulas, ...otherFormulas];

export const formulaApp: App = {
  name: 'formula',
  title: 'Calculator',
  words: new RegExp(formulas.map(({ words }) => words.source).join('|'), 'i'),
  parts: [],
  roles: (plan, earlier) => rolesOf(chosen(plan, earlier)),
  build: (context) => build(chosen(context.plan, context.earlier), context),
};

export const arithmeticApp: App = {
  name: 'arithmetic',
  title: arithmetic.title,
  words: arithmetic.words,
  parts: [],
  /** Only elements for two numbers tell it from a calculator with keys. */
  isMeant: ({ elements }) =>
    ['first', 'second'].every((name) => {
      const field = arithmetic.fields.find((one) => one.name === name);
      return pickElement(elements, (one) =>
        one.tag === 'button' || (one.tag === undefined && /\bbutton/.test(one.mention))
          ? 0
          : says({ ...one, mention: '' }, field?.about ?? []),
      );
    }),
  roles: () => rolesOf(arithmetic),
  build: (context) => build(arithmetic, context),
};

function chosen({ brief }: SitePlan, earlier: AppData | undefined): Formula {
  const kept = formulas.find(({ name }) => name === earlier?.formula);
  const found = formulas
    .map((formula) => ({ formula, index: brief.search(new RegExp(formula.words.source, 'i')) }))
    .filter(({ index }) => index !== -1)
    .toSorted((a, b) => a.index - b.index)[0]?.formula;
  const formula = kept ?? found ?? formulas[0];
  if (!formula) throw new Error('there is no formula');
  return formula;
}

function rolesOf({ fields, outputs, actions }: Formula): Role[] {
  return [
    ...fields.map(({ name, type, about }) => ({
      name,
      id: name,
      tags: type === 'select' ? ['select', 'input'] : ['input'],
      about: [...about, [/result|output|btn|button/, -2] as [RegExp, number]],
    })),
    ...outputs.map(({ name, about }) => ({
      name: `out-${name}`,
      id: `${name}-result`,
      tags: ['output', 'span', 'div', 'p', 'strong', 'td', 'input'],
      about: [...about, [/\binput\b|\bfield\b|\benter/, -2] as [RegExp, number]],
    })),
    ...(actions?.buttons ?? []).map(({ value, label, about }) => ({
      name: `action-${value}`,
      id: label.toLowerCase(),
      tags: ['button'],
      about: [[about, 3]] as [RegExp, number][],
    })),
    {
      name: 'calculate',
      id: 'calculate',
      tags: ['button'],
      about: [
        [/calculate\b|calculation|\bcalc\b|compute|submit|equals|berechnen|calculer/, 3],
        [/result|form|output/, -3],
      ],
    },
    { name: 'reset', id: 'reset', tags: ['button'], about: [[/reset|clear/, 4]] },
    {
      name: 'problem',
      id: 'problem',
      tags: ['p', 'div', 'span', 'output'],
      about: [[/error|problem|message|warning|alert/, 4]],
    },
  ];
}

function build(formula: Formula, context: AppContext): BuiltApp {
  const { plan, elements } = context;
  const { actions } = formula;
  const buttons = actions?.buttons.filter(({ value }) => elements.isAsked(`action-${value}`)) ?? [];
  const isHidden = (field: FormulaField) =>
    buttons.length > 0 && field.name === actions?.field && !elements.isAsked(field.name);
  const fields = formula.fields.filter((field) => !isHidden(field));
  const rows = formula.outputs.map(
    ({ name, label }) =>
      `<div><dt>${escapeHtml(label)}</dt><dd>${elements.output(`out-${name}`, label, '–', { class: 'app-result' })}</dd></div>`,
  );
  const bar = [
    ...(actions?.buttons.filter((one) => buttons.includes(one)) ?? []).map(({ value, label }) =>
      elements.button(`action-${value}`, label),
    ),
    elements.button('calculate', 'Calculate', { type: 'submit', class: 'btn-primary' }),
    elements.button('reset', 'Reset', { type: 'reset' }),
  ];
  const form = `<section class="card">
        <form id="formula-form" class="form" novalidate>
          <div class="app-fields">${fields.map((field) => fieldHtml(field, formula, context)).join('\n          ')}</div>
          <div class="actions">${bar.join(' ')}</div>
        </form>
        ${elements.element('problem', { class: 'is-problem', role: 'alert' })}
        <dl class="facts">${rows.join('\n          ')}</dl>
        <p class="app-muted">${escapeHtml(formula.explanation)}</p>
      </section>`;
  return {
    main: [form],
    script: `  const compute = ${formula.compute};\n${FORMULA_SCRIPT}`,
    config: {
      fields: fields.map(({ name, type = 'number', min, max, label }) => ({ name, type, min, max, label })),
      outputs: formula.outputs.map(({ name, places }) => ({ name: `out-${name}`, source: name, places })),
      actions:
        buttons.length > 0 && actions
          ? {
              field: actions.field,
              first: buttons[0]?.value,
              buttons: buttons.map(({ value }) => ({ role: `action-${value}`, value })),
            }
          : null,
      zero: quotedMessage(plan.brief, /zero|divi[ds]/i) ?? 'Cannot divide by zero',
    },
    data: { formula: formula.name },
    title: formula.title,
    summary: `A page that computes ${formula.outputs.map(({ label }) => label.toLowerCase()).join(', ')} from what is entered.`,
    features: [formula.explanation, 'Results follow every change; what cannot be computed is said in words.'],
    usage: [`Fill in ${formula.fields.map(({ label }) => label.toLowerCase()).join(', ')}.`],
    notes: [],
  };
}

function fieldHtml(field: FormulaField, { actions }: Formula, { plan, elements }: AppContext): string {
  const { name, label, type = 'number', min, max, value, options } = field;
  if (type === 'select' && options) {
    const wanted = plan.elements.find(({ id }) => id === elements.id(name))?.optionValues ?? [];
    const html = options.map(([usual, text]) => {
      const words = actions?.buttons.find((button) => button.value === usual)?.about;
      const own = wanted.find((one) => one === usual || words?.test(one.toLowerCase())) ?? usual;
      return `<option value="${escapeHtml(own)}">${escapeHtml(text)}</option>`;
    });
    return elements.field(name, label, {}, html.join(''));
  }
  return elements.field(name, label, {
    type,
    ...(type === 'number' && { step: 'any', inputmode: 'decimal' }),
    min: min?.toString(),
    max: max?.toString(),
    value,
  });
}
