import { existsSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, '../../node_modules');
const NAMES = { linux: 'linux', darwin: 'darwin', win32: 'win32' } as Record<string, string>;

/** Where runs find what came with the packages for running programs safely; nothing where this machine has none. */
export function evaluationTools(): Record<string, string> {
  return {};
}
