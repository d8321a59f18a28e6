/** Tells JavaScript checks from plain English, whatever form they are sent in. */
import type { TaskCheck } from '../../../../src/contract/task.ts';
import { parseScript } from './parse-script.ts';
import { walk } from './walk.ts';

export type ClassifiedCheck = {
  kind: 'js' | 'text';
  /** The check itself, without form or prefix; what results and the README show. */
  text: string;
};

const PREFIX = /^\s*js\s*:/i;
const BROWSER_GLOBALS = new Set(
  'document window location localStorage sessionStorage navigator fetch getComputedStyle performance history'.split(
    ' ',
  ),
);

export function classifyCheck(check: TaskCheck): ClassifiedCheck {
  const text = typeof check === 'string' ? check : check.js;
  const isJs = typeof check === 'object' || PREFIX.test(text) || isBareScript(text);
  return { kind: isJs ? 'js' : 'text', text: isJs ? text.replace(PREFIX, '').trim() : text.trim() };
}

/**
 * "README.md" and "Professional" are valid JavaScript, too: a bare script must also use the page, by a member or
 * a call of one of the browser's globals.
 */
function isBareScript(text: string): boolean {
  const parsed = parseScript(text);
  if (!parsed.ok) return false;
  let usesPage = false;
  walk(parsed.program, (node, parents) => {
    const parent = parents.at(-1);
    const isUsed = parent?.type === 'MemberExpression' || parent?.type === 'CallExpression';
    if (node.type === 'Identifier' && isUsed && BROWSER_GLOBALS.has(node.name)) usesPage = true;
  });
  return usesPage;
}
