import { blockedNote } from './blocked-note.ts';
import { listed, type PageCheck } from './quality-check.ts';

export const consoleErrors: PageCheck = {
  check: 'No error in the console',
  find: ({ observed }) => ({ problem: listed(observed.consoleErrors), note: blockedNote(observed) }),
};
