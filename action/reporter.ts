import * as core from '@actions/core';
import { z } from 'zod';
import type { RunEvent } from '../src/contract/run-api.ts';
import type { SitePhase } from '../src/domain/phases.ts';
import { redact } from '../src/domain/redact.ts';
import { askApp, StaleAttempt } from './app-client.ts';
import { logLine } from './log-line.ts';

export interface ReporterOptions {
  url: string;
  job: string;
  attempt: number;
  token: string;
  heartbeatMs: number;
  /** Called when the App says that this attempt is over. */
  onStale(reason: StaleAttempt): void;
}

/** What a run says while it works: to the App in batches, and to people in the run's log. */
export interface Reporter {
  phase(phase: SitePhase, message: string): void;
  log(message: string): void;
  /** GitHub wants nothing more before `until`; the App keeps that for all runs of the organisation. */
  limited(until: number): void;
  /** Sends what is left and ends the heartbeat. */
  stop(): Promise<void>;
}

const FLUSH_MS = 250;
/** The outcome must not wait for its story for longer. */
const STOP_MS = 10_000;
/** The contract's limit for one batch and one message. */
const MOST_EVENTS = 500;
const LONGEST_MESSAGE = 4_000;

export function startReporter({ url, job, attempt, token, heartbeatMs, onStale }: ReporterOptions): Reporter {
  let phase: SitePhase = 'claim';
  const waiting: RunEvent[] = [];
  let batch = 0;
  let limitedUntil: number | undefined;
  let lastSent = performance.now();
  let sending: Promise<void> | null = null;
  const over = new AbortController();

  async function send(): Promise<void> {
    const events = waiting.splice(0, MOST_EVENTS);
    lastSent = performance.now();
    batch += 1;
    try {
      const body = { attempt, batch, events, github_limited_until: limitedUntil };
      limitedUntil = undefined;
      await askApp(url, z.object({}), {
        path: `/runs/${job}/events`,
        token: () => token,
        body,
        signal: over.signal,
      });
    } catch (error) {
      if (error instanceof StaleAttempt) onStale(error);
      // What the App did not get is in the run's log; the work itself goes on without it.
      else if (!over.signal.aborted)
        core.warning(logLine(`the App did not take ${events.length} events: ${error}`));
    }
  }

  // One batch at a time: while the App cannot be reached they would only pile up.
  const timer = setInterval(() => {
    const isDue = waiting.length > 0 || performance.now() - lastSent >= heartbeatMs;
    if (!isDue || sending) return;
    sending = send().finally(() => {
      sending = null;
    });
  }, FLUSH_MS);

  function add(type: RunEvent['type'], message: string): void {
    waiting.push({ type, phase, message: redact(message).slice(0, LONGEST_MESSAGE) });
  }
  return {
    phase(next, message) {
      phase = next;
      add('phase', message);
    },
    log(message) {
      core.info(`  ${logLine(message)}`);
      add('log', message);
    },
    limited(until) {
      limitedUntil = until;
    },
    async stop() {
      clearInterval(timer);
      const limit = setTimeout(() => over.abort(), STOP_MS);
      await sending;
      while (waiting.length > 0 && !over.signal.aborted) await send();
      clearTimeout(limit);
      over.abort();
    },
  };
}
