import { join } from 'node:path';

/** For a process of a run, by which Node keeps its compiled code for later ones, beside the actions that it is from. */
export function compiledEnvironment(dataDir: string, keepsCompiled = false): Record<string, string> {
  return keepsCompiled ? { NODE_COMPILE_CACHE: join(dataDir, 'compiled') } : {};
}
