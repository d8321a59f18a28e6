// What makes a page live: whenever its events say that something has happened, the page is asked for once more, and
// what is different is put in its place. Without this script, a page shows what was when it was loaded.

const LEAST_MS = 300;
const main = document.querySelector('main');

let isAsked = false;
let isBusy = false;

/** However often it is asked for meanwhile, the page is fetched once more. */
async function ask() {
  isAsked = true;
  if (isBusy) return;
  isBusy = true;
  while (isAsked) {
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
    if (answer.ok && !answer.redirected)
      replace(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch {
    // The next event brings the next try.
  }
}

/** Only what is different, so that a selection, an open detail or the keyboard's place elsewhere stays. */
function replace(next) {
  const { events = '', pictures = '' } = next.querySelector('main')?.dataset ?? {};
  // The browser was told of where pictures may come from when the page was loaded.
  if (pictures !== main.dataset.pictures) return location.reload();
  for (const fresh of next.querySelectorAll('[data-live]')) {
    const old = document.getElementById(fresh.id);
    tellTimes(fresh);
    if (!old || old.isEqualNode(fresh)) continue;
    const open = [...old.querySelectorAll('details[open]')].map(({ id }) => id);
    const focused = old.contains(document.activeElement) ? document.activeElement.id : '';
    const isAtEnd = old.scrollHeight - old.scrollTop - old.clientHeight < 40;
    old.replaceWith(fresh);
    for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    if (isAtEnd) fresh.scrollTop = fresh.scrollHeight;
  }
  if (events !== main.dataset.events) follow(events);
}

let source;
function follow(address) {
  source?.close();
  main.dataset.events = address;
  if (!address) return;
  source = new EventSource(address);
  for (const type of (main.dataset.types ?? '').split(' ').filter(Boolean))
    source.addEventListener(type, ask);
  source.onerror = () => {
    // 204: nothing comes any more. What happened meanwhile is shown once.
    if (source.readyState === EventSource.CLOSED) ask();
  };
}

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

follow(main.dataset.events);
tellTimes();
setInterval(() => tellTimes(), 10_000);
