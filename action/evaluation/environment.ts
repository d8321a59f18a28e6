import { tmpdir } from 'node:os';
import type { Toolchain } from './sandbox/toolchain.ts';

/** What the worker needs of its environment. */
export interface WorkerEnvironment {
  idToken: { url: string; token: string };
  /** Inputs of the action, as they were given. */
  slots: string;
  sandboxes: string;
  tempDir: string;
  /** Where packages may be installed for later workers of the machine. */
  toolCache: string | undefined;
  toolchain: Toolchain | undefined;
  /** Where the run's summary is written to. */
  summaryFile: string | undefined;
}

/** The runner's own, and whatever says by its name that it is a secret. */
const PRIVATE = /^(ACTIONS|GITHUB|INPUT|STATE)_|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|_KEY$/i;

/**
 * Takes what the worker needs out of `env`, and everything out of it that no program may ever see. Programs get an
 * environment of their own; this is for the case that a sandbox is not what it should be.
 */
export function takeEnvironment(env: NodeJS.ProcessEnv): WorkerEnvironment {
  const { ERRAND_DENO: deno, ERRAND_PYODIDE_DIR: pyodideDir } = env;
  const taken = {
    idToken: {
      url: env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '',
      token: env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '',
    },
    slots: env['INPUT_EVALUATION-SLOTS']?.trim() ?? '',
    sandboxes: env['INPUT_EVALUATION-SANDBOXES']?.trim() ?? '',
    tempDir: env.RUNNER_TEMP || tmpdir(),
    toolCache: env.RUNNER_TOOL_CACHE || undefined,
    toolchain: deno && pyodideDir ? { deno, pyodideDir } : undefined,
    summaryFile: env.GITHUB_STEP_SUMMARY || undefined,
  };
  for (const name of Object.keys(env)) if (PRIVATE.test(name)) delete env[name];
  if (!taken.idToken.url || !taken.idToken.token) {
    throw new Error('This run cannot prove who it is: its job needs the permission "id-token: write".');
  }
  return taken;
}
