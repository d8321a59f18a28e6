import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** Plain values for the named contexts (`github`, `vars`, `inputs`, …) of an expression. */
export type Contexts = Record<string, unknown>;

/** An expression between its braces; a quoted string in it may contain `}}`. */
const PLACEHOLDER = /\$\{\{((?:'[^']*'|[^'])*?)\}\}/g;

/** A text with every `${{ … }}` replaced. Throws where an expression is wrong or names an unknown context. */
export function evaluateTemplate(text: string, contexts: Contexts): string {
  return text.replace(PLACEHOLDER, (_, expression: string) => evaluate(expression, contexts).coerceString());
}

/** An `if:`, with or without its braces. Nothing has failed before a job starts, so `success()` holds. */
export function evaluateCondition(condition: string, contexts: Contexts): boolean {
  const expression = condition.trim().replace(/^\$\{\{(.*)\}\}$/s, '$1');
  const result = evaluate(expression, contexts);
  const text = result.coerceString();
  return text !== 'false' && text !== '' && text !== '0';
}

const constant = (name: string, value: boolean) => ({
  name,
  minArgs: 0,
  maxArgs: 0,
  call: () => new data.BooleanData(value),
});
const STATUS_FUNCTIONS = [
  constant('success', true),
  constant('always', true),
  constant('failure', false),
  constant('cancelled', false),
];

function evaluate(expression: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), STATUS_FUNCTIONS).parse();
  const dictionary = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  const functions = new Map(STATUS_FUNCTIONS.map((definition) => [definition.name, definition]));
  return new Evaluator(parsed, dictionary, functions).evaluate();
}
