import type { TaskCheck } from '../../contract/task.ts';

const PREFIX = /^\s*js\s*:/i;

/** A check as results name it, whatever form it was sent in. */
export function checkText(check: TaskCheck): string {
  return (typeof check === 'string' ? check : check.js).replace(PREFIX, '').trim();
}

/**
 * The kind of a check that no run has looked at. JavaScript without a sign that it is one counts as text then:
 * telling it from English takes a parser.
 */
export function checkKind(check: TaskCheck): 'js' | 'text' {
  return typeof check === 'object' || PREFIX.test(check) ? 'js' : 'text';
}
