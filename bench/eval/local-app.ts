/**
 * The process that `end-to-end.ts` starts: local mode with all its data in the folder that the first argument names. Its
 * workers use the sandboxes that the second one names, all that hold if it is empty. Writes its address; ends with its
 * standard input.
 */
import { pino } from 'pino';
import { LIMITS } from '../../src/config/config.ts';
import { LOCAL_SECRET } from '../../src/config/local.ts';
import { startLocal } from '../../src/local/start-local.ts';

const [dataDir = '', sandboxes = ''] = process.argv.slice(2);
const local = await startLocal({
  dataDir,
  port: 0,
  githubPort: 0,
  secret: LOCAL_SECRET,
  repositoryPrefix: 'bench-',
  pagesDelayMs: 0,
  allowedHosts: [],
  loopbackOnly: true,
  chrome: process.env.CHROME_BIN,
  log: pino({ level: 'error' }),
  variables: { ERRAND_EVALUATION_SANDBOXES: sandboxes },
  limits: { ...LIMITS, mostQueued: 1_000_000, submissionsPerMinute: 1_000_000 },
});
process.stdin.resume().once('end', () => void local.stop());
console.log(local.url);
