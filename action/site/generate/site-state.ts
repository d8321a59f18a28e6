/**
 * `site.json`: what a later round must know to keep this one. It lies in the site itself, so the repository alone
 * is enough to go on; the page does not read it. It never holds addresses, secrets or nonces.
 */
import { z } from 'zod';
import type { FileTree } from '../context.ts';

export const STATE_FILE = 'site.json';

const round = z.object({
  round: z.int().min(1),
  /** Kept as regression checks for later rounds. */
  checks: z.array(z.object({ kind: z.enum(['js', 'text']), text: z.string() })),
  /** One sentence for each thing the round added, for the changelog. */
  changes: z.array(z.string()),
});

const siteState = z.object({
  version: z.literal(1),
  template: z.string(),
  rounds: z.array(round),
  /** Files that were sent, not made: later rounds keep them byte for byte. */
  attachments: z.array(z.string()),
  /** The template's own: it checks them when it reads them back. */
  settings: z.record(z.string(), z.unknown()),
});
export type SiteState = z.infer<typeof siteState>;
export type RoundRecord = z.infer<typeof round>;

/** `undefined` where there is none, or none that can be trusted: it is a file anyone may have edited. */
export function readState(files: FileTree): SiteState | undefined {
  const bytes = files.get(STATE_FILE);
  if (!bytes) return undefined;
  try {
    return siteState.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return undefined;
  }
}

export function writeState(state: SiteState): Buffer {
  return Buffer.from(`${JSON.stringify(state, null, 2)}\n`);
}
