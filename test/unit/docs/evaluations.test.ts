import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/cli/eval/exit-code.ts';
import { LIMITS } from '../../../src/config/config.ts';
import { batchCounts, batchEvent, batchStatus } from '../../../src/contract/evaluation/batch-view.ts';
import { evaluationEvent } from '../../../src/contract/evaluation/event.ts';
import { ERROR_TYPES } from '../../../src/contract/evaluation/outcome.ts';
import { evaluationRequest } from '../../../src/contract/evaluation/request.ts';
import {
  evaluationAccepted,
  evaluationStatus,
  evaluationView,
} from '../../../src/contract/evaluation/view.ts';
import { WEBHOOK_EVENTS } from '../../../src/contract/evaluation/webhook-events.ts';
import { webhookState } from '../../../src/contract/webhook-delivery.ts';
import { EVALUATION_LIMITS } from '../../../src/domain/evaluation-limits.ts';
import {
  LOCAL_EVALUATION_TIMING,
  PRODUCTION_EVALUATION_TIMING,
} from '../../../src/domain/evaluation-timing.ts';
import { LANGUAGES } from '../../../src/domain/languages.ts';
import { WEBHOOK_TIMING } from '../../../src/domain/webhook-rule.ts';
import { PROBLEMS } from '../../../src/errors.ts';
import { CLOSE } from '../../../src/streams/close-code.ts';
import { STREAM_LIMITS } from '../../../src/streams/streams.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const guide = read('docs/evaluations.md');
/** Line breaks of sentences and of tables do not matter. */
const words = guide.replace(/\s+/g, ' ');

it.each(['with-client.ts', 'webhook-receiver.ts'])('docs/evaluations.md shows %s as it is', (name) => {
  expect(guide).toContain(`\`\`\`ts\n${read(`examples/evaluations/${name}`)}\`\`\``);
});

it('every file that the guide links to is there', () => {
  const links = [...guide.matchAll(/\]\((\.\.?\/[^)#]+)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) expect(() => read(join('docs', link)), link).not.toThrow();
});

it('every address that there is has its line', () => {
  const source = read('src/http/evaluations/routes.ts');
  const routes = [...source.matchAll(/\.(get|post)\('([^']+)'/g)].map(
    ([, method, path]) => `${method?.toUpperCase()} ${path?.replace(':id', '{id}')}`,
  );
  expect(routes.length).toBeGreaterThan(12);
  for (const route of routes) expect(guide).toContain(`\`${route}`);
});

describe('what it shows is what is answered', () => {
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json ?? ''));

  it('an accepted evaluation, a result and an event', () => {
    const [accepted, result, event] = examples;
    expect(evaluationAccepted.parse(accepted)).toEqual(accepted);
    expect(evaluationView.parse(result)).toEqual(result);
    expect(Object.keys(result).toSorted()).toEqual(Object.keys(evaluationView.shape).toSorted());
    expect(evaluationEvent.parse(event)).toEqual(event);
    expect(examples).toHaveLength(3);
  });
});

describe('nothing is left out', () => {
  const named = (names: readonly string[]) => names.filter((name) => !guide.includes(`\`${name}\``));

  it.each([
    ['members of a submission', Object.keys(evaluationRequest.shape)],
    ['languages', LANGUAGES],
    ['statuses', [...evaluationStatus.options, ...batchStatus.options]],
    ['counts', Object.keys(batchCounts.shape)],
    ['error types', ERROR_TYPES],
    ['events', [...evaluationEvent.options, ...batchEvent.options].map(({ shape }) => shape.type.value)],
    ['webhooks', WEBHOOK_EVENTS],
    ['states of webhooks', webhookState.options],
  ])('%s', (_, names) => expect(named(names)).toEqual([]));

  it('problems, with their status', () => {
    // What only runs and workers are told.
    const others = new Set(['forbidden', 'stale', 'github-unavailable']);
    for (const [name, problem] of Object.entries(PROBLEMS)) {
      if (others.has(name)) continue;
      const slug = 'type' in problem ? problem.type.split('#')[1] : name;
      expect(guide).toContain(`\n| ${problem.status} | \`${slug}\` | `);
    }
  });

  it('close codes of WebSockets', () => {
    for (const { code } of Object.values(CLOSE))
      expect(guide).toMatch(new RegExp(`\\n\\| (?:\\d+, )*${code}\\b`));
  });

  it('exit codes of errand eval, here and in its help', () => {
    const help = read('src/cli/commands/eval.ts');
    for (const code of Object.values(EXIT)) {
      expect(guide).toContain(`\n| ${code} | `);
      expect(help).toMatch(new RegExp(`\\b${code} [a-z]`));
    }
  });
});

it('limits and times are those of the code', () => {
  const { timeoutSeconds, memoryMegabytes, outputBytes, expiresSeconds, args, batchItems } =
    EVALUATION_LIMITS;
  const [minute, hour] = [60_000, 3_600_000];
  const waits = WEBHOOK_TIMING.retryMs.map((ms) => {
    if (ms >= hour) return `${ms / hour} h`;
    return ms >= minute ? `${ms / minute} min` : `${ms / 1_000} s`;
  });
  const mib = (bytes: number) => `${bytes / 2 ** 20} MiB`;
  for (const text of [
    `| \`timeout_s\` | ${timeoutSeconds.usual} | ${timeoutSeconds.least} to ${timeoutSeconds.most} s`,
    `| \`memory_mb\` | ${memoryMegabytes.usual} | ${memoryMegabytes.least} to ${memoryMegabytes.most} MiB`,
    `| \`output_limit\` | ${outputBytes.usual} | ${outputBytes.least} to ${outputBytes.most} bytes`,
    `| \`expires_in\` | ${expiresSeconds.usual} | ${expiresSeconds.least} to ${expiresSeconds.most} s`,
    `at most ${args} arguments of ${EVALUATION_LIMITS.argBytes / 1024} KiB`,
    `1 byte to ${mib(EVALUATION_LIMITS.codeBytes)} of UTF-8`,
    `reads from standard input, at most ${mib(EVALUATION_LIMITS.stdinBytes)}`,
    `at most ${EVALUATION_LIMITS.metadataBytes / 1024} KiB of JSON`,
    `1 to ${batchItems.toLocaleString('en')} evaluations`,
    `more than ${mib(LIMITS.bodyBytes)}, that of a batch more than ${mib(LIMITS.batchBytes)}`,
    `${PRODUCTION_EVALUATION_TIMING.maxAttempts} times, in local mode ${LOCAL_EVALUATION_TIMING.maxAttempts}`,
    `${STREAM_LIMITS.watchers.toLocaleString('en')} watch events already`,
    `A comment comes every ${STREAM_LIMITS.beatMs / 1_000} s`,
    `any 2xx within ${WEBHOOK_TIMING.timeoutMs / 1_000} s`,
    `${waits.slice(0, -1).join(', ')} and ${waits.at(-1)}, each up to ${WEBHOOK_TIMING.jitter * 100} % later: ${waits.length + 1} tries`,
    `nothing but failures for ${WEBHOOK_TIMING.disableAfterMs / (24 * hour)} days`,
  ])
    expect(words).toContain(text);
});
