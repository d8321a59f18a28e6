import { failureReason } from '../outgoing/failure-reason.ts';

export type Answer = { status: number; body: string; date: string | null } | { error: string };

const TIMEOUT_MS = 10_000;
const MOST_CHARACTERS = 10_000;

/** One request without following redirects; why no answer came is an answer, too. */
export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, { redirect: 'manual', ...init, signal });
    const body = (await response.text()).slice(0, MOST_CHARACTERS);
    return { status: response.status, body, date: response.headers.get('date') };
  } catch (error) {
    // `fetch failed` says nothing; its cause does.
    const cause = (error as Error).cause ?? error;
    return { error: failureReason(cause, { signal, timeoutMs: TIMEOUT_MS }) };
  }
}
