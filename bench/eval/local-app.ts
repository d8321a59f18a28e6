/**
 * The process that `end-to-end.ts` starts: local mode with all its data in the folder that the first argument names. Its
 * workers use the sandboxes that the second one names, all that hold if it is empty. Writes its address; ends with its
 * standard input.
 */
import { startLocal } from '../../src/local/start-local.ts';
import { LOCAL_MODE } from '../local-mode.ts';

const [dataDir = '', sandboxes = ''] = process.argv.slice(2);
const local = await startLocal({
  ...LOCAL_MODE,
  dataDir,
  pagesDelayMs: 0,
  chrome: process.env.CHROME_BIN,
  variables: { ERRAND_EVALUATION_SANDBOXES: sandboxes },
});
process.stdin.resume().once('end', () => void local.stop());
console.log(local.url);
