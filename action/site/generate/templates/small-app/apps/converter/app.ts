/** A converter of units, number bases, and of currencies where rates were given. */
import { z } from 'zod';
import { escapeHtml } from '../../../../../../../src/domain/escape-html.ts';
import type { PlannedElement, SitePlan } from '../../../../plan-types.ts';
import type { App, AppContext, AppData, Role } from '../../app.ts';
import { CURRENCY, currencies } from './currencies.ts';
import { CONVERTER_SCRIPT } from './script.ts';
import { BASES, MEASURES, type Measure } from './units.ts';

const kept = z.object({ measures: z.array(z.string()), rates: z.record(z.string(), z.number()) });
const ALL = [...MEASURES, BASES];

export const converter: App = {
  name: 'converter',
  title: 'Unit converter',
  words:
    /\b(?:(?:unit|temperature|length|weight|mass|distance|currency|time|data|speed|area|volume|measurement|base|binary|metric|number)[\w\s-]{0,20}conver(?:ters?|sions?)|converter (?:app|page|tool|for|between)|(?:celsius|fahrenheit|km|kilomet(?:er|re)s?|miles?|kg|kilograms?|pounds?)\s(?:to|and|↔|<->)\s[\w\s-]{0,20}\bconver\w+|converts? (?:between )?(?:celsius|fahrenheit|kelvin|kilomet(?:er|re)s|miles|kilograms|pounds|temperatures?|units|lengths?|binary|decimal|currenc(?:y|ies))|einheitenumrechner|umrechner|convertisseur|conversor)\b/,
  parts: [],

  roles: (plan, earlier) => [
    {
      name: 'value',
      id: 'value',
      tags: ['input'],
      about: [
        [/value|amount|input|number|quantity|from-?value/, 2],
        [/result|output|to-?(?:value|unit)|unit|select/, -3],
      ],
    },
    {
      name: 'from',
      id: 'from-unit',
      tags: ['select'],
      about: [
        [/from|source/, 3],
        [/value|amount|input/, -2],
      ],
    },
    {
      name: 'to',
      id: 'to-unit',
      tags: ['select'],
      about: [
        [/\bto\b|target|\binto\b/, 3],
        [/value|amount|result|input/, -2],
      ],
    },
    {
      name: 'category',
      id: 'category',
      tags: ['select'],
      about: [[/category|type|kind|measure|quantity|dimension/, 3]],
    },
    {
      name: 'result',
      id: 'result',
      isMain: true,
      tags: ['output', 'div', 'p', 'span', 'strong', 'input'],
      about: [
        [/result|output|converted|answer|to-?value/, 3],
        [/btn|button/, -3],
      ],
    },
    { name: 'swap', id: 'swap', tags: ['button'], about: [[/swap|switch|reverse|exchange-btn/, 4]] },
    {
      name: 'convert',
      id: 'convert',
      tags: ['button'],
      about: [
        [/convert|calculat\w+|submit/, 3],
        [/result|form/, -3],
      ],
    },
    { name: 'sentence', id: 'sentence', tags: ['p', 'div'], about: [[/sentence|formula|summary/, 3]] },
    {
      name: 'problem',
      id: 'problem',
      tags: ['p', 'div', 'span'],
      about: [[/error|problem|message|warning|alert/, 4]],
    },
    ...unitRoles(measuresOf(plan, earlier)),
  ],

  build(context) {
    const { plan, elements, earlier } = context;
    const before = kept.safeParse(earlier).data;
    const wantsMoney = CURRENCY.test(plan.brief) || Object.keys(before?.rates ?? {}).length > 0;
    const money = wantsMoney ? currencies(context, before?.rates ?? {}) : undefined;
    const named = measuresOf(plan, earlier);
    const own = money?.measure ? [...named, money.measure] : named;
    // Money without rates is no reason to offer miles.
    const measures = own.length > 0 ? own : ALL;
    const linked = measures[0]?.units.filter(({ name }) => elements.isAsked(`unit-${name}`)) ?? [];
    const isLinked = linked.length >= 2;
    const options = offered(measures, plan, elements);
    return {
      main: [isLinked ? linkedFields(linked, context) : chosenUnits(measures, options, context)],
      script: CONVERTER_SCRIPT,
      config: {
        measures: measures.map(({ name, units }) => ({
          name,
          units: units.map((one) => ({
            value: isLinked ? one.name : (options.get(one.name) ?? one.name),
            label: one.label,
            factor: one.factor,
            offset: one.offset,
          })),
        })),
        fields: isLinked ? linked.map(({ name }) => ({ role: `unit-${name}`, unit: name })) : [],
        invalid: 'That is no number that can be converted.',
      },
      data: { measures: named.map(({ name }) => name), rates: money?.rates ?? {} },
      title: measures.length === 1 ? `${measures[0]?.label} converter` : 'Unit converter',
      summary: `A converter for ${measures.map(({ label }) => label.toLowerCase()).join(', ')}.`,
      features: [
        'Results follow every change and are rounded to ten digits.',
        ...(measures.includes(BASES)
          ? ['Number bases are converted exactly, for whole numbers of any length.']
          : []),
        ...(money?.measure
          ? ['Currencies are converted by the rates that were given; no others are known.']
          : []),
      ],
      usage: [
        isLinked ? 'Type into one field; the others follow.' : 'Enter a value and choose the two units.',
      ],
      notes: money?.notes ?? [],
    };
  },
};

