/**
 * Reads a check as JavaScript. Graders write expressions, functions, statements with a last expression, and
 * bodies with `return` and `await`; all of them become one program here.
 */
import { type Expression, type Options, type Program, parse, parseExpressionAt } from 'acorn';

export type ParsedScript = { ok: true; program: Program; runnable: string } | { ok: false; error: string };

const OPTIONS: Options = {
  ecmaVersion: 'latest',
  allowAwaitOutsideFunction: true,
  allowReturnOutsideFunction: true,
};

/** `runnable` is an expression whose value is a promise of what the check says. */
export function parseScript(source: string): ParsedScript {
  try {
    const program = parse(source, OPTIONS);
    return { ok: true, program, runnable: runnable(withReturn(source, program)) };
  } catch (error) {
    return (
      parseAsExpression(source) ?? {
        ok: false,
        error: error instanceof Error ? error.message : String(error),
      }
    );
  }
}

/** `function () { … }` and `{ … }.x` are no statements but are expressions. */
function parseAsExpression(source: string): ParsedScript | undefined {
  try {
    const program = parse(`(${source}\n)`, OPTIONS);
    const expression: Expression = parseExpressionAt(source, 0, OPTIONS);
    return {
      ok: true,
      program,
      runnable: runnable(`return (${source.slice(expression.start, expression.end)});`),
    };
  } catch {
    return undefined;
  }
}

/** A function as value is called, as graders' `page.evaluate` does. */
function runnable(body: string): string {
  return `(async () => { const value = await (async () => { ${body}\n})(); return typeof value === 'function' ? value() : value; })()`;
}

function withReturn(source: string, program: Program): string {
  const last = program.body.at(-1);
  if (last?.type !== 'ExpressionStatement') return source;
  const value = source.slice(last.expression.start, last.expression.end);
  return `${source.slice(0, last.start)}return (${value}\n);`;
}
