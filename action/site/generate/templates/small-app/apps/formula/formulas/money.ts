/** Formulas about money. Amounts are in whatever currency is entered. */
import type { Formula } from '../formula.ts';

const places = 2;

export const moneyFormulas: readonly Formula[] = [
  {
    name: 'tip',
    title: 'Tip calculator',
    words:
      /\b(?:tip|gratuity|bill[\s-]split\w*|split[\s-]bill)[\s-](?:and[\s-]split[\s-])?(?:calculator|app|page)\b|\btip calculat\w+|\btrinkgeldrechner\b/,
    fields: [
      {
        name: 'bill',
        label: 'Bill',
        about: [
          [/bill|amount|subtotal|cost|price/, 2],
          [/tip|total|per|result/, -2],
        ],
        min: 0,
      },
      {
        name: 'percent',
        label: 'Tip in percent',
        about: [
          [/percent|pct|rate|\btip\b/, 2],
          [/amount|total|result|output/, -3],
        ],
        min: 0,
        value: '15',
      },
      {
        name: 'people',
        label: 'People',
        about: [
          [/people|persons?|party|guests?|diners?|split/, 2],
          [/per|each|amount|total/, -3],
        ],
        min: 1,
        value: '1',
      },
    ],
    outputs: [
      {
        name: 'tip',
        label: 'Tip',
        about: [
          [/tip/, 2],
          [/amount|result|output|value/, 2],
          [/per|total|percent/, -3],
        ],
        places,
      },
      {
        name: 'total',
        label: 'Total',
        about: [
          [/total/, 3],
          [/result|output/, 2],
          [/per|each|tip/, -2],
        ],
        places,
      },
      {
        name: 'share',
        label: 'Per person',
        about: [
          [/per-?\s?person|each|share|per-?head/, 4],
          [/split/, 1],
        ],
        places,
      },
    ],
    compute: `({ bill, percent, people }) => {
    const tip = (bill * percent) / 100;
    return { tip, total: bill + tip, share: (bill + tip) / people };
  }`,
    explanation: 'The tip is the bill times the percentage; the total is shared equally.',
  },
  {
    name: 'discount',
    title: 'Discount calculator',
    words: /\bdiscount[\s-]calculat\w+/,
    fields: [
      {
        name: 'price',
        label: 'Price',
        about: [
          [/price|original|amount|cost/, 2],
          [/final|sale|saved|savings|after|discounted/, -4],
        ],
        min: 0,
      },
      {
        name: 'percent',
        label: 'Discount in percent',
        about: [
          [/percent|discount|\boff\b|rate/, 2],
          [/amount|final|saved|result|discounted/, -4],
        ],
        min: 0,
        max: 100,
      },
    ],
    outputs: [
      {
        name: 'final',
        label: 'Price after discount',
        about: [[/final|sale-?price|after|discounted|total|result|output/, 3]],
        places,
      },
      { name: 'saved', label: 'You save', about: [[/sav(?:e|ed|ings?)|discount-?amount/, 4]], places },
    ],
    compute: `({ price, percent }) => ({ final: price * (1 - percent / 100), saved: (price * percent) / 100 })`,
    explanation: 'The discount is the price times the percentage, and is taken off the price.',
  },
  {
    name: 'sales-tax',
    title: 'Tax calculator',
    words: /\b(?:gst|vat|sales[\s-]tax|mwst|tva)[\s-](?:calculat\w+|rechner)/,
    fields: [
      {
        name: 'amount',
        label: 'Amount before tax',
        about: [
          [/amount|price|net|base|cost|subtotal/, 2],
          [/tax|gst|vat|total|gross/, -2],
        ],
        min: 0,
      },
      { name: 'rate', label: 'Tax rate in percent', about: [[/rate|percent/, 3]], min: 0 },
    ],
    outputs: [
      {
        name: 'tax',
        label: 'Tax',
        about: [
          [/tax|gst|vat/, 3],
          [/rate|percent|total|calculate/, -4],
        ],
        places,
      },
      { name: 'total', label: 'Amount with tax', about: [[/total|gross|final|result|output/, 3]], places },
    ],
    compute: `({ amount, rate }) => ({ tax: (amount * rate) / 100, total: amount * (1 + rate / 100) })`,
    explanation: 'The tax is the amount times the rate, and is added to the amount.',
  },
  {
    name: 'loan',
    title: 'Loan calculator',
    words: /\b(?:loan|mortgage|emi)[\s-](?:\w+[\s-])?calculat\w+|\bkreditrechner\b/,
    fields: [
      {
        name: 'principal',
        label: 'Loan amount',
        about: [
          [/principal|loan|amount|borrow/, 2],
          [/total|payment|interest|monthly|rate|result|term/, -4],
        ],
        min: 0,
      },
      {
        name: 'rate',
        label: 'Yearly interest in percent',
        about: [
          [/rate|interest|apr|percent/, 2],
          [/total|paid/, -4],
        ],
        min: 0,
      },
      {
        name: 'years',
        label: 'Term in years',
        about: [
          [/years?|term|tenure|duration|period/, 3],
          [/total/, -3],
        ],
        min: 0,
      },
    ],
    outputs: [
      {
        name: 'payment',
        label: 'Monthly payment',
        about: [
          [/monthly|payment|emi|instal\w+/, 3],
          [/result|output/, 2],
          [/total/, -3],
        ],
        places,
      },
      {
        name: 'total',
        label: 'Paid in all',
        about: [
          [/total/, 3],
          [/interest/, -3],
          [/payment|paid|amount/, 1],
        ],
        places,
      },
      {
        name: 'interest',
        label: 'Interest in all',
        about: [
          [/interest/, 2],
          [/total|paid/, 2],
          [/rate/, -5],
        ],
        places,
      },
    ],
    compute: `({ principal, rate, years }) => {
    const months = Math.round(years * 12);
    if (months < 1) return { problem: 'The term must be at least one month.' };
    const monthly = rate / 1200;
    const payment =
      monthly === 0 ? principal / months : (principal * monthly) / (1 - (1 + monthly) ** -months);
    return { payment, total: payment * months, interest: payment * months - principal };
  }`,
    explanation:
      'An annuity: the same payment every month, with a twelfth of the yearly interest on what is still owed.',
  },
  {
    name: 'compound-interest',
    title: 'Compound interest calculator',
    words: /\bcompound(?:[\s-]interest)?[\s-]calculat\w+|\binvestment[\s-]calculat\w+/,
    fields: [
      {
        name: 'principal',
        label: 'Starting amount',
        about: [
          [/principal|initial|start|amount|deposit/, 2],
          [/total|final|future|rate|result/, -4],
        ],
        min: 0,
      },
      {
        name: 'rate',
        label: 'Yearly interest in percent',
        about: [
          [/rate|percent/, 3],
          [/interest/, 1],
          [/total|earned/, -4],
        ],
        min: 0,
      },
      { name: 'years', label: 'Years', about: [[/years?|time|term|duration|period/, 3]], min: 0 },
      {
        name: 'times',
        label: 'Interest payments a year',
        about: [
          [/times|frequency|compound\w*|per-year/, 3],
          [/calculate/, -3],
        ],
        min: 1,
        value: '1',
      },
    ],
    outputs: [
      {
        name: 'final',
        label: 'Final amount',
        about: [
          [/final|future|total|result|output|balance/, 3],
          [/interest/, -2],
        ],
        places,
      },
      {
        name: 'interest',
        label: 'Interest earned',
        about: [
          [/interest/, 2],
          [/earned|total|gain/, 2],
          [/rate/, -5],
        ],
        places,
      },
    ],
    compute: `({ principal, rate, years, times }) => {
    const final = principal * (1 + rate / 100 / times) ** (times * years);
    return { final, interest: final - principal };
  }`,
    explanation: 'The amount grows by the yearly rate divided by the payments a year, at each payment.',
  },
  {
    name: 'simple-interest',
    title: 'Simple interest calculator',
    words: /\b(?:simple[\s-])?interest[\s-]calculat\w+/,
    fields: [
      {
        name: 'principal',
        label: 'Principal',
        about: [
          [/principal|amount|initial|start/, 2],
          [/total|final|result/, -4],
        ],
        min: 0,
      },
      { name: 'rate', label: 'Yearly interest in percent', about: [[/rate|percent/, 3]], min: 0 },
      { name: 'years', label: 'Years', about: [[/years?|time|term|duration|period/, 3]], min: 0 },
    ],
    outputs: [
      {
        name: 'interest',
        label: 'Interest',
        about: [
          [/interest|result|output/, 2],
          [/rate/, -5],
        ],
        places,
      },
      { name: 'total', label: 'Principal and interest', about: [[/total|final/, 3]], places },
    ],
    compute: `({ principal, rate, years }) => {
    const interest = (principal * rate * years) / 100;
    return { interest, total: principal + interest };
  }`,
    explanation: 'Interest is principal × rate × years; it earns no interest itself.',
  },
];