/** What the brief names, in its order; nothing if it speaks of units in general. */
function measuresOf({ brief }: SitePlan, earlier: AppData | undefined): Measure[] {
  const before = kept.safeParse(earlier).data?.measures ?? [];
  const place = ({ name, words }: Measure) => {
    const kept = before.indexOf(name);
    const found = brief.search(words);
    return kept !== -1 ? kept - before.length : found === -1 ? Infinity : found;
  };
  return ALL.filter((one) => place(one) < Infinity).toSorted((a, b) => place(a) - place(b));
}

/** Elements named for units, as `#celsius` and `#fahrenheit`, where one thing is converted. */
function unitRoles(measures: readonly Measure[]): Role[] {
  const [only, second] = measures;
  if (!only || second) return [];
  return only.units.map((one) => ({
    name: `unit-${one.name}`,
    id: one.name,
    tags: ['input', 'output', 'span', 'p', 'div', 'strong'],
    about: [],
    fit: ({ id, tag, mention }: PlannedElement) => {
      const words = id
        .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
        .toLowerCase()
        .split(/[-_]/);
      const isUnit =
        words.some((word) => one.words.test(word)) &&
        !words.some((word) => /^(?:btn|button|convert|to|2)$/.test(word));
      return isUnit && tag !== 'button' && !/\bbutton\b/.test(mention.slice(-20)) ? 8 : 0;
    },
  }));
}

/** The values of the units' options: as checks name them. */
function offered(
  measures: readonly Measure[],
  plan: SitePlan,
  elements: AppContext['elements'],
): Map<string, string> {
  const wanted = plan.elements
    .filter(({ id }) => [elements.id('from'), elements.id('to')].includes(id))
    .flatMap(({ optionValues }) => optionValues);
  return new Map(
    measures.flatMap(({ units }) =>
      units.map(
        (one) => [one.name, wanted.find((value) => one.words.test(value.toLowerCase())) ?? one.name] as const,
      ),
    ),
  );
}

function linkedFields(linked: Measure['units'], { elements }: AppContext): string {
  const fields = linked.map(({ name, label }, index) => {
    const role = `unit-${name}`;
    if (index === 0 || elements.tag(role) === 'input')
      return elements.field(role, label, {
        inputmode: 'decimal',
        type: elements.tag(role) === 'input' ? 'text' : undefined,
      });
    return `<div><p class="app-muted">${escapeHtml(label)}</p>${elements.output(role, label, '–', { class: 'app-result' })}</div>`;
  });
  const result = elements.isAsked('result')
    ? elements.output('result', 'Result', '–', { class: 'app-result' })
    : '';
  return `<section class="card">
        <div class="app-fields">${fields.join('\n          ')}</div>
        ${result}
        <div class="actions">${elements.isAsked('convert') ? elements.button('convert', 'Convert', { class: 'btn-primary' }) : ''}</div>
        ${elements.element('problem', { class: 'is-problem', role: 'alert' })}
      </section>`;
}

function chosenUnits(
  measures: readonly Measure[],
  values: Map<string, string>,
  { elements }: AppContext,
): string {
  const units = measures[0]?.units ?? [];
  const choose = (role: string, label: string, index: number) => {
    const options = units.map(
      (one, at) =>
        `<option value="${escapeHtml(values.get(one.name) ?? one.name)}"${at === index ? ' selected' : ''}>${escapeHtml(one.label)}</option>`,
    );
    return elements.field(role, label, {}, options.join(''));
  };
  const categories = measures.map(
    ({ name, label }) => `<option value="${name}">${escapeHtml(label)}</option>`,
  );
  const category =
    measures.length > 1 || elements.isAsked('category')
      ? elements.field('category', 'What to convert', {}, categories.join(''))
      : '';
  return `<section class="card">
        <div class="app-fields">${category}
          ${elements.field('value', 'Value', { type: 'text', inputmode: 'decimal', value: '1' })}
          ${choose('from', 'From', 0)}
          ${choose('to', 'To', Math.min(1, units.length - 1))}</div>
        <div class="actions">${elements.button('convert', 'Convert', { class: 'btn-primary' })} ${elements.button('swap', 'Swap units')}</div>
        ${elements.element('problem', { class: 'is-problem', role: 'alert' })}
        <h2>Result</h2>
        ${elements.output('result', 'Result', '–', { class: 'app-result' })}
        ${elements.element('sentence', { class: 'app-muted' })}
      </section>`;
}
