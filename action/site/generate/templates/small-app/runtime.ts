/**
 * The script of a small app: what all of them use, then the app's own code. An app defines `state`, what it keeps,
 * and `restore(value)`, which takes what was kept or nothing and shows it; it calls `keep()` after each change.
 */
import { scriptLiteral } from '../../script-literal.ts';
import { type Storage, storageScript } from './storage.ts';

interface Options {
  /** Ids by role. */
  ids: Record<string, string>;
  /** Attributes of the elements that the script makes, by role. */
  repeated: Record<string, Record<string, string>>;
  config: Record<string, unknown>;
  storage: Storage | undefined;
  /** The app's code first, then that of the shared parts. */
  code: readonly string[];
}

export function appScript({ ids, repeated, config, storage, code }: Options): string {
  return `(() => {
  'use strict';
  const settings = ${scriptLiteral({ ids, repeated, data: config }, 2).replaceAll('\n', '\n  ')};

  // The element that plays a part on this page; null where the page does without it.
  const at = (role) => document.getElementById(settings.ids[role]);
  const on = (role, type, listener) => at(role)?.addEventListener(type, listener);
  function show(role, text) {
    const element = at(role);
    if (!element) return;
    if (element.matches('input, textarea')) element.value = text;
    else element.textContent = text;
  }
  function make(role, tag, text = '') {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(settings.repeated[role] ?? {})) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  }
  function makeButton(role, text, label, action) {
    const button = make(role, 'button', text);
    button.type = 'button';
    button.classList.add('btn');
    button.setAttribute('aria-label', label);
    button.addEventListener('click', action);
    return button;
  }
  function announce(text) {
    document.getElementById('page-status').textContent = text;
  }

${storageScript(storage)}

${code.join('\n\n')}

  restore(readKept());
})();`;
}
