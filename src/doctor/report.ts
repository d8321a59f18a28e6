import { styleText } from 'node:util';
import type { Status } from './check.ts';
import type { Result } from './run-checks.ts';

const STYLES = {
  ok: 'green',
  warning: 'yellow',
  failed: 'red',
  unknown: 'cyan',
  skipped: 'gray',
} as const satisfies Record<Status, string>;

/** A line for each finding, and one below it that says what to do, if there is anything. Colours only if `stream` shows them. */
export function textReport(results: readonly Result[], stream: NodeJS.WritableStream): string {
  const width = Math.max(...results.map(({ check }) => check.length));
  const lines = results.flatMap((result) => {
    const status = styleText(STYLES[result.status], result.status.padEnd(7), { stream });
    const mended = result.isMended ? ' (mended)' : result.asked ? ` (${result.asked})` : '';
    const line = `${status}  ${result.check.padEnd(width)}  ${result.line}${mended}`;
    // Of what is skipped the line says what to mend first.
    if (result.status === 'ok' || result.status === 'skipped') return [line];
    return [line, `${' '.repeat(width + 11)}Do: ${result.do}`];
  });
  return [...lines, '', summary(results)].join('\n');
}

export function jsonReport(results: readonly Result[]): string {
  return JSON.stringify({ ok: isWell(results), findings: results }, null, 2);
}

/** Nothing failed. */
export function isWell(results: readonly Result[]): boolean {
  return results.every(({ status }) => status !== 'failed');
}

function summary(results: readonly Result[]): string {
  const count = (status: Status) => results.filter((result) => result.status === status).length;
  const parts = (['failed', 'warning', 'unknown', 'skipped'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${status}`);
  return parts.length > 0 ? `${parts.join(', ')}, ${count('ok')} ok` : 'Everything is in order.';
}
