/** A dead CDN address is the most common fault of generated pages, and nothing else notices it. */
import { listed, type PageCheck } from './quality-check.ts';

export const externalRequests: PageCheck = {
  check: 'Everything the page loads from elsewhere is there',
  find({ observed }) {
    const refused = listed(observed.refusedCalls);
    return {
      problem: listed(observed.failedExternalRequests),
      note: refused && `Refused by a service while checking: ${refused}.`,
    };
  },
};
