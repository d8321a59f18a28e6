import { redactKeys } from './redact.ts';
import { shortId } from './short-id.ts';
import { shorten, summaryLine } from './summary-line.ts';

/** GitHub's limit for a repository's description. */
const LONGEST = 350;

/**
 * What the repository of a site says of itself from the moment it is made, so that nothing has to be written once it is live:
 * the brief's first words. A brief is long, holds line breaks and may hold a key; all may read the description.
 */
export function siteDescription(brief: string, siteId: string): string {
  const mark = siteMark(siteId);
  const room = LONGEST - mark.length - 1;
  const known = redactKeys(brief);
  return `${summaryLine(known, room) || shorten(known, room)} ${mark}`.trim();
}

/** How the description ends, which tells the repository from any other of that name. */
export function siteMark(siteId: string): string {
  return `(site ${shortId(siteId)})`;
}
