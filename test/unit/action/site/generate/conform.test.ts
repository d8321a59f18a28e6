/** Whatever elements a plan names, a page gets them: found by the checks' selectors, labelled, and without answers. */
import { describe, expect, it } from 'vitest';
import { planSite } from '../../../../../action/site/generate/plan.ts';
import { conform } from '../../../../../action/site/generate/templates/kit/conform/conform.ts';
import { makeTask } from '../support.ts';

const PAGE =
  '<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body><header><h1>T</h1></header>\n<main id="page-main"><p>x</p>\n</main><script>own()</script></body></html>';

interface Parts {
  brief?: string;
  checks?: string[];
  page?: string;
  table?: { columns: string[]; rows: string[][] };
}

function conformed({ brief = 'x', checks = [], page = PAGE, table }: Parts) {
  const plan = planSite(makeTask({ brief, checks: checks.map((js) => ({ js })) }), []);
  return conform({ plan, html: page, table });
}
const asked = (selector: string, brief?: string) =>
  conformed({
    checks: [`!!document.querySelector(${JSON.stringify(selector)})`],
    ...(brief !== undefined && { brief }),
  }).html;

describe('an element that only its name tells of', () => {
  it.each([
    ['#save-btn', /<button type="button" [^>]*id="save-btn"[^>]*>Save<\/button>/],
    ['#toggle-theme', /<button [^>]*data-does="theme"[^>]*>Toggle theme</],
    ['#city-filter', /<label for="city-filter">City filter<\/label><select /],
    ['#userSearch', /<label for="userSearch">User search<\/label><input [^>]*type="search"/],
    ['#email-a1b2', /<label for="email-a1b2">Email<\/label><input [^>]*type="email"/],
    ['#comment-box textarea', /<label for="[^"]+">[^<]+<\/label><textarea/],
    ['#fruit-list', /<ul [^>]*id="fruit-list"[^>]*><li data-empty>Nothing is listed yet\.<\/li>/],
    ['#prices-table', /<table [^>]*id="prices-table"[^>]*><caption>Prices: no data was given<\/caption>/],
    ['#sales-chart', /<canvas role="img" aria-label="Sales chart: nothing is drawn"/],
    ['#final-result', /<output id="final-result">—<\/output>/],
    ['#help-modal', /<dialog [^>]*id="help-modal"[^>]*><h3>Help modal<\/h3>/],
    ['#logo-img', /<img src="data:image\/svg\+xml,[^"]*" alt="No image was given"[^>]*id="logo-img"/],
    [
      '#thing',
      /<div id="thing"><p class="notice">Nothing more is known of what belongs into “Thing”\.<\/p><\/div>/,
    ],
  ])('%s', (selector, expected) => {
    expect(asked(selector)).toMatch(expected);
  });
});

describe('what is found without an id', () => {
  it.each([
    ['nav a[href]', /<nav [^>]*><a href="#page-main">/],
    ['input[type=email]', /<input [^>]*type="email"/],
    ['button[type=submit]', /<button type="submit"/],
    ['[role=alert]', /role="alert"/],
    ['[aria-live]', /aria-live="polite"/],
    ['[aria-label]', /aria-label="[^"]+"/],
    ['form input[name="age"][required]', /<form [\s\S]*<input [^>]*name="age"[^>]*required=""/],
    ['section.hero > h2', /<section class="hero card"><h2>/],
    ['table thead th', /<thead><tr><th [^>]*>Not given<\/th><\/tr><\/thead>/],
    ['meta[property="og:title"]', /<meta content="" property="og:title">\s*<\/head>/],
  ])('%s', (selector, expected) => {
    expect(asked(selector)).toMatch(expected);
  });

  it('as many as are wanted', () => {
    const { html } = conformed({
      checks: [
        'document.querySelectorAll(".tile").length >= 3',
        '[...document.querySelectorAll(".tile")].every((t) => t.querySelector("h3"))',
      ],
    });
    expect(html.match(/class="tile[ "]/g)).toHaveLength(3);
    expect(html.match(/<h3>/g)).toHaveLength(3);
  });
});

describe('words', () => {
  it('of the brief are shown, those that only a check knows are not', () => {
    const { html } = conformed({
      brief: 'A button says "Plant a tree".',
      checks: [
        '[...document.querySelectorAll("button")].some((b) => b.textContent.includes("Plant a tree"))',
        'document.querySelector("#capital-result").textContent.includes("Ouagadougou")',
        'parseFloat(document.querySelector("#sum").textContent) === 48151',
      ],
    });
    expect(html).toContain('>Plant a tree</button>');
    expect(html).not.toMatch(/Ouagadougou|48151/);
    expect(html).toMatch(/id="capital-result">—</);
  });

  it.each([
    ['a button "Go on" (#next-x1) and more', 'Go on'],
    ['The button #next-x1 labelled “Go on”', 'Go on'],
    ['a button #next-x1', 'Next'],
    ['a button with id="next-x1"', 'Next'],
  ])('label a button: %s', (brief, label) => {
    expect(asked('#next-x1', brief)).toContain(`>${label}</button>`);
  });

  it('from outside are text', () => {
    const { html } = conformed({
      brief: 'a button "<img src=x onerror=alert(1)>" (#go-btn)',
      checks: ['document.querySelector("[id=\'a\\"><b>\']")'],
    });
    expect(html).not.toMatch(/<img src=x|<b>/);
  });
});

