/** A valid body for each address that takes one; what is sent is made from them by changing something. */
import fc from 'fast-check';
import { WEBHOOK_EVENTS } from '../../../src/contract/evaluation/webhook-events.ts';
import { LANGUAGES } from '../../../src/domain/languages.ts';
import { SECRET, task } from '../../fakes/tasks.ts';
import type { Ids } from './target.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const attempt = fc.constantFrom(1, 1, 1, 2);

const webhook = fc.record(
  {
    // None of them is resolved, let alone reached.
    url: fc.constantFrom('https://hooks.invalid/a', 'https://127.0.0.1/', 'http://hooks.invalid/'),
    secret: fc.constant(`whsec_${'A'.repeat(32)}`),
    events: fc.subarray([...WEBHOOK_EVENTS], { minLength: 1 }),
  },
  { requiredKeys: ['url'] },
);
const metadata = fc.dictionary(text, fc.oneof(text, fc.double()), { maxKeys: 4 });
const evaluation = fc.record(
  {
    code: fc.constantFrom('print(1)', '', 'x = "\u0000\ud83d"'),
    language: fc.constantFrom(...LANGUAGES),
    stdin: text,
    args: fc.array(text, { maxLength: 3 }),
    timeout_s: fc.integer({ min: 0, max: 301 }),
    memory_mb: fc.integer({ min: 15, max: 4_097 }),
    output_limit: fc.integer({ min: 0, max: 2_000_000 }),
    webhook,
    metadata,
    expires_in: fc.integer({ min: 0, max: 3_000_000 }),
    cache: fc.boolean(),
  },
  { requiredKeys: ['code'] },
);
const batch = fc.record(
  { evaluations: fc.array(evaluation, { maxLength: 6 }), webhook, metadata },
  { requiredKeys: ['evaluations'] },
);

/** Few of each, so that the same request comes again. */
const siteTask = fc
  .record({
    email: fc.constantFrom('a@example.com', 'b@example.com'),
    task: fc.constantFrom('one', 'two', 'x'.repeat(201)),
    round: fc.integer({ min: 0, max: 3 }),
    nonce: fc.constantFrom('n1', 'n2', ''),
    brief: text,
    secret: fc.constantFrom(SECRET, SECRET, SECRET, 'wrong'),
    evaluation_url: fc.constantFrom('https://hooks.invalid/done', 'https://127.0.0.1/', 'nowhere'),
    attachments: fc.array(
      fc.record({
        name: fc.constantFrom('a.csv', '../a', '.git/config', 'a/b.txt'),
        url: fc.constant('data:,x'),
      }),
      { maxLength: 2 },
    ),
  })
  .map((changes) => ({ ...task(''), ...changes }));

const output = fc.record({
  type: fc.constant('output'),
  data: fc.oneof(
    fc.record({ stream: fc.constantFrom('stdout', 'stderr'), text }),
    fc.record({ stream: fc.constant('stdout'), base64: fc.base64String({ maxLength: 12 }) }),
  ),
});
const ending = {
  status: 'completed',
  reason: null,
  exit_code: 0,
  signal: null,
  stdout_bytes: 0,
  stderr_bytes: 0,
  truncated: false,
  duration_ms: 1,
};

/** By the last part of the address. */
export function bodiesFor(ids: Ids) {
  const held = { eval_id: ids.running, attempt: 1 };
  return {
    handle_task: siteTask,
    'eval-async': evaluation,
    'eval-batches': batch,
    claim: fc.oneof(
      fc.record({ attempt }),
      fc.record({
        slots: fc.integer({ min: 0, max: 300 }),
        runtimes: fc.constant([{ language: 'bash', sandbox: 's' }]),
      }),
    ),
    events: fc.record(
      {
        attempt,
        batch: fc.nat(5),
        events: fc.array(
          fc.record({ type: fc.constantFrom('log', 'phase'), phase: fc.constant('generate'), message: text }),
          {
            maxLength: 3,
          },
        ),
        github_limited_until: fc.integer(),
      },
      { requiredKeys: ['attempt', 'batch', 'events'] },
    ),
    result: fc.oneof(
      fc.record({ attempt: fc.constant(2), status: fc.constant('failed'), error: text }),
      fc.record({
        attempt,
        status: fc.constant('completed'),
        result: fc.constant({
          repo_url: 'nowhere',
          commit_sha: '',
          pages_url: '',
          checks: [],
          files: [],
          notes: [],
        }),
      }),
    ),
    deliveries: fc.record({
      attempt,
      n: fc.nat(3),
      http_status: fc.constantFrom(200, null),
      error: fc.constantFrom(null, 'reset'),
      duration_ms: fc.integer(),
    }),
    poll: fc.record({
      free: fc.nat(257),
      holding: fc.subarray([held, { ...held, attempt: 2 }]),
      leaving: fc.constant(false),
    }),
    reports: fc.record({
      batch: fc.nat(6),
      reports: fc.array(
        fc.record(
          {
            eval_id: fc.constantFrom(ids.running, ids.evaluation),
            attempt,
            events: fc.array(output, { maxLength: 3 }),
            ending: fc.constant(ending),
          },
          { requiredKeys: ['eval_id', 'attempt', 'events'] },
        ),
        { maxLength: 3 },
      ),
    }),
    webhooks: fc.record({ action: text, installation: fc.constant({ id: 1 }) }),
  };
}

export type BodyName = keyof ReturnType<typeof bodiesFor>;
