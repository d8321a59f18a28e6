/** Which texts a JavaScript check reads: the title, and elements by id. Read from its syntax tree. */
import type { AnyNode } from 'acorn';
import { literalText } from '../generate/checks/literal-text.ts';
import { parseScript } from '../generate/checks/parse-script.ts';
import { propertyName } from '../generate/checks/property-name.ts';
import { parseSelector } from '../generate/checks/selector.ts';
import { walk } from '../generate/checks/walk.ts';

const TEXTS = /^(textContent|innerText|innerHTML)$/;

export function readTexts(check: string): { title: boolean; ids: string[] } {
  const found = { title: false, ids: [] as string[] };
  const parsed = parseScript(check);
  if (!parsed.ok) return found;
  const variables = new Map<string, string>();
  walk(parsed.program, (node) => {
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init) {
      const id = idOf(node.init, variables);
      if (id !== undefined) variables.set(node.id.name, id);
    }
    if (node.type !== 'MemberExpression') return;
    const name = propertyName(node) ?? '';
    const isDocument = node.object.type === 'Identifier' && node.object.name === 'document';
    if (name === 'title' && isDocument) found.title = true;
    const id = TEXTS.test(name) ? idOf(node.object, variables) : undefined;
    if (id !== undefined) found.ids.push(id);
  });
  return found;
}

/** The id that the one element of a query is found by. */
function idOf(node: AnyNode, variables: ReadonlyMap<string, string>): string | undefined {
  if (node.type === 'ChainExpression') return idOf(node.expression, variables);
  if (node.type === 'Identifier') return variables.get(node.name);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const argument = literalText(node.arguments[0]);
  if (argument === undefined) return undefined;
  const method = propertyName(node.callee);
  if (method === 'getElementById') return argument;
  return method === 'querySelector' ? parseSelector(argument)?.at(-1)?.id : undefined;
}
