// What makes a page live: whenever its events say that something has happened, the page is asked for once more, and
// what is different is put in its place. Without this script, a page shows what was when it was loaded.

const LEAST_MS = 300;
const AGAIN_MS = 5_000;
const main = document.querySelector('main');
const { events } = main.dataset;

let isAsked = false;
let isBusy = false;

/** However often it is asked for meanwhile, the page is fetched once more; one that nobody sees is not fetched. */
async function ask() {
  isAsked = true;
  if (isBusy || document.hidden) return;
  isBusy = true;
  while (isAsked && !document.hidden) {
    isAsked = false;
    const started = performance.now();
    await refresh();
    // A page that takes long is not asked for without a pause.
    await pause(Math.max(LEAST_MS, 2 * (performance.now() - started)));
  }
  isBusy = false;
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function refresh() {
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    // The session is over: the way to sign in is the page's own.
    if (answer.redirected) location.reload();
    else if (answer.ok) replace(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    else askLater();
  } catch {
    askLater();
  }
}

let later;
/** One timer for all that may go wrong: each of them would ask again by itself, and bring the next ones with it. */
function askLater() {
  clearTimeout(later);
  later = setTimeout(() => {
    if (source?.readyState === EventSource.CLOSED) follow();
    ask();
  }, AGAIN_MS);
}

/** Only what is different: what somebody selects, opens or reads elsewhere stays. */
function replace(next) {
  // The browser was told of where pictures may come from when the page was loaded.
  if (next.querySelector('main')?.dataset.pictures !== main.dataset.pictures) return location.reload();
  for (const fresh of next.querySelectorAll('[data-live]')) {
    const old = document.getElementById(fresh.id);
    if (!old) continue;
    for (const { id } of old.querySelectorAll('details[open]'))
      fresh.querySelector(`#${CSS.escape(id)}`)?.setAttribute('open', '');
    tellTimes(old);
    tellTimes(fresh);
    if (!old.isEqualNode(fresh)) put(fresh, old);
  }
}

const FOCUSABLE = 'a[href], button, summary, select, input, textarea, [tabindex]';
const SCROLLED = '.log, .output';

function put(fresh, old) {
  const focused = [...old.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement);
  const box = old.matches(SCROLLED) ? old : old.querySelector(SCROLLED);
  const isFocused = old === document.activeElement;
  const top = box?.scrollTop ?? 0;
  const isAtEnd = box ? box.scrollHeight - top - box.clientHeight < 40 : false;
  old.replaceWith(fresh);
  const newBox = fresh.matches(SCROLLED) ? fresh : fresh.querySelector(SCROLLED);
  if (newBox) newBox.scrollTop = isAtEnd ? newBox.scrollHeight : top;
  if (isFocused) fresh.focus({ preventScroll: true });
  if (focused !== -1) fresh.querySelectorAll(FOCUSABLE)[focused]?.focus({ preventScroll: true });
}

let source;
/**
 * The first event comes at once, for what was missed. Only while somebody looks: browsers open six connections to an App
 * without TLS, and each page that follows something keeps one.
 */
function follow() {
  source?.close();
  source = undefined;
  if (!events || document.hidden) return;
  source = new EventSource(events);
  source.addEventListener('change', ask);
  source.addEventListener('error', ({ target }) => {
    // The session is over, or the App is being replaced: the page says which.
    if (target.readyState === EventSource.CLOSED) askLater();
  });
}

document.addEventListener('visibilitychange', follow);

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];
const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto', style: 'short' });

/** "3 min. ago" for who looks; the exact time stays in the title. */
function tellTimes(root = document) {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const seconds = (new Date(time.dateTime) - Date.now()) / 1_000;
    const [unit, size] = units.find(([, of]) => Math.abs(seconds) >= of) ?? units[3];
    time.textContent = words.format(Math.round(seconds / size), unit);
  }
}

// An example puts its values into the form; they can be changed before it is sent.
for (const button of document.querySelectorAll('button[data-example]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    for (const [name, value] of Object.entries(JSON.parse(button.dataset.example))) {
      const field = button.form?.elements.namedItem(name);
      if (field) field.value = value;
    }
  });
}

follow();
tellTimes();
setInterval(() => tellTimes(), 10_000);
