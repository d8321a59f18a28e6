import { pino } from 'pino';
import { LIMITS } from '../src/config/config.ts';
import { LOCAL_SECRET } from '../src/config/local.ts';

/** Local mode as benchmarks start it: on loopback alone, and taking more than anybody sends by hand. */
export const LOCAL_MODE = {
  port: 0,
  githubPort: 0,
  secret: LOCAL_SECRET,
  repositoryPrefix: 'bench-',
  allowedHosts: [],
  loopbackOnly: true,
  log: pino({ level: 'error' }),
  limits: { ...LIMITS, mostQueued: 1_000_000, submissionsPerMinute: 1_000_000 },
};
