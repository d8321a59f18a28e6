#!/usr/bin/env node
import { createProgram } from './cli/program.ts';

try {
  await createProgram().parseAsync();
} catch (error) {
  console.error(`errand: ${(error as Error).message}`);
  process.exitCode = 1;
}
