/**
 * Loaded by the App's process. At each SIGUSR2 it collects what is not used any more and writes what is left, in bytes, to
 * the file that its own address names (`?into=`): V8 frees memory when it likes to, and that says nothing of leaks.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const into = new URL(import.meta.url).searchParams.get('into') ?? '';
setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;

process.on('SIGUSR2', () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  writeFileSync(`${into}.new`, String(heapUsed + external));
  renameSync(`${into}.new`, into);
});
