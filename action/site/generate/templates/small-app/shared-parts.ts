/** Parts that every small app can have: a switch between light and dark, and its data as a file. */
import { scriptLiteral } from '../../script-literal.ts';
import type { Part, Role } from './app.ts';
import type { AppElements } from './elements.ts';

interface SharedPart extends Part {
  roles: readonly Role[];
  html(elements: AppElements): string;
  script(name: string): string;
  styles?: string;
}

const DARK =
  '--page: #0e141d; --surface: #171f2b; --text: #e8edf5; --muted: #a3afc2; --line: #2c3747; --stripe: #1b2431; --accent: #8ab4ff; --on-accent: #0e141d; --problem: #fda4af; --shadow: none;';
const LIGHT =
  '--page: #f4f6fb; --surface: #ffffff; --text: #16202e; --muted: #546073; --line: #d9dfe9; --stripe: #f7f9fc; --accent: #1d4ed8; --on-accent: #ffffff; --problem: #9f1239; --shadow: none;';

const theme: SharedPart = {
  name: 'theme',
  asked:
    /\b(?:dark|light|night)[\s-]*(?:\/\s*light\s*)?(?:mode|theme)\b|\btheme\b[^.]{0,30}\b(?:toggle|switch\w*|button|select\w*)|\b(?:toggle|switch)\b[^.]{0,40}\b(?:theme|dark)\b/i,
  summary: 'A button switches between the light and the dark design; the choice is kept in this browser.',
  roles: [
    {
      name: 'theme',
      id: 'theme-toggle',
      tags: ['button'],
      about: [
        [/theme|\bdark\b|\bmode-toggle\b|\bnight\b/, 3],
        [/toggle|switch/, 1],
      ],
      part: 'theme',
    },
  ],
  html: (elements) => elements.button('theme', 'Dark mode', { 'aria-pressed': 'false' }),
  script: (name) => `  // The design follows the system until somebody chooses.
  const themeKey = ${scriptLiteral(`${name}-theme`)};
  function setTheme(theme) {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.bsTheme = theme;
    at('theme').setAttribute('aria-pressed', String(theme === 'dark'));
  }
  try {
    const kept = localStorage.getItem(themeKey);
    setTheme(kept ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  } catch {
    setTheme('light');
  }
  on('theme', 'click', () => {
    const theme = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
    setTheme(theme);
    try {
      localStorage.setItem(themeKey, theme);
    } catch {
      announce('This browser does not let the page keep the choice.');
    }
  });`,
  styles: `:root[data-theme='dark'] { color-scheme: dark; ${DARK} }
:root[data-theme='light'] { color-scheme: light; ${LIGHT} }`,
};

const transfer: SharedPart = {
  name: 'transfer',
  asked: /\b(?:export|import|back\s?up)\b/i,
  summary: 'What was entered can be saved as a JSON file and read back from one.',
  roles: [
    {
      name: 'export',
      id: 'export-button',
      tags: ['button'],
      about: [[/export|download|backup/, 3]],
      part: 'transfer',
    },
    {
      name: 'import',
      id: 'import-file',
      tags: ['input'],
      about: [[/import|upload|restore/, 3]],
      part: 'transfer',
    },
  ],
  html: (elements) =>
    `${elements.button('export', 'Export as JSON')} ${elements.field('import', 'Import a JSON file', { type: 'file', accept: '.json,application/json' })}`,
  script: (name) => `  // What is kept, as a file.
  on('export', 'click', () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(state, null, 2)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = ${scriptLiteral(`${name}.json`)};
    link.click();
    URL.revokeObjectURL(url);
    announce('The file was made.');
  });
  on('import', 'change', async () => {
    const [file] = at('import').files;
    if (!file) return;
    try {
      restore(JSON.parse(await file.text()));
      keep();
      announce('The file was read.');
    } catch {
      announce('That file holds no JSON, so nothing was changed.');
    }
    at('import').value = '';
  });`,
};

export const sharedParts: readonly SharedPart[] = [theme, transfer];
