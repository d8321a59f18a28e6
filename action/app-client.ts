import type { z } from 'zod';
import { REAL_TIME, type Time } from './waiting.ts';

/** The App says that this attempt or this worker is over, or that another run has it: nothing more may be done. */
export class StaleAttempt extends Error {}

export interface AppRequest extends Patience {
  path: string;
  /** Asked for at each try: an OIDC token is used up by a try whose answer was lost. */
  token(): string | Promise<string>;
  body: unknown;
  /** How long one try may take; 30 s if not given. */
  timeoutMs?: number;
}

/** How an answer is waited for. */
export interface Patience {
  /** Ends tries and the waits between them. */
  signal: AbortSignal;
  /** Tries until `signal` aborts: somebody else decides how long the App is waited for. */
  isEndless?: boolean;
  /** Statuses that mean `StaleAttempt`; 409 if not given. */
  staleStatuses?: readonly number[];
  /** Told of each try that failed and is made again. */
  onTrouble?(problem: Error): void;
  time?: Pick<Time, 'sleep'>;
}

/** Waits between tries while the App cannot be reached or is restarting. */
const RETRY_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];
/** Who tries without end has work that waits for the App, so these do not grow any further. */
const ENDLESS_RETRY_MS = [250, 500, 1_000, 2_000];
const TIMEOUT_MS = 30_000;

/**
 * Sends JSON to the App's run API and parses the answer. Connection errors, lost answers, 429 and 5xx are tried again
 * for about half a minute, or without end; a stale status throws `StaleAttempt`; any other refusal throws with what the
 * App said.
 */
export async function askApp<T extends z.ZodType>(
  url: string,
  schema: T,
  request: AppRequest,
): Promise<z.output<T>> {
  const { text } = await untilAnswered(request, () => post(url, request));
  return schema.parse(JSON.parse(text));
}

/** The tries of `askApp` and the waits between them; `ask` resolves with what came of one try. */
export async function untilAnswered(
  { signal, isEndless = false, staleStatuses = [409], onTrouble, time = REAL_TIME }: Patience,
  ask: () => Promise<Answer | Error>,
): Promise<Answer> {
  for (let n = 0; ; n++) {
    const answer = await ask();
    if (!(answer instanceof Error) && isOk(answer)) return answer;
    const problem = answer instanceof Error ? answer : new Error(describe(answer));
    if (!(answer instanceof Error) && staleStatuses.includes(answer.status)) {
      throw new StaleAttempt(problem.message);
    }
    const isFinal = !(answer instanceof Error) && answer.status < 500 && answer.status !== 429;
    const wait = isEndless ? (ENDLESS_RETRY_MS[n] ?? ENDLESS_RETRY_MS.at(-1)) : RETRY_MS[n];
    if (isFinal || wait === undefined || signal.aborted) throw problem;
    onTrouble?.(problem);
    await time.sleep(wait, signal).catch(() => {
      throw problem;
    });
  }
}

export interface Answer {
  status: number;
  text: string;
}

const isOk = ({ status }: Answer) => status >= 200 && status < 300;

async function post(url: string, request: AppRequest): Promise<Answer | Error> {
  let token: string;
  try {
    token = await request.token();
  } catch (error) {
    return error as Error;
  }
  // Not AbortSignal.timeout(): its timer would outlive each of the many short requests of a worker.
  const limit = new AbortController();
  const timer = setTimeout(
    () => limit.abort(new Error('it did not answer in time')),
    request.timeoutMs ?? TIMEOUT_MS,
  );
  try {
    const response = await fetch(`${url}${request.path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(request.body),
      signal: AbortSignal.any([request.signal, limit.signal]),
    });
    // A connection may break before the whole answer is here: that is a lost answer like any other.
    return { status: response.status, text: await response.text() };
  } catch (error) {
    const cause = (error as Error).cause;
    return new Error(
      `the App cannot be reached: ${cause instanceof Error ? cause.message : (error as Error).message}`,
    );
  } finally {
    clearTimeout(timer);
  }
}

function describe({ status, text }: Answer): string {
  try {
    return `HTTP ${status} from the App: ${JSON.parse(text).detail}`;
  } catch {
    return `HTTP ${status} from the App`;
  }
}
