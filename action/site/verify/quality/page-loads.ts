import type { PageCheck } from './quality-check.ts';

export const pageLoads: PageCheck = {
  check: 'The page loads',
  find: ({ loadError }) => ({ problem: loadError && `${loadError.replace(/^t/, 'T')}.` }),
};
