import { listed, type PageCheck } from './quality-check.ts';

export const ownRequests: PageCheck = {
  check: "All of the site's own requests succeed",
  find: ({ observed }) => ({ problem: listed(observed.failedRequests) }),
};
