#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled code is kept for later starts; beside the packages, so that nobody can change it who cannot change the code.
// Where that place cannot be written to nothing is kept, and NODE_COMPILE_CACHE names another one.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/errand', import.meta.url)));

try {
  const { createProgram } = await import('./cli/program.ts');
  await createProgram().parseAsync();
} catch (error) {
  console.error(`errand: ${(error as Error).message}`);
  process.exitCode = 1;
}