it('rows of data fill lists, tables, repeated parts and choices', () => {
  const table = {
    columns: ['city', 'people'],
    rows: [
      ['Oslo', '7'],
      ['Bern & Co', '4'],
    ],
  };
  const { html } = conformed({
    table,
    checks: [
      'document.querySelectorAll("#places-list li").length >= 2',
      '!!document.querySelector("#places-table tbody tr")',
      'document.querySelectorAll(".place h3").length >= 2',
      '!!document.querySelector("select#city-choice")',
    ],
  });
  expect(html).toContain('<li>Bern &amp; Co · 4</li>');
  expect(html).toContain('<th scope="col">city</th>');
  expect(html).toContain('<h3>Bern &amp; Co</h3>');
  expect(html).toContain('<option value="Oslo">');
});

it('fields and a button named with a form belong to it', () => {
  const { html } = conformed({
    brief:
      'A contact form #reach with name #who-name, email #who-email and a button "Send" #send-it. A search box #find-search.',
    checks: [
      '!!document.querySelector("#reach input[type=email]")',
      'document.querySelectorAll("#reach button").length === 1',
    ],
  });
  const [, form = ''] = /<form([\s\S]*?)<\/form>/.exec(html) ?? [];
  expect([...form.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'reach',
    'who-name',
    'who-email',
    'send-it',
  ]);
});

describe('the page around', () => {
  it('stays as it is where it has everything', () => {
    const checks = [
      '!!document.querySelector("main p")',
      'document.querySelector("h1").textContent.length > 0',
    ];
    expect(conformed({ checks })).toEqual({ html: PAGE, added: [], unmet: [] });
  });

  it('keeps its own script first', () => {
    expect(asked('#save-btn')).toMatch(/<script>own\(\)<\/script>[\s\S]*<script data-part="conform">/);
  });

  it('gets attributes that it lacks, and what belongs into its elements', () => {
    const page = PAGE.replace('<p>x</p>', '<div class="a" id="box"></div>');
    const { html } = conformed({
      page,
      checks: [
        '!!document.querySelector("#box[data-state]")',
        'document.querySelector("#box").classList.contains("open")',
        'document.querySelectorAll("#box button").length >= 2',
      ],
    });
    expect(html).toMatch(/<div class="a open" id="box" data-state=""><button[\s\S]*<button[\s\S]*<\/div>/);
  });

  it('is not given a second element of one id: what cannot be is said', () => {
    const page = PAGE.replace('<p>x</p>', '<p id="pick">x</p>');
    const { html, unmet } = conformed({ page, checks: ['!!document.querySelector("select#pick")'] });
    expect(html).toBe(page);
    expect(unmet).toContain('select#pick');
  });

  it('is the same when it is conformed again', () => {
    const checks = [
      '!!document.querySelector("#save-btn")',
      'document.querySelectorAll(".tile").length >= 3',
    ];
    const once = conformed({ checks }).html;
    expect(conformed({ checks, page: once }).html).toBe(once);
  });

  it.each(['', '<', '<p', '</main></main>', '<main><p></div></main>', '<!-- <main> -->', 'text only'])(
    'may be anything: %j',
    (page) => {
      expect(conformed({ page, checks: ['!!document.querySelector("#a")'] }).html).toContain('id="a"');
    },
  );
});

it('an address that only a check knows is not made up', () => {
  const { html, unmet } = conformed({
    checks: ['!!document.querySelector("a[href=\'https://answer.example\']")'],
  });
  expect([html, unmet.length]).toEqual([PAGE, 1]);
});

