/** A caller of the evaluation API: real HTTP, and every answer parsed by its contract. */
import { z } from 'zod';
import { batchAccepted, batchView } from '../../src/contract/evaluation/batch-view.ts';
import { type EvaluationEvent, evaluationEvent } from '../../src/contract/evaluation/event.ts';
import type { evaluationRequest } from '../../src/contract/evaluation/request.ts';
import {
  type EvaluationView,
  evaluationAccepted,
  evaluationView,
} from '../../src/contract/evaluation/view.ts';
import { webhookDeliveryDetail, webhookDeliveryPage } from '../../src/contract/webhook-delivery.ts';
import { plantRequest } from '../canaries/plant.ts';
import { readEventStream } from './event-streams.ts';
import { SECRET } from './tasks.ts';

export type Submission = z.input<typeof evaluationRequest>;
export type Caller = ReturnType<typeof createCaller>;

/** The first evaluation of a world waits until its worker has tried its sandboxes. */
const PATIENCE_MS = 100_000;

const FINAL: ReadonlySet<string> = new Set(['completed', 'failed', 'cancelled']);
const problem = z.object({
  type: z.url(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).default([]),
});
/** What a refusal says. */
export const problemOf = async (response: Response) => problem.parse(await response.json());
export const viewOf = async (response: Response) => evaluationView.parse(await response.json());
export const batchOf = async (response: Response) => batchView.parse(await response.json());

export const isFinal = ({ type }: { type: string }): boolean => FINAL.has(type);

/** `url`: the App's address. Methods that return something parsed throw if the answer is a refusal. */
export function createCaller(url: string, secret: string = SECRET) {
  const authorization = `Bearer ${secret}`;

  async function post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    plantRequest(body);
    return fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  }
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(path.startsWith('http') ? path : `${url}${path}`, { headers });

  async function parsed<T extends z.ZodType>(schema: T, response: Response): Promise<z.output<T>> {
    if (!response.ok) throw new Error(`${response.url}: HTTP ${response.status}: ${await response.text()}`);
    return schema.parse(await response.json());
  }

  /** Asks with long polls until `isOver`; throws with the last answer after `timeoutMs`. */
  async function poll<T extends z.ZodType>(
    schema: T,
    path: string,
    isOver: (view: z.output<T>) => boolean,
    timeoutMs: number,
  ): Promise<z.output<T>> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const view = await parsed(schema, await get(path, { prefer: 'wait=5' }));
      if (isOver(view)) return view;
      if (Date.now() > deadline)
        throw new Error(`waited ${timeoutMs} ms for the end of ${path}: ${JSON.stringify(view)}`);
    }
  }

  return {
    url,
    post,
    get,
    submit: async (request: Submission, headers?: Record<string, string>) =>
      parsed(evaluationAccepted, await post('/eval-async', request, headers)),
    submitBatch: async (evaluations: Submission[], more: object = {}, headers?: Record<string, string>) =>
      parsed(batchAccepted, await post('/eval-batches', { evaluations, ...more }, headers)),
    status: async (id: string): Promise<EvaluationView> =>
      parsed(evaluationView, await get(`/eval-status/${id}`)),
    final: (id: string, { timeoutMs = PATIENCE_MS } = {}): Promise<EvaluationView> =>
      poll(evaluationView, `/eval-status/${id}`, ({ status }) => FINAL.has(status), timeoutMs),
    cancel: async (id: string): Promise<EvaluationView> =>
      parsed(evaluationView, await post(`/eval-status/${id}/cancel`)),
    cancelBatch: async (id: string) => parsed(batchView, await post(`/eval-batches/${id}/cancel`)),
    batch: async (id: string, query = 'limit=0') =>
      parsed(batchView, await get(`/eval-batches/${id}?${query}`)),
    batchFinal: (id: string, { timeoutMs = PATIENCE_MS } = {}) =>
      poll(batchView, `/eval-batches/${id}?limit=0`, ({ finished_at }) => finished_at !== null, timeoutMs),
    /** All items of a batch, page by page. */
    async items(id: string): Promise<EvaluationView[]> {
      const items: EvaluationView[] = [];
      let next: string | null = `/eval-batches/${id}?limit=500`;
      while (next !== null) {
        const page: z.output<typeof batchView> = await parsed(batchView, await get(next));
        items.push(...page.results);
        next = page.next;
      }
      return items;
    },
    /** What has happened so far in an evaluation that has ended. */
    async events(id: string): Promise<EvaluationEvent[]> {
      const { events } = await readEventStream(`${url}/eval-status/${id}/events`);
      return events.map(({ data }) => evaluationEvent.parse(JSON.parse(data)));
    },
    async output(id: string, stream?: 'stdout' | 'stderr'): Promise<Buffer> {
      const response = await get(`/eval-status/${id}/output${stream ? `?stream=${stream}` : ''}`);
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
    deliveries: async (query = '') =>
      parsed(
        webhookDeliveryPage,
        await fetch(`${url}/webhook-deliveries?${query}`, { headers: { authorization } }),
      ),
    delivery: async (id: string) =>
      parsed(
        webhookDeliveryDetail,
        await fetch(`${url}/webhook-deliveries/${id}`, { headers: { authorization } }),
      ),
  };
}

/** The bytes that events of output hold, in order; those of the last attempt alone. */
export function outputOf(events: EvaluationEvent[], stream?: 'stdout' | 'stderr'): Buffer {
  const last = events.at(-1)?.attempt;
  const parts = events.flatMap((event) => {
    if (event.type !== 'output' || event.attempt !== last) return [];
    const { data } = event;
    if (stream && data.stream !== stream) return [];
    return ['text' in data ? Buffer.from(data.text) : Buffer.from(data.base64, 'base64')];
  });
  return Buffer.concat(parts);
}
