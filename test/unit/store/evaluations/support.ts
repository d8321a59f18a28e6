import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Ending } from '../../../../src/contract/evaluation/outcome.ts';
import {
  batchRequest,
  evaluationRequest,
  type WebhookRequest,
} from '../../../../src/contract/evaluation/request.ts';
import type { Report } from '../../../../src/contract/worker-api.ts';
import { newId } from '../../../../src/domain/clock.ts';
import { idempotencyKey } from '../../../../src/store/evaluations/idempotency.ts';
import type { Accepted } from '../../../../src/store/evaluations/submission.ts';
import { type OpenStore, openStore, type Store } from '../../../../src/store/store.ts';
import { newStoreAddress } from '../../../fakes/store-address.ts';

export const URL = 'https://errand.test';
export const SANDBOX = 'test python 3';

export interface Bench extends AsyncDisposable {
  store: Store;
  /** Where it keeps everything. */
  address: string;
  /** What was told to have changed, in order. */
  changes: string[];
  now: number;
  submit(request: Partial<z.input<typeof evaluationRequest>>, options?: SubmitOptions): Promise<string>;
  submitBatch(items: Partial<z.input<typeof evaluationRequest>>[], options?: SubmitOptions): Promise<string>;
  /** A worker that a run has claimed. */
  worker(runId?: string, tenant?: string): Promise<string>;
  take(worker: string, free: number): Promise<{ eval_id: string; attempt: number }[]>;
  report(worker: string, reports: Partial<Report>[]): Promise<string[] | null>;
}

export interface SubmitOptions {
  tenant?: string;
  key?: string;
  mostQueued?: number;
  share?: number;
  /** Of a batch. */
  webhook?: WebhookRequest;
}

/** A real store on disk, and what acts on it. */
export async function openBench(
  options: Partial<Pick<OpenStore, 'onRecorded' | 'onChange'>> = {},
): Promise<Bench> {
  const dir = mkdtempSync(join(tmpdir(), 'errand-evaluations-'));
  const changes: string[] = [];
  const address = await newStoreAddress(dir);
  const store = await openStore(address, {
    url: URL,
    onChange: (ids) => changes.push(...ids),
    ...options,
  });
  const batches = new Map<string, number>();
  const accepted = (answer: Accepted) => {
    if (!('id' in answer)) throw new Error(answer.kind);
    return answer.id;
  };
  const bench: Bench = {
    store,
    address,
    changes,
    // As large as times are: they have to fit wherever they are kept.
    now: 1_800_000_000_000,
    async submit(given, { tenant = 'acme', key, mostQueued = 1_000, share = 0 } = {}) {
      const request = evaluationRequest.parse({ code: 'print(1)', ...given });
      return accepted(
        await store.evaluations.accept({
          id: newId('eval'),
          tenant,
          request,
          key: key === undefined ? null : idempotencyKey({ tenant, endpoint: 'eval-async', key, request }),
          secret: () => 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
          now: bench.now,
          queue: { most: mostQueued, share },
        }),
      );
    },
    async submitBatch(items, { tenant = 'acme', key, mostQueued = 100_000, share = 0, webhook } = {}) {
      const request = batchRequest.parse({
        evaluations: items.map((item) => ({ code: 'print(1)', ...item })),
        webhook,
      });
      return accepted(
        await store.evaluations.acceptBatch({
          id: newId('batch'),
          evalIds: items.map(() => newId('eval')),
          tenant,
          request,
          key: key === undefined ? null : idempotencyKey({ tenant, endpoint: 'eval-batches', key, request }),
          secret: () => 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
          now: bench.now,
          queue: { most: mostQueued, share },
        }),
      );
    },
    async worker(runId = String(Math.random()).slice(2), tenant = 'acme') {
      await store.workers.owe({ tenant, now: bench.now, missing: () => 1 });
      const due = await store.workers.takeDue({ tenant, now: bench.now, leaseUntil: bench.now + 1 });
      const id = due?.id ?? '';
      await store.workers.claim({
        id,
        runId,
        runAttempt: 1,
        runUrl: `https://github.test/runs/${runId}`,
        tokenHash: 'hash',
        runtimes: [{ language: 'python', sandbox: SANDBOX }],
        drainAt: bench.now + 1_000_000,
        now: bench.now,
      });
      return id;
    },
    async take(workerId, free) {
      const poll = { workerId, free, holding: [], leaving: false, graceMs: 1_000, now: bench.now };
      const answer = await store.workers.poll(poll);
      return (answer?.start ?? []).map(({ eval_id, attempt }) => ({ eval_id, attempt }));
    },
    report(workerId, reports) {
      const batch = (batches.get(workerId) ?? 0) + 1;
      batches.set(workerId, batch);
      const full = reports.map((report) => ({ eval_id: '', attempt: 1, events: [], ...report }));
      return store.workers.report({ workerId, batch, reports: full, now: bench.now });
    },
    async [Symbol.asyncDispose]() {
      await store.close();
      rmSync(dir, { recursive: true });
    },
  };
  return bench;
}

export function exited(exit_code: number, more: Partial<Ending> = {}): Ending {
  return {
    cause: 'exit',
    exit_code,
    signal: null,
    duration_ms: 12,
    cpu_ms: 10,
    memory_mb: 9.5,
    output_bytes: 0,
    output_truncated: false,
    ...more,
  };
}

export const printed = (text: string) => ({ type: 'output', data: { stream: 'stdout', text } }) as const;
