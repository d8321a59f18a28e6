import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { JOB_STATUSES, type JobStatus } from './job-status.ts';

/** Plain values for the named contexts (`github`, `vars`, `inputs`, …) of an expression. */
export type Contexts = Record<string, unknown>;

/** An expression between its braces; a quoted string in it may contain `}}`. */
const PLACEHOLDER = /\$\{\{((?:'[^']*'|[^'])*?)\}\}/g;

/** A text with every `${{ … }}` replaced. Throws where an expression is wrong or names an unknown context. */
export function evaluateTemplate(text: string, contexts: Contexts): string {
  return text.replace(PLACEHOLDER, (_, expression: string) => evaluate(expression, contexts).coerceString());
}

const STATUS_CHECK = /\b(?:success|always|failure|cancelled)\s*\(/i;

/** An `if:`, with or without its braces; as at GitHub, one that asks for no status means `success()`, too. */
export function evaluateCondition(
  condition: string,
  contexts: Contexts,
  status: JobStatus = 'success',
): boolean {
  const expression = condition.trim().replace(/^\$\{\{(.*)\}\}$/s, '$1');
  if (status !== 'success' && !STATUS_CHECK.test(expression)) return false;
  const text = evaluate(expression, contexts, status).coerceString();
  return text !== 'false' && text !== '' && text !== '0';
}

const constant = (name: string, value: boolean) => ({
  name,
  minArgs: 0,
  maxArgs: 0,
  call: () => new data.BooleanData(value),
});
const statusFunctions = (status: JobStatus) => [
  constant('always', true),
  ...JOB_STATUSES.map((name) => constant(name, name === status)),
];

function evaluate(
  expression: string,
  contexts: Contexts,
  status: JobStatus = 'success',
): data.ExpressionData {
  const { tokens } = new Lexer(expression).lex();
  const definitions = statusFunctions(status);
  const parsed = new Parser(tokens, Object.keys(contexts), definitions).parse();
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const functions = new Map(definitions.map((definition) => [definition.name, definition]));
  return new Evaluator(parsed, dictionary, functions).evaluate();
}
