import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { dispatchPayload } from '../src/contract/run-api.ts';
import { StaleAttempt } from './app-client.ts';
import { logLine } from './log-line.ts';
import { MODEL_SETTINGS, type ModelSettings } from './site/model/read-providers.ts';
import { runSite } from './site/run-site.ts';

/** The run's entry: reads what it was dispatched with, does the job, and is the one place where errors end. */
async function main(): Promise<void> {
  try {
    const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    const payload = dispatchPayload.parse(event.client_payload);
    await runSite({ payload, pageHosts: core.getInput('page-hosts'), modelSettings: modelSettings() });
  } catch (error) {
    if (error instanceof StaleAttempt) core.notice(logLine(`Nothing to do: ${error.message}`));
    else core.setFailed(logLine(error instanceof Error ? error.message : String(error)));
  }
  // A browser or a socket that was left open must not keep the runner.
  process.exit();
}

function modelSettings(): ModelSettings {
  const settings = Object.fromEntries(MODEL_SETTINGS.map((name) => [name, core.getInput(name)]));
  // Whatever is started later, as the browser, inherits the environment.
  for (const name of MODEL_SETTINGS) delete process.env[`INPUT_${name.toUpperCase()}`];
  return settings;
}

void main();
