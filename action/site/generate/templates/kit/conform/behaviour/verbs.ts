/** What a button can do of itself, by the verb in its name. The first verb that fits decides; a new one is one entry. */
export interface Verb {
  name: string;
  /** Looked for in the button's id, label and the brief's words about it. */
  pattern: RegExp;
  /** What it does, for the README. */
  does: string;
  /** JavaScript: a function of the button; `partner` and `say` are there for it. */
  script: string;
}

export const verbs: readonly Verb[] = [
  {
    // Chosen by the brief's words about the button, and never by its name.
    name: 'tell',
    pattern: /$^/,
    does: 'shows the text that the brief has for it',
    script: `(button) => {
        const { target, text } = button.dataset;
        const valueOf = (whole, name) => document.getElementById(name)?.value ?? whole;
        document.getElementById(target).textContent = text.replace(/[<{[]([\\w-]+)[>}\\]]/g, valueOf);
      }`,
  },
  {
    name: 'theme',
    pattern: /\b(theme|dark|light|colou?r scheme)\b/,
    does: 'switches between the light and the dark scheme',
    script: `(button) => {
        const isDark = document.documentElement.dataset.theme
          ? document.documentElement.dataset.theme === 'dark'
          : matchMedia('(prefers-color-scheme: dark)').matches;
        const theme = isDark ? 'light' : 'dark';
        document.documentElement.dataset.theme = theme;
        document.documentElement.dataset.bsTheme = theme;
        document.documentElement.style.colorScheme = theme;
        for (const part of [document.documentElement, document.body]) part.classList.toggle(button.dataset.class, theme === 'dark');
        button.setAttribute('aria-pressed', String(theme === 'dark'));
        // The styles follow the system's scheme; from now on they follow the choice.
        for (const sheet of document.styleSheets) {
          if (sheet.href && new URL(sheet.href).origin !== location.origin) continue;
          for (const rule of sheet.cssRules) {
            const isScheme = rule.isScheme || rule.media?.mediaText.includes('prefers-color-scheme: dark');
            if (!isScheme) continue;
            rule.isScheme = true;
            rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
          }
        }
        say('The ' + theme + ' scheme is on.');
        try {
          localStorage.setItem(button.dataset.key, theme);
        } catch {
          // The choice then ends with the visit.
        }
      }`,
  },
  {
    name: 'copy',
    pattern: /\b(copy|clipboard)\b/,
    does: 'copies the text it stands for',
    script: `async (button) => {
        const source = partner(button, 'textarea, output, pre, code, [data-part] p, table, ul, ol');
        const text = source ? (source.value ?? source.textContent).trim() : '';
        try {
          await navigator.clipboard.writeText(text);
          say('Copied.');
        } catch {
          say('The browser did not allow copying.');
        }
      }`,
  },
  {
    name: 'increment',
    pattern: /\b(increment|increase|plus|count up|step up|\+1?)\b|^\+/,
    does: 'adds one to the figure',
    script: `(button) => count(button, 1)`,
  },
  {
    name: 'decrement',
    pattern: /\b(decrement|decrease|minus|count down|step down)\b|^[-−]/,
    does: 'takes one from the figure',
    script: `(button) => count(button, -1)`,
  },
  {
    name: 'clear',
    pattern: /\b(clear|reset|empty|remove all|delete all|start over)\b/,
    does: 'empties the fields, and removes what was added',
    script: `(button) => {
        const form = button.form ?? partner(button, 'form');
        const area = form ?? button.closest('section') ?? document;
        form?.reset();
        for (const field of area.querySelectorAll('input, textarea, select')) {
          if (!form && /^(checkbox|radio)$/.test(field.type)) field.checked = field.defaultChecked;
          else if (!form) field.value = field.defaultValue ?? '';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        for (const added of document.querySelectorAll('[data-added]')) added.remove();
        for (const figure of document.querySelectorAll('[data-count]')) figure.textContent = '0';
        say('Cleared.');
      }`,
  },
  {
    name: 'open',
    pattern: /\b(open|modal|dialog|popup|details|learn more)\b/,
    does: 'opens the dialog',
    script: `(button) => {
        const dialog = partner(button, 'dialog');
        if (dialog) dialog.showModal();
        else say('There is no dialog to open.');
      }`,
  },
  {
    name: 'close',
    pattern: /\b(close|cancel|dismiss)\b/,
    does: 'closes the dialog or the part it stands in',
    script: `(button) => {
        const dialog = button.closest('dialog') ?? document.querySelector('dialog[open]');
        if (dialog) dialog.close();
        else say('Nothing is open.');
      }`,
  },
  {
    name: 'toggle',
    pattern: /\b(toggle|show|hide|expand|collapse|reveal)\b/,
    does: 'shows and hides the part it stands for',
    script: `(button) => {
        const part =
          document.getElementById(button.getAttribute('aria-controls') ?? '') ??
          partner(button, 'main [id]:not(button):not(label):not(main)');
        if (!part) return say('There is nothing to show or hide.');
        part.hidden = !part.hidden;
        button.setAttribute('aria-expanded', String(!part.hidden));
        say(part.hidden ? 'Hidden.' : 'Shown.');
      }`,
  },
  {
    name: 'add',
    pattern: /\b(add|append|insert|create|new)\b/,
    does: 'adds what was entered to the list or table',
    script: `(button) => {
        const area = button.closest('section, form') ?? document;
        const fields = [...area.querySelectorAll('input:not([type=checkbox], [type=radio]), textarea')];
        const values = fields.map((field) => field.value.trim());
        const list = partner(button, 'ul, ol, table');
        if (!list) return say('There is no list to add to.');
        if (values.every((value) => value === '')) {
          fields[0]?.focus();
          return say('Enter something to add first.');
        }
        const isTable = list.localName === 'table';
        const row = document.createElement(isTable ? 'tr' : 'li');
        row.dataset.added = '';
        if (isTable) {
          for (const value of values) row.appendChild(document.createElement('td')).textContent = value;
        } else row.textContent = values.filter(Boolean).join(', ');
        list.querySelector('[data-empty]')?.remove();
        (isTable ? list.tBodies[0] : list).append(row);
        for (const field of fields) field.value = '';
        fields[0]?.focus();
        say('Added.');
      }`,
  },
  {
    name: 'print',
    pattern: /\bprint\b/,
    does: 'prints the page',
    script: `() => print()`,
  },
  {
    name: 'download',
    pattern: /\b(download|export|save as)\b/,
    does: 'downloads the text it stands for',
    script: `(button) => {
        const source = partner(button, 'table, ul, ol, output, textarea, pre');
        const rows = source?.rows
          ? [...source.rows].map((row) => [...row.cells].map((cell) => '"' + cell.textContent.trim().replaceAll('"', '""') + '"').join(','))
          : [(source?.value ?? source?.innerText ?? '').trim()];
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([rows.join('\\n')], { type: 'text/plain' }));
        link.download = source?.rows ? 'table.csv' : 'text.txt';
        link.click();
        say('Downloaded.');
      }`,
  },
  {
    name: 'top',
    pattern: /\b(back to top|to top|scroll)\b/,
    does: 'goes to the top of the page',
    script: `() => scrollTo({ top: 0 })`,
  },
  {
    name: 'pick',
    pattern: /\b(random|shuffle|surprise|pick)\b/,
    does: 'picks an entry of the list at random',
    script: `(button) => {
        const entries = [...(partner(button, 'ul, ol, table')?.querySelectorAll('li, tbody tr') ?? [])];
        const entry = entries[Math.floor(Math.random() * entries.length)];
        say(entry ? 'Picked: ' + entry.textContent.trim() : 'There is nothing to pick from.');
      }`,
  },
  {
    name: 'sort',
    pattern: /\b(sort|order)\b/,
    does: 'sorts the list or table',
    script: `(button) => {
        const list = partner(button, 'ul, ol, table');
        const entries = [...(list?.querySelectorAll(list.rows ? 'tbody tr' : 'li') ?? [])];
        const sign = button.dataset.order === 'up' ? -1 : 1;
        button.dataset.order = sign === 1 ? 'up' : 'down';
        entries.sort((a, b) => sign * a.textContent.trim().localeCompare(b.textContent.trim(), undefined, { numeric: true }));
        for (const entry of entries) entry.parentElement.append(entry);
        say(sign === 1 ? 'Sorted upwards.' : 'Sorted downwards.');
      }`,
  },
  {
    name: 'collect',
    pattern: /\b(submit|send|save|register|sign|subscribe|apply|go|ok|confirm)\b/,
    does: 'shows what was entered; nothing is sent',
    script: `(button) => {
        const fields = [...(button.closest('section') ?? document).querySelectorAll('input, select, textarea')];
        const entered = fields.filter(({ value }) => value.trim() !== '').map((field) => (field.labels[0]?.textContent.trim() ?? field.id) + ': ' + field.value);
        say(entered.length > 0 ? 'Entered: ' + entered.join('; ') + '. Nothing was sent.' : 'Nothing was entered.');
      }`,
  },
];

/** Says the truth where no verb fits. */
export const UNKNOWN_VERB: Verb = {
  name: 'unknown',
  pattern: /$^/,
  does: 'says that nothing is known of what it should do',
  script: `(button) => say('What “' + button.textContent.trim() + '” should do is not known.')`,
};

export function verbFor(about: string): Verb {
  return verbs.find(({ pattern }) => pattern.test(about)) ?? UNKNOWN_VERB;
}
