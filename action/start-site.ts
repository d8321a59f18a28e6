import * as core from '@actions/core';
import { dispatchPayload } from '../src/contract/run-api.ts';
import { MODEL_SETTINGS, type ModelSettings } from './site/model/read-providers.ts';
import { runSite } from './site/run-site.ts';

/** Does the site job of the dispatch that started this run. */
export async function start(payload: unknown): Promise<void> {
  await runSite({
    payload: dispatchPayload.parse(payload),
    pageHosts: core.getInput('page-hosts'),
    modelSettings: modelSettings(),
  });
}

function modelSettings(): ModelSettings {
  const settings = Object.fromEntries(MODEL_SETTINGS.map((name) => [name, core.getInput(name)]));
  // Whatever is started later, as the browser, inherits the environment.
  for (const name of MODEL_SETTINGS) delete process.env[`INPUT_${name.toUpperCase()}`];
  return settings;
}