describe('what the brief says word for word', () => {
  it.each<[what: string, brief: string, check: string, expected: RegExp]>([
    [
      'an address',
      'Write to hello@example.org.',
      'a[href^="mailto:"]',
      /<a [^>]*href="mailto:hello@example\.org"[^>]*>hello@example\.org</,
    ],
    ['a telephone number', 'Call +44 20 7946 0000.', 'a[href^="tel:"]', /href="tel:\+442079460000"/],
    ['a link', 'See https://example.org/shop.', 'a.out', /href="https:\/\/example\.org\/shop"/],
    ['a day', 'On 12 May 2031 we meet.', 'time[datetime]', /<time datetime="2031-05-12">12 May 2031</],
    ['a day in numbers', 'Am 3.10.2030 um acht.', 'time[datetime]', /datetime="2030-10-03"/],
    ['entries', 'Soups: leek, pea and corn.', '#soups li', /<li>leek<\/li><li>pea<\/li><li>corn<\/li>/],
    ['bullets', 'The #kit-list:\n- rope\n- torch\n', '#kit-list li', /<li>rope<\/li><li>torch<\/li>/],
    ['columns', 'Columns: Day, Hour.', '#plan-table th', /<th scope="col">Day<\/th><th scope="col">Hour</],
    ['a choice', 'A dropdown #size offering Small or Large.', 'select#size', /<option value="Large">/],
    [
      'a question with its answer',
      '- Is it far? No, a mile.',
      'details',
      /<summary>Is it far\?<\/summary><p>No, a mile\.<\/p>/,
    ],
  ])('fills an element: %s', (_, brief, selector, expected) => {
    expect(asked(selector, brief)).toMatch(expected);
  });

  it.each([
    ['a day', 'Some day in May.', 'time[datetime]', /datetime="/],
    ['an entry', 'The soups are good, and so is the bread.', '#soups li', /<li>(?!Not given)/],
  ])('and nothing where it says none: %s', (_, brief, selector, unwanted) => {
    expect(asked(selector, brief)).not.toMatch(unwanted);
  });

  it.each([
    [
      'A button #go. When it is clicked, #out shows "Hi there".',
      /data-does="tell"[^>]* data-target="out" data-text="Hi there"/,
    ],
    ['Beim Klick auf den Knopf #go soll in #out "Moin" stehen.', /data-text="Moin"/],
    ['The button #go shows or hides the paragraph #out.', /data-does="toggle"[^>]*aria-controls="out"/],
  ])('tells what a button does: %s', (brief, expected) => {
    expect(
      conformed({
        brief,
        checks: ['!!document.querySelector("button#go")', '!!document.querySelector("p#out")'],
      }).html,
    ).toMatch(expected);
  });

  it('tells by being clicked that something is a button', () => {
    const brief = 'Ask for a name in #nick and when #say is clicked show "Hello, <nick>!" in #out.';
    const { html } = conformed({ brief });
    expect(html).toMatch(/<input [^>]*id="nick"/);
    expect(html).toMatch(/<button [^>]*data-does="tell"[^>]*data-text="Hello, &lt;nick&gt;!"/);
  });

  it('tells that a field is shown elsewhere', () => {
    const { html } = conformed({ brief: 'Text typed into #nick appears live in #badge-text.' });
    expect(html).toMatch(/<input [^>]*data-does="mirror" data-target="badge-text"/);
  });

  it('an answer that only a check knows is not told', () => {
    const { html } = conformed({
      brief: 'A button #go and a paragraph #out.',
      checks: [
        '(() => { document.querySelector("#go").click(); return document.querySelector("#out").textContent === "Secret"; })()',
      ],
    });
    expect(html).not.toContain('Secret');
  });
});

describe('parts that belong together', () => {
  it('are tabs in their list, each with its panel', () => {
    const { html } = conformed({
      brief: 'Three tabs: Overview, Pricing and Contact.',
      checks: [
        'document.querySelectorAll("[role=tabpanel]").length === 3',
        'document.querySelectorAll("[role=tab]").length === 3',
      ],
    });
    expect(html).toMatch(/role="tablist"[^>]*><button [^>]*aria-controls="page-panel-1"[^>]*>Overview</);
  });

  it('are questions, each before its answer', () => {
    const { html } = conformed({
      brief: '- One? First.\n- Two? Second.\n',
      checks: [
        'document.querySelectorAll("button.faq-question").length === 2',
        'document.querySelectorAll(".faq-answer").length === 2',
      ],
    });
    const order = ['One?', 'First.', 'Two?', 'Second.'].map((text) => html.indexOf(text));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });
});

describe('the language of the page', () => {
  it.each([
    ['a check', 'x', ["document.documentElement.lang === 'de'"], 'de'],
    ['a selector', 'x', ['!!document.querySelector(\'html[lang="pt-BR"]\')'], 'pt-BR'],
    ['the brief', 'The page must have lang="fr".', [], 'fr'],
    ['nothing', 'A language page for "it" students.', [], 'en'],
  ])('is what it is asked to be: %s', (_, brief, checks, expected) => {
    expect(conformed({ brief, checks }).html).toContain(`<html lang="${expected}">`);
  });
});

it('fields without an id each get one of their own', () => {
  const { html } = conformed({ checks: ['document.querySelectorAll("form input").length >= 3'] });
  const ids = [...html.matchAll(/<input [^>]*\bid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(3);
});
