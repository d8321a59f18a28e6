/** Lookups at public APIs: what is there at load, what a visitor's clicks bring, and what failures look like. */
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveTree } from '../../../../../action/site/verify/static-server.ts';
import type { SiteTask } from '../../../../../src/contract/task.ts';
import { type Made, make, makeTask, notPassed, openBrowser, verifyMade } from '../support.ts';

vi.setConfig({ testTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

async function makeRounds(...tasks: SiteTask[]): Promise<Made> {
  let made: Made | undefined;
  for (const task of tasks) made = await make(task, made?.generation.files);
  if (!made) throw new Error('no task');
  return made;
}

/** The checks that did not pass, apart from what only the unreachable API itself could mend. */
async function failures(made: Made): Promise<string[]> {
  return notPassed(await verifyMade(browser, made)).filter(
    (line) => !line.startsWith('Everything the page loads from'),
  );
}

type Answer = (route: Route, url: URL) => Promise<void> | void;
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => ({
  status,
  headers: {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': '*',
    'access-control-expose-headers': '*',
    ...headers,
  },
  body: JSON.stringify(body),
});

/** The page with the API played by `answer`; what it was asked is remembered. */
async function withPage(
  { generation }: Made,
  { answer, query = '' }: { answer: Answer; query?: string },
  use: (page: Page, asked: URL[]) => Promise<void>,
): Promise<void> {
  await using server = await serveTree(generation.files, 'tally');
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const asked: URL[] = [];
  await page.route(
    (url) => url.origin !== new URL(server.url).origin,
    (route) => {
      const url = new URL(route.request().url());
      if (route.request().method() !== 'OPTIONS') asked.push(url);
      return answer(route, url);
    },
  );
  await page.goto(server.url + query);
  await use(page, asked);
  await page.close();
  expect(errors).toEqual([]);
}

const user = (login: string, more: object = {}) => ({
  login,
  created_at: '2019-12-31T23:30:00Z',
  followers: 7,
  ...more,
});
const textOf = (page: Page, selector: string) => page.locator(selector).textContent();
const untilText = (page: Page, selector: string, pattern: RegExp) =>
  page.waitForFunction(`${pattern}.test(document.querySelector(${JSON.stringify(selector)}).textContent)`);

const GITHUB = makeTask({
  brief:
    "Publish a Bootstrap page with form id='gh-lookup-q7z' that fetches a GitHub username, optionally uses ?token=, and displays the account creation date in YYYY-MM-DD UTC inside #gh-created.",
  checks: [
    'js: document.querySelector("#gh-lookup-q7z").tagName === "FORM"',
    'js: document.querySelector("#gh-created").textContent.includes("20")',
    'js: !!document.querySelector("script").textContent.includes("https://api.github.com/users/")',
    'js: !!document.querySelector("link[href*=\'bootstrap\']")',
  ],
});
const STATUS = makeTask({
  round: 2,
  brief: 'Show an aria-live alert #gh-state-alert that reports when a lookup starts, succeeds, or fails.',
  checks: [
    'js: document.querySelector("#gh-state-alert").getAttribute("aria-live") === "polite"',
    'js: !!document.querySelector("script").textContent.includes("gh-state-alert")',
  ],
});
const AGE = makeTask({
  round: 2,
  brief: 'Display the account age in whole years inside #gh-age alongside the creation date.',
  checks: [
    'js: parseInt(document.querySelector("#gh-age").textContent, 10) >= 0',
    'js: document.querySelector("#gh-age").textContent.toLowerCase().includes("years")',
  ],
});
const CACHE = makeTask({
  round: 3,
  brief:
    'Cache the last successful lookup in localStorage under "gh-lookup-q7z" and repopulate the form on load.',
  checks: [
    'js: !!document.querySelector("script").textContent.includes("localStorage.setItem(\\"gh-lookup-q7z\\"")',
    "js: !!document.querySelector('script').textContent.includes(\"localStorage.getItem('gh-lookup-q7z'\")",
  ],
});

describe('a GitHub lookup', () => {
  it.each([
    ['with a status line', [GITHUB, STATUS]],
    ['with the age, then the cache', [GITHUB, AGE, CACHE]],
  ])('passes its checks while the API cannot be reached: %s', async (_, tasks) => {
    expect(await failures(await makeRounds(...tasks))).toEqual([]);
  });

  it.each([
    [
      'Formular mit id="suche-7", das einen GitHub-Benutzernamen abfragt (optional ?token=) und das Erstellungsdatum des Kontos in #seit-7 anzeigt.',
      'seit-7',
    ],
    [
      "Un formulario con id='busca-7' que consulte un usuario de GitHub, con ?token= opcional, y muestre la fecha de creación en #fecha-7.",
      'fecha-7',
    ],
    ['GitHub lookup. form#find-7 -> created date -> #made-7.', 'made-7'],
    [
      'The form (id: find7) asks for a GitHub login. The date of its creation appears in `when` (its id).',
      'when',
    ],
  ])('is understood in other words: %s', async (brief, id) => {
    const checks = [
      `js: document.getElementById("${id}").textContent.includes("20")`,
      'js: document.scripts[0].textContent.includes("https://api.github.com/users/")',
      'js: document.forms[0].id.length > 3 && document.forms[0] instanceof HTMLFormElement',
    ];
    const made = await makeRounds(makeTask({ brief, checks }));
    expect(made.generation.maker.template).toBe('api-lookup');
    expect(await failures(made)).toEqual([]);
  });

  it('tells what an element is for by what a check looks for in it, where nothing else does', async () => {
    const checks = ['js: document.querySelector("#tiger").textContent.includes("years")'];
    expect(
      await failures(await makeRounds(GITHUB, makeTask({ round: 2, brief: 'Add #tiger.', checks }))),
    ).toEqual([]);
  });

  it('keeps lookups under a key with blanks, in other words', async () => {
    const brief = 'Speichere die letzte Abfrage in localStorage unter "last user 7" und fülle das Formular.';
    const checks = ['js: document.scripts[0].textContent.includes(`localStorage.setItem("last user 7"`)'];
    expect(await failures(await makeRounds(GITHUB, makeTask({ round: 2, brief, checks })))).toEqual([]);
  });

  it('passes for other words, ids, formats and ways to write the call', async () => {
    const task = makeTask({
      brief:
        'Make a page titled "Who joined when? </script> $& `x`" where visitors look up GitHub accounts through #frm-99 (input #who, button #go). Put the joining date as DD.MM.YYYY into #since-99, the age into the <strong id="years-99"> and errors into #oops-error.',
      checks: [
        'js: document.title === "Who joined when? </script> $& `x`"',
        'js: document.querySelector("form#frm-99 input#who") !== null',
        'js: document.querySelector("button#go").type === "submit"',
        'js: /^\\d\\d\\.\\d\\d\\.20\\d\\d$/.test(document.querySelector("#since-99").textContent)',
        'js: document.querySelector("strong#years-99").textContent.includes("years")',
        'js: document.querySelector("script").textContent.includes("fetch(\\"https://api.github.com/users/\\"")',
        'js: document.querySelector("#oops-error") !== null',
      ],
    });
    const made = await makeRounds(task);
    expect(await failures(made)).toEqual([]);
    await withPage(made, { answer: (route) => route.fulfill(json({}, 404)) }, async (page) => {
      await page.fill('#who', 'nobody/../x?');
      await page.click('#go');
      await untilText(page, '#oops-error', /nobody.*there is no such GitHub user/);
    });
  });

  it.each([
    [
      "Erstelle eine Seite mit Formular id='nutzer-5', das einen GitHub-Benutzernamen abfragt (https://api.github.com/users/) und das Erstellungsdatum in #erstellt zeigt.",
      'nutzer-5',
      'erstellt',
    ],
    [
      "Haz una página con formulario id='usuario-gh' que consulte https://api.github.com/users/{usuario} y muestre la fecha de creación en #fecha.",
      'usuario-gh',
      'fecha',
    ],
    [
      'Take a GitHub login in <form id="f-1"> and write the sign-up day (UTC) to #signup-date.',
      'f-1',
      'signup-date',
    ],
  ])('is understood in other words and languages: %s', async (brief, form, created) => {
    const html = (await makeRounds(makeTask({ brief }))).text('index.html');
    expect(html).toContain(`<form id="${form}"`);
    expect(html).toContain(`<span id="${created}">2011-01-25</span>`);
  });

  it('is in the delivered HTML as facts about a named example, true whenever it is read', async () => {
    const html = (await makeRounds(GITHUB, AGE)).text('index.html');
    expect(html).toContain('<span id="gh-created">2011-01-25</span>');
    expect(html).toContain('<span id="gh-age">19+ years</span>');
    expect(html).toContain('Example: octocat');
  });

  it('replaces the example by live data, then by what is typed, in UTC', async () => {
    const answer: Answer = (route, url) => route.fulfill(json(user(url.pathname.split('/').at(-1) ?? '')));
    await withPage(await makeRounds(GITHUB, STATUS), { answer }, async (page, asked) => {
      await untilText(page, '#gh-created', /2019-12-31/);
      await page.fill('#gh-lookup-q7z input', ' ada l ');
      await page.press('#gh-lookup-q7z input', 'Enter');
      await untilText(page, '#gh-state-alert', /succeeded.*ada l/);
      expect(await textOf(page, '#page-subject')).toBe('ada l');
      expect(asked.map(({ href }) => href).filter((url) => url.includes('api.'))).toEqual([
        'https://api.github.com/users/octocat',
        'https://api.github.com/users/ada%20l',
      ]);
    });
  });

  it('says when a lookup is under way, and drops the answer to an older one', async () => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    const answer: Answer = async (route, url) => {
      const name = url.pathname.split('/').at(-1) ?? '';
      if (name === 'slow') await held;
      await route
        .fulfill(
          json(user(name, { created_at: name === 'slow' ? '2001-01-01T00:00:00Z' : '2022-02-02T00:00:00Z' })),
        )
        .catch(() => {});
    };
    await withPage(await makeRounds(GITHUB, STATUS), { answer }, async (page) => {
      await page.fill('#gh-lookup-q7z input', 'slow');
      await page.click('text=Look up');
      expect(await textOf(page, '#gh-state-alert')).toContain('Lookup started: slow');
      await page.fill('#gh-lookup-q7z input', 'quick');
      await page.click('text=Look up');
      await untilText(page, '#page-subject', /^quick$/);
      release();
      await page.evaluate('new Promise((done) => setTimeout(done))');
      expect(await textOf(page, '#gh-created')).toBe('2022-02-02');
    });
  });

  it.each([
    ['a user that is not there', json({}, 404), /there is no such GitHub user/],
    [
      'a used-up limit',
      json({}, 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1900000000' }),
      /limit of requests to api\.github\.com is used up until \d/,
    ],
    ['too many requests', json({}, 429), /limit of requests/],
    ['a bad token', json({}, 401), /token was refused/],
    ['a broken server', json({}, 502), /answered 502/],
    ['an answer that is no JSON', { ...json(null), body: '<html>' }, /did not answer with JSON/],
    ['no connection', undefined, /could not be reached/],
  ])('explains %s and keeps what it showed', async (_, response, message) => {
    const answer: Answer = (route) => (response ? route.fulfill(response) : route.abort());
    await withPage(await makeRounds(GITHUB, STATUS), { answer }, async (page) => {
      await untilText(page, '#gh-state-alert', message);
      expect(await textOf(page, '#gh-created')).toBe('2011-01-25');
      expect(await textOf(page, '#page-subject')).toBe('Example: octocat');
    });
  });

  it('sends the token of the address to the API alone and stores it nowhere', async () => {
    const headers: (string | undefined)[] = [];
    const answer: Answer = (route) => {
      if (route.request().method() !== 'OPTIONS' && route.request().url().includes('api.github.com'))
        headers.push(route.request().headers().authorization);
      return route.fulfill(json(user('octocat')));
    };
    await withPage(
      await makeRounds(GITHUB, AGE, CACHE),
      { answer, query: '?token=t0ken' },
      async (page, asked) => {
        await untilText(page, '#gh-created', /2019/);
        expect(headers).toEqual(['Bearer t0ken']);
        expect(asked.some(({ href }) => href.includes('t0ken'))).toBe(false);
        expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('t0ken');
      },
    );
  });

  it('begins the next visit with the last lookup that succeeded, and not with one that failed', async () => {
    let isUp = true;
    const answer: Answer = (route, url) => {
      const name = url.pathname.split('/').at(-1) ?? '';
      if (!isUp) return route.abort();
      return route.fulfill(name === 'nobody' ? json({}, 404) : json(user(name)));
    };
    await withPage(await makeRounds(GITHUB, STATUS, CACHE), { answer }, async (page) => {
      for (const [name, message] of [
        ['grace', /succeeded.*grace/],
        ['nobody', /failed.*nobody/],
      ] as const) {
        await page.fill('#gh-lookup-q7z input', name);
        await page.click('text=Look up');
        await untilText(page, '#gh-state-alert', message);
      }
      isUp = false;
      await page.reload();
      await untilText(page, '#gh-state-alert', /failed.*grace/);
      expect(await page.inputValue('#gh-lookup-q7z input')).toBe('grace');
      expect(await textOf(page, '#gh-created')).toBe('2019-12-31');
      await page.evaluate(`localStorage.setItem('gh-lookup-q7z', '{"values": 7')`);
      await page.reload();
      await untilText(page, '#gh-state-alert', /failed.*octocat/);
    });
  });

  it('survives keys with every kind of quote in every kind of quotes', async () => {
    const key = `k'"\`\${1}</script>`;
    const cache = makeTask({
      round: 2,
      brief: 'Cache it in localStorage.',
      checks: [
        "js: !!document.querySelector('script').textContent.includes('localStorage.setItem(`plain key`')",
      ],
    });
    expect(await failures(await makeRounds(GITHUB, cache))).toEqual([]);
    const odd = makeTask({
      round: 2,
      brief: `Remember the last lookup in localStorage.`,
      checks: [
        {
          js: `document.querySelector('script').textContent.includes(${JSON.stringify(`localStorage.getItem("${key.replaceAll('"', '')}"`)})`,
        },
      ],
    });
    await withPage(
      await makeRounds(GITHUB, odd),
      { answer: (route) => route.fulfill(json(user('octocat'))) },
      async (page) => {
        await untilText(page, '#gh-created', /2019/);
        expect(await page.evaluate('Object.keys(localStorage)')).toEqual([key.replaceAll('"', '')]);
      },
    );
  });
});

describe('a lookup at the API a brief names', () => {
  it.each<{
    name: string;
    brief: string;
    body: unknown;
    url: string;
    fill: string[];
    shows: Record<string, string>;
  }>([
    {
      name: 'a placeholder in the path, fields deep in a list',
      brief:
        'A form asks for a country name, calls https://restcountries.com/v3.1/name/{name} and shows the capital in #land-capital and the population in #land-population.',
      body: [{ name: { common: 'Norway' }, capital: ['Oslo'], population: 5 }],
      url: 'https://restcountries.com/v3.1/name/Norway',
      fill: ['Norway'],
      shows: { '#land-capital': 'Oslo', '#land-population': '5' },
    },
    {
      name: 'two values in the query, units left aside',
      brief:
        'Enter latitude and longitude; query https://api.open-meteo.com/v1/forecast?latitude=52.5&longitude=13.4&current_weather=true and show the temperature in #temp-k3.',
      body: { current_weather_units: { temperature: '°C' }, current_weather: { temperature: -3.5 } },
      url: 'https://api.open-meteo.com/v1/forecast?latitude=1&longitude=2&current_weather=true',
      fill: ['1', '2'],
      shows: { '#temp-k3': '-3.5' },
    },
    {
      name: 'a name in angle brackets and a field named in code',
      brief:
        'Look up a word with https://api.dictionaryapi.dev/api/v2/entries/en/<word>. Show its `phonetic` in #how.',
      body: [{ word: 'x', phonetic: '/ɛks/' }],
      url: 'https://api.dictionaryapi.dev/api/v2/entries/en/x%20%2F%3F',
      fill: ['x /?'],
      shows: { '#how': '/ɛks/' },
    },
    {
      name: 'colons, and a longer name in the answer',
      brief: 'Fetch https://api.github.com/repos/:owner/:repo and show the stargazers in #stars.',
      body: { stargazers_url: 'https://api.github.com/x', stargazers_count: 42 },
      url: 'https://api.github.com/repos/a/b',
      fill: ['a', 'b'],
      shows: { '#stars': '42' },
    },
    {
      name: 'an open end, with hostile values in the answer',
      brief:
        'Guess the age for the name typed in #name-in via https://api.agify.io/?name= and put it in #age-out. Load Bootstrap.',
      body: { age: '</dd><script>window.hit = 1</script>' },
      url: 'https://api.agify.io/?name=%22%3E%3Cb%3E',
      fill: ['"><b>'],
      shows: { '#age-out': '</dd><script>window.hit = 1</script>' },
    },
  ])('$name', async ({ brief, body, url, fill, shows }) => {
    const made = await makeRounds(makeTask({ brief }));
    expect(await failures(made)).toEqual([]);
    await withPage(made, { answer: (route) => route.fulfill(json(body)) }, async (page, asked) => {
      for (const [index, value] of fill.entries()) await page.locator('form input').nth(index).fill(value);
      await page.press('form input >> nth=0', 'Enter');
      await untilText(page, '#page-status', /succeeded/);
      await untilText(page, '#page-note', /^From /);
      for (const [selector, text] of Object.entries(shows))
        await page.waitForFunction(
          `document.querySelector('${selector}').textContent === ${JSON.stringify(text)}`,
        );
      expect(asked.at(-1)?.href).toBe(url);
      expect(await page.evaluate('window.hit')).toBeUndefined();
    });
  });

  it('shows the answer itself where the brief names no field, and needs no input for a fixed address', async () => {
    const made = await makeRounds(
      makeTask({
        brief:
          'Fetch a random fact from https://catfact.ninja/fact and show it when the button #again-button is pressed.',
      }),
    );
    let count = 0;
    const answer: Answer = (route) => {
      count += 1;
      return route.fulfill(json({ fact: `Fact ${count}`, length: 6 }));
    };
    await withPage(made, { answer }, async (page) => {
      await untilText(page, '#lookup-result', /Fact 1/);
      await page.click('#again-button');
      await untilText(page, '#lookup-result', /Fact 2/);
    });
  });

  it('never loads pictures or links from what is no web address', async () => {
    const made = await makeRounds(
      makeTask({
        brief:
          'Enter a breed, fetch https://dog.example.org/api/breed/{breed} and show the picture in <img id="dog-image"> and the page in <a id="dog-link">.',
      }),
    );
    const body = { dog: { image: 'javascript:alert(1)', link: 'javascript:alert(1)' } };
    await withPage(made, { answer: (route) => route.fulfill(json(body)) }, async (page) => {
      await page.fill('form input', 'lab');
      await page.click('text=Look up');
      await untilText(page, '#page-status', /succeeded/);
      expect(await page.getAttribute('#dog-image', 'src')).toMatch(/^data:image/);
      expect(await page.getAttribute('#dog-link', 'href')).toBe('#page-subject');
    });
  });

  it('says so in the README and the notes when it has no place for an element', async () => {
    const { generation, text } = await makeRounds(
      makeTask({ brief: 'Look up GitHub users with #frm. Add a pie chart in #gh-pie.' }),
    );
    expect(generation.notes.join()).toContain('#gh-pie');
    expect(text('README.md')).toContain('gh-pie');
  });
});
