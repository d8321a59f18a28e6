import { blockedNote } from './blocked-note.ts';
import { listed, type PageCheck } from './quality-check.ts';

export const uncaughtErrors: PageCheck = {
  check: 'No uncaught error in the page',
  find({ observed }) {
    const problem = listed(observed.pageErrors);
    return { problem, note: problem && blockedNote(observed) };
  },
};
