/**
 * A real HTTP server that plays the App towards one worker: gives out what is queued, wants each batch once, answers
 * polls when there is something to say. It can lose answers, be away, and declare the worker dead. What breaks the
 * contract is kept in `violations`.
 *
 * @example
 * await using app = await startFakeApp();
 * const id = app.add({ code: script(['out', 'hello'], ['exit', 0]) });
 */
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import type { Ending } from '../../../../../src/contract/evaluation/outcome.ts';
import {
  type EvaluationAssignment,
  type PollAnswer,
  type PollRequest,
  pollRequest,
  reportsRequest,
  type WorkerEvent,
  type WorkerTerms,
  workerClaim,
} from '../../../../../src/contract/worker-api.ts';

const TOKEN = 'worker-token';

/** What the App has stored of one attempt. */
export interface Stored {
  events: WorkerEvent[];
  ending: Ending | undefined;
  /** Number of the batch that brought the end. */
  endedIn: number;
  /** How often an answer with it arrived at the worker's socket, or was lost on the way. */
  assigned: number;
}

type Path = 'claim' | 'poll' | 'reports';
/** `request`: never processed. `answer`: processed, but nothing comes back. `half`: the answer breaks off. */
export type Loss = 'request' | 'answer' | 'half' | undefined;

export async function startFakeApp(given: Partial<WorkerTerms> = {}) {
  const terms: WorkerTerms = {
    worker_token: TOKEN,
    poll_ms: 500,
    linger_ms: 100,
    lifetime_ms: 60_000,
    ...given,
  };
  const worker = `wrk_${randomBytes(16).toString('hex')}`;
  const queue: EvaluationAssignment[] = [];
  const running = new Map<string, EvaluationAssignment>();
  const stored = new Map<string, Stored>();
  const polls: PollRequest[] = [];
  const claims: unknown[] = [];
  const violations: string[] = [];
  const wakes = new Set<() => void>();
  const seen: Record<Path, number> = { claim: 0, poll: 0, reports: 0 };
  const bodies = new Map<number, string>();
  let storedBatch = 0;
  let largestBody = 0;
  let staleReports = 0;
  let verdict: number | undefined;
  let redeliver: string[] = [];
  let left = false;
  let server: Server | undefined;
  let port = 0;

  const app = {
    worker,
    terms,
    polls,
    claims,
    violations,
    seen,
    /** Decides what becomes of the nth request (from 1) to a path. */
    lose: (_path: Path, _n: number): Loss => undefined,
    /** Set: reports are processed only once it resolves. */
    holdReports: undefined as Promise<void> | undefined,
    get url() {
      return `http://127.0.0.1:${port}`;
    },
    get left() {
      return left;
    },
    get batches() {
      return storedBatch;
    },
    get largestBody() {
      return largestBody;
    },
    /** Reports of what was not the worker's any more. */
    get staleReports() {
      return staleReports;
    },
    get unfinished() {
      return queue.length + running.size;
    },
    add(wanted: Partial<EvaluationAssignment>): string {
      const assignment: EvaluationAssignment = {
        eval_id: `eval_${randomBytes(16).toString('hex')}`,
        attempt: 1,
        language: 'python',
        code: '[]',
        stdin: '',
        args: [],
        timeout_ms: 30_000,
        memory_mb: 64,
        output_limit: 1024 * 1024,
        ...wanted,
      };
      queue.push(assignment);
      wake();
      return assignment.eval_id;
    },
    of(id: string, attempt = 1): Stored {
      const key = `${id} ${attempt}`;
      const entry = stored.get(key) ?? { events: [], ending: undefined, endedIn: 0, assigned: 0 };
      stored.set(key, entry);
      return entry;
    },
    /** The bytes of a stream, put together from its chunks. */
    output(id: string, stream: 'stdout' | 'stderr' = 'stdout', attempt = 1): Buffer {
      return Buffer.concat(
        app.of(id, attempt).events.flatMap((event) => {
          if (event.type !== 'output' || event.data.stream !== stream) return [];
          return 'text' in event.data
            ? Buffer.from(event.data.text)
            : Buffer.from(event.data.base64, 'base64');
        }),
      );
    },
    cancel(id: string): void {
      running.delete(id);
      wake();
    },
    /** The worker is given it once more although it holds it. */
    deliverAgain(id: string): void {
      redeliver.push(id);
      wake();
    },
    /** From now on everything is refused with this status. */
    declareDead(status: number): void {
      verdict = status;
      wake();
    },
    async goAway(): Promise<void> {
      const closing = server;
      server = undefined;
      closing?.closeAllConnections();
      if (closing) await new Promise((resolve) => closing.close(resolve));
      wake();
    },
    async comeBack(): Promise<void> {
      server = createServer((req, res) => void handle(req, res));
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      port = (server.address() as AddressInfo).port;
    },
    [Symbol.asyncDispose]: () => app.goAway(),
  };

  function wake(): void {
    for (const one of [...wakes]) one();
  }

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const body = await readText(req).catch(() => null);
    if (body === null) return;
    const path = req.url?.replace(`/workers/${worker}/`, '') as Path;
    seen[path] += 1;
    largestBody = Math.max(largestBody, body.length);
    const loss = app.lose(path, seen[path]);
    if (loss === 'request') return void req.socket.destroy();
    if (verdict !== undefined) return send(res, verdict, { detail: 'this worker is over' }, loss);
    if (path !== 'claim' && req.headers.authorization !== `Bearer ${TOKEN}`) return send(res, 403, {}, loss);
    if (path === 'claim') {
      claims.push({ ...workerClaim.parse(JSON.parse(body)), authorization: req.headers.authorization });
      return send(res, 200, terms, loss);
    }
    if (path === 'reports') {
      await app.holdReports;
      return send(res, 200, { stop: report(body) }, loss);
    }
    const request = pollRequest.parse(JSON.parse(body));
    polls.push(request);
    const answer = await poll(request, res);
    if (left && !answer?.leave) return send(res, 409, { detail: 'this worker has left' }, loss);
    if (answer) send(res, verdict ?? 200, verdict ? { detail: 'this worker is over' } : answer, loss);
  }

  function send(res: ServerResponse, status: number, answer: unknown, loss: Loss): void {
    if (loss === 'answer') return void res.socket?.destroy();
    const text = JSON.stringify(answer);
    res.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    if (loss === 'half') return void res.write(text.slice(0, 10), () => res.socket?.destroy());
    res.end(text);
  }

  /** Undefined: nobody waits for the answer any more. */
  async function poll(request: PollRequest, res: ServerResponse): Promise<PollAnswer | undefined> {
    const end = performance.now() + terms.poll_ms;
    for (;;) {
      if (res.destroyed || !server) return undefined;
      if (left) return { start: [], stop: [], leave: false };
      const answer = answerTo(request);
      const isNews = answer.start.length > 0 || answer.stop.length > 0 || request.leaving;
      if (isNews || verdict !== undefined || performance.now() >= end) return answer;
      await new Promise<void>((resolve) => {
        const done = () => {
          clearTimeout(timer);
          wakes.delete(done);
          resolve();
        };
        const timer = setTimeout(done, end - performance.now());
        wakes.add(done);
        res.on('close', done);
      });
    }
  }

  function answerTo({ free, holding, leaving }: PollRequest): PollAnswer {
    const holds = (id: string, attempt: number) =>
      holding.some((one) => one.eval_id === id && one.attempt === attempt);
    const stop = holding
      .filter(({ eval_id, attempt }) => running.get(eval_id)?.attempt !== attempt)
      .map(({ eval_id }) => eval_id);
    const start = [...running.values()].filter(
      ({ eval_id, attempt }) => !holds(eval_id, attempt) || redeliver.includes(eval_id),
    );
    redeliver = [];
    for (const next of queue.splice(0, Math.max(0, free - start.length))) {
      running.set(next.eval_id, next);
      start.push(next);
    }
    for (const { eval_id, attempt } of start) app.of(eval_id, attempt).assigned += 1;
    const leave = leaving && start.length === 0 && running.size === 0;
    if (leave) left = true;
    return { start, stop, leave };
  }

  /** Stores a batch as the App does: only a number that is new, only what is the worker's. */
  function report(body: string): string[] {
    const { batch, reports } = reportsRequest.parse(JSON.parse(body));
    const hash = createHash('sha256').update(body).digest('hex');
    const before = bodies.get(batch);
    if (before !== undefined && before !== hash) violations.push(`batch ${batch} came with other content`);
    bodies.set(batch, hash);
    if (batch <= storedBatch) return [];
    if (batch !== storedBatch + 1) violations.push(`batch ${batch} came after ${storedBatch}`);
    storedBatch = batch;
    const stop: string[] = [];
    for (const { eval_id, attempt, events, ending } of reports) {
      const entry = app.of(eval_id, attempt);
      if (running.get(eval_id)?.attempt !== attempt) {
        staleReports += 1;
        stop.push(eval_id);
        continue;
      }
      if (entry.ending) violations.push(`${eval_id} was reported after its end`);
      entry.events.push(...events);
      if (!ending) continue;
      entry.ending = ending;
      entry.endedIn = batch;
      running.delete(eval_id);
      wake();
    }
    return stop;
  }

  await app.comeBack();
  return app;
}
export type FakeApp = Awaited<ReturnType<typeof startFakeApp>>;
