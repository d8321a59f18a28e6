/** Formulas that are not about money. */
import type { Formula } from '../formula.ts';

export const otherFormulas: readonly Formula[] = [
  {
    name: 'bmi',
    title: 'BMI calculator',
    words: /\b(?:bmi|body[\s-]mass(?:[\s-]index)?)\b/,
    fields: [
      {
        name: 'weight',
        label: 'Weight in kg',
        about: [
          [/weight|\bkg\b|mass|gewicht|poids|peso/, 3],
          [/body/, -2],
        ],
        min: 1,
        max: 700,
      },
      {
        name: 'height',
        label: 'Height in cm',
        about: [[/height|\bcm\b|size|gr(?:ö|oe)(?:ß|ss)e|taille|altura/, 3]],
        min: 30,
        max: 280,
      },
    ],
    outputs: [
      {
        name: 'bmi',
        label: 'Body mass index',
        about: [
          [/bmi|result|output|value|index/, 3],
          [/category|class|calculate|btn|button|form/, -5],
        ],
        places: 1,
      },
      {
        name: 'category',
        label: 'Category (WHO, adults)',
        about: [[/category|class\w*|status|label|range/, 4]],
      },
    ],
    compute: `({ weight, height }) => {
    const bmi = weight / (height / 100) ** 2;
    const limits = [[18.5, 'Underweight'], [25, 'Normal weight'], [30, 'Overweight'], [Infinity, 'Obese']];
    return { bmi, category: limits.find(([limit]) => bmi < limit)[1] };
  }`,
    explanation:
      'Weight in kilograms divided by the square of the height in metres; the categories are those of the World Health Organization for adults.',
  },
  {
    name: 'age',
    title: 'Age calculator',
    words: /\bage[\s-]calculat\w+|\bcalculat\w+ (?:your |the |my )?(?:exact )?age\b/,
    fields: [
      {
        name: 'birth',
        label: 'Date of birth',
        type: 'date',
        about: [
          [/birth|dob|born|date/, 3],
          [/until|today|on/, -1],
        ],
      },
    ],
    outputs: [
      {
        name: 'age',
        label: 'Age',
        about: [
          [/\bage\b|result|output|years/, 3],
          [/calculate|btn|button/, -4],
        ],
      },
      { name: 'days', label: 'Days lived', about: [[/days/, 3]] },
    ],
    compute: `({ birth }) => {
    const now = new Date();
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    const born = new Date(birth);
    if (born.getTime() > today) return { problem: 'That day is in the future.' };
    let months = (now.getFullYear() - born.getUTCFullYear()) * 12 + now.getMonth() - born.getUTCMonth();
    if (now.getDate() < born.getUTCDate()) months -= 1;
    const age = \`\${Math.floor(months / 12)} years, \${months % 12} months\`;
    return { age, days: Math.round((today - born.getTime()) / 86_400_000) };
  }`,
    explanation: 'Whole years and months since the date, by the calendar of this device.',
  },
  {
    name: 'percentage',
    title: 'Percentage calculator',
    words: /\bpercent(?:age)?[\s-]calculat\w+|\bprozentrechner\b/,
    fields: [
      {
        name: 'percent',
        label: 'Percent',
        about: [
          [/percent|pct|rate/, 3],
          [/calculat\w+|result|button|btn/, -3],
        ],
      },
      {
        name: 'whole',
        label: 'Of',
        about: [
          [/whole|value|number|total|amount|base|\bof\b/, 2],
          [/result|percent/, -3],
        ],
      },
    ],
    outputs: [{ name: 'part', label: 'Result', about: [[/result|output|part|answer/, 3]] }],
    compute: `({ percent, whole }) => ({ part: (whole * percent) / 100 })`,
    explanation: 'The result is the number times the percentage, divided by one hundred.',
  },
];

export const arithmetic: Formula = {
  name: 'arithmetic',
  title: 'Calculator',
  words: /\bcalculators?\b|\b(?:calculatrice|calculadora|taschenrechner)\b/,
  fields: [
    {
      name: 'first',
      label: 'First number',
      about: [[/(?:num(?:ber)?|operand|value|input|n)-?_?(?:1|one|a)\b|first|\bleft\b|^[ax]$/, 3]],
    },
    {
      name: 'operator',
      label: 'Operation',
      type: 'select',
      about: [[/operat(?:or|ion)|\bop\b/, 3]],
      options: [
        ['+', '+'],
        ['-', '−'],
        ['*', '×'],
        ['/', '÷'],
      ],
    },
    {
      name: 'second',
      label: 'Second number',
      about: [[/(?:num(?:ber)?|operand|value|input|n)-?_?(?:2|two|b)\b|second|\bright\b|^[by]$/, 3]],
    },
  ],
  outputs: [
    {
      name: 'result',
      label: 'Result',
      about: [
        [/result|output|answer|display|\bsum\b/, 3],
        [/btn|button|calculate/, -4],
      ],
    },
  ],
  actions: {
    field: 'operator',
    buttons: [
      { value: '+', label: 'Add', about: /\b(?:add|addition|plus)\b/ },
      { value: '-', label: 'Subtract', about: /\b(?:sub|subtract|subtraction|minus)\b/ },
      { value: '*', label: 'Multiply', about: /\b(?:mul|multiply|multiplication|times)\b/ },
      { value: '/', label: 'Divide', about: /\b(?:div|divide|division)\b/ },
    ],
  },
  compute: `({ first, operator, second }) => {
    if (/^(?:\\/|÷|div\\w*)$/.test(operator) && second === 0) return { problem: settings.data.zero };
    if (/^(?:-|−|sub\\w*|minus)$/.test(operator)) return { result: first - second };
    if (/^(?:\\*|×|x|mul\\w*|times)$/.test(operator)) return { result: first * second };
    if (/^(?:\\/|÷|div\\w*)$/.test(operator)) return { result: first / second };
    return { result: first + second };
  }`,
  explanation: 'Two numbers are added, subtracted, multiplied or divided.',
};
