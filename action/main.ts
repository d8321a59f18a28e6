import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { StaleAttempt } from './app-client.ts';
import { logLine } from './log-line.ts';

/** The run's entry: does what it was dispatched for, and is the one place where errors end. */
async function main(): Promise<void> {
  try {
    const { client_payload } = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    // Neither waits until the other's code is read.
    const { start } =
      'worker' in Object(client_payload)
        ? await import('./evaluation/start-worker.ts')
        : await import('./start-site.ts');
    await start(client_payload);
  } catch (error) {
    if (error instanceof StaleAttempt) core.notice(logLine(`Nothing to do: ${error.message}`));
    else core.setFailed(logLine(error instanceof Error ? error.message : String(error)));
  }
  // A browser or a socket that was left open must not keep the runner.
  process.exit();
}

void main();
