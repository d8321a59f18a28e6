import { setTimeout as sleep } from 'node:timers/promises';
import type { Candidate, Needs } from './candidate.ts';
import type { Sandbox } from './sandbox.ts';

/** Drivers bound what they do at their start and end; this is for one that does not. */
const OPEN_MS = 180_000;
const CLOSE_MS = 10_000;

/** Opens a candidate's sandbox. Never rejects; a string says why it cannot be used. */
export async function openCandidate(
  candidate: Candidate,
  needs: Needs,
  options: { slots: number; tempDir: string },
): Promise<Sandbox | string> {
  const opening = (async () => {
    const driver = await candidate.driver(needs);
    return typeof driver === 'string' ? driver : await driver.open(options);
  })().catch((error: Error) => error.message);
  const opened = await inTime(opening, OPEN_MS);
  if (opened !== null) return opened;
  void opening.then(async (sandbox) => {
    if (typeof sandbox !== 'string') await closeInTime(sandbox);
  });
  return `it was not ready in ${OPEN_MS / 1_000} s`;
}

/** Never rejects, and does not wait for ever. */
export async function closeInTime(sandbox: Sandbox): Promise<void> {
  await inTime(
    sandbox.close().catch(() => {}),
    CLOSE_MS,
  );
}

async function inTime<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  const timer = new AbortController();
  const late = sleep(ms, null, { signal: timer.signal }).catch(() => null);
  const first = await Promise.race([promise, late]);
  timer.abort();
  return first;
}
