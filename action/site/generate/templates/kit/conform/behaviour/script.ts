/** The script that makes built elements work: it looks for `data-does` and is made of what the page uses of it. */
import { FORM_SCRIPT } from '../../form-script.ts';
import type { OutlineNode } from '../outline.ts';
import { UNKNOWN_VERB, verbs } from './verbs.ts';

/** What elements other than buttons do, by their `data-does`. Each gets its element once. */
const CONTROLS: Record<string, string> = {
  form: `(form) => setUpForm(form)`,
  mirror: `(field) => {
        const target = document.getElementById(field.dataset.target);
        for (const type of ['input', 'change']) field.addEventListener(type, () => void (target.textContent = field.value));
      }`,
  filter: `(control) => control.addEventListener('input', () => {
        const wanted = control.value.trim().toLowerCase();
        const entries = [...document.querySelectorAll('main tbody tr, main li, main [data-entry]')]
          .filter((entry) => !entry.closest('nav') && !entry.contains(control) && !entry.querySelector('li'));
        for (const entry of entries) entry.hidden = wanted !== '' && !entry.textContent.toLowerCase().includes(wanted);
        say(entries.filter(({ hidden }) => !hidden).length + ' of ' + entries.length + ' entries are shown.');
      })`,
  tabs: `(list) => {
        const tabs = [...list.querySelectorAll('[role=tab]')];
        const panels = tabs.map((tab, index) =>
          document.getElementById(tab.getAttribute('aria-controls') ?? '') ?? document.querySelectorAll('[role=tabpanel]')[index]);
        const choose = (chosen) => tabs.forEach((tab, index) => {
          tab.setAttribute('aria-selected', String(tab === chosen));
          tab.tabIndex = tab === chosen ? 0 : -1;
          if (panels[index]) panels[index].hidden = tab !== chosen;
        });
        for (const tab of tabs) tab.addEventListener('click', () => choose(tab));
        list.addEventListener('keydown', ({ key }) => {
          const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
          const next = step && tabs.at((tabs.indexOf(document.activeElement) + step) % tabs.length);
          if (!next) return;
          choose(next);
          next.focus();
        });
        if (tabs[0]) choose(tabs[0]);
      }`,
  measure: `(text) => {
        const figures = [...document.querySelectorAll('[data-measures]')];
        const update = () => {
          const words = text.value.split(/\\s+/).filter(Boolean).length;
          for (const figure of figures) figure.textContent = String(figure.dataset.measures === 'words' ? words : text.value.length);
        };
        text.addEventListener('input', update);
        update();
      }`,
};

/** The value of `data-does` for a control, where one of its kind exists. */
export function usesOf(nodes: Iterable<OutlineNode>): Set<string> {
  return new Set([...nodes].flatMap(({ attributes }) => attributes['data-does'] ?? []));
}

/** `undefined` where nothing is to be done. */
export function behaviourScript(uses: ReadonlySet<string>): string | undefined {
  const used = [...verbs, UNKNOWN_VERB].filter(({ name }) => uses.has(name));
  const controls = Object.entries(CONTROLS).filter(([name]) => uses.has(name));
  if (used.length + controls.length === 0) return undefined;
  const entries = (list: readonly (readonly [string, string])[]) =>
    list.map(([name, script]) => `\n      ${name}: ${script},`).join('');
  return `  (() => {
    'use strict';

    const status = document.getElementById('page-news');
    const say = (text) => void (status.textContent = text);
${HELPERS}${uses.has('form') ? FORM_SCRIPT : ''}
    const verbs = {${entries(used.map(({ name, script }) => [name, script] as const))}
    };
    const controls = {${entries(controls)}
    };
    for (const element of document.querySelectorAll('[data-does]')) {
      const { does } = element.dataset;
      if (controls[does]) controls[does](element);
      else if (verbs[does]) element.addEventListener('click', () => verbs[does](element));
    }${uses.has('theme') ? KEPT_SCHEME : ''}
  })();`;
}

const KEPT_SCHEME = `
    // What was chosen on an earlier visit, where the browser keeps it.
    const chooser = document.querySelector('[data-does="theme"]');
    try {
      const kept = localStorage.getItem(chooser.dataset.key);
      const current = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      if (/^(dark|light)$/.test(kept) && kept !== current) verbs.theme(chooser);
    } catch {
      // The page follows the system.
    }`;

const HELPERS = `
    // The element that a control is about: whose id has most words in common with the control's, else the nearest.
    function partner(control, selector) {
      const wordsOf = ({ id }) => id.toLowerCase().split(/[^\\p{L}\\p{N}]+/u).filter(Boolean);
      const own = new Set(wordsOf(control));
      const section = control.closest('section, form');
      const points = (element) =>
        2 * wordsOf(element).filter((word) => own.has(word)).length + (section?.contains(element) ? 1 : 0);
      return [...document.querySelectorAll(selector)]
        .filter((element) => element !== control && element !== status && !element.contains(control))
        .sort((a, b) => points(b) - points(a))[0];
    }
    function count(button, step) {
      const figure = partner(button, '[data-count]');
      if (!figure) return say('There is no figure to count with.');
      figure.textContent = String(Number(figure.textContent) + step);
    }
`;
