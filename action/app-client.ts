import type { z } from 'zod';

/** The App says that this attempt is over, or that another run has it: nothing more may be done. */
export class StaleAttempt extends Error {}

export interface AppRequest {
  path: string;
  /** Asked for at each try: an OIDC token is used up by a try whose answer was lost. */
  token(): string | Promise<string>;
  body: unknown;
  signal: AbortSignal;
}

/** Waits between tries while the App cannot be reached or is restarting. */
const RETRY_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000];
const TIMEOUT_MS = 30_000;

/**
 * Sends JSON to the App's run API and parses the answer. Connection errors, 429 and 5xx are tried again for about
 * half a minute; 409 throws `StaleAttempt`; any other refusal throws with what the App said.
 */
export async function askApp<T extends z.ZodType>(
  url: string,
  schema: T,
  request: AppRequest,
): Promise<z.output<T>> {
  for (let n = 0; ; n++) {
    const answer = await post(url, request);
    if (answer instanceof Response && answer.ok) return schema.parse(await answer.json());
    if (answer instanceof Response && answer.status === 409) throw new StaleAttempt(await describe(answer));
    const isFinal = answer instanceof Response && answer.status < 500 && answer.status !== 429;
    const wait = RETRY_MS[n];
    if (isFinal || wait === undefined || request.signal.aborted) {
      throw answer instanceof Response ? new Error(await describe(answer)) : answer;
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function post(url: string, { path, token, body, signal }: AppRequest): Promise<Response | Error> {
  try {
    return await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
  } catch (error) {
    const cause = (error as Error).cause;
    return new Error(
      `the App cannot be reached: ${cause instanceof Error ? cause.message : (error as Error).message}`,
    );
  }
}

async function describe(response: Response): Promise<string> {
  const text = await response.text();
  try {
    return `HTTP ${response.status} from the App: ${JSON.parse(text).detail}`;
  } catch {
    return `HTTP ${response.status} from the App`;
  }
}
