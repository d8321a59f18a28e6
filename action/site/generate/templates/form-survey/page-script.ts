/** The form page's own script. */
import { scriptLiteral } from '../../script-literal.ts';
import { FORM_SCRIPT } from '../kit/form-script.ts';
import type { FormSettings } from './settings.ts';

export function pageScript({ formId, store }: FormSettings): string {
  const find = `document.getElementById(${scriptLiteral(formId)})`;
  return `  (() => {
    'use strict';
${FORM_SCRIPT}
    ${store === undefined ? `setUpForm(${find});` : storingScript(find, store)}
  })();`;
}

function storingScript(find: string, store: string): string {
  // It may stand in a script: a key from outside must not end it.
  const safe = store.replaceAll('<', '\\u003c');
  return `// Answers are kept in this browser, newest last; where it keeps nothing, the form works all the same.
    const list = document.getElementById('page-saved');
    const empty = document.getElementById('page-saved-empty');
    const forget = document.getElementById('page-forget');
    function readSaved() {
      try {
        const saved = JSON.parse(${safe.replace('setItem', 'getItem')}) ?? '[]');
        return Array.isArray(saved) ? saved : [];
      } catch {
        return [];
      }
    }
    function writeSaved(saved) {
      try {
        ${safe}, JSON.stringify(saved));
      } catch {
        empty.textContent = 'This browser keeps nothing.';
      }
      showSaved();
    }
    function showSaved() {
      const saved = readSaved();
      list.replaceChildren(...saved.map((entries) => {
        const item = document.createElement('li');
        item.textContent = entries.map(([label, value]) => label + ': ' + value).join('; ');
        return item;
      }));
      empty.hidden = saved.length > 0;
      forget.hidden = saved.length === 0;
    }
    forget.addEventListener('click', () => writeSaved([]));
    showSaved();
    setUpForm(${find}, (entered) => writeSaved([...readSaved(), entered]));`;
}
