/** What the sender's `evaluation_url` is told: everything, or that it failed. Never a half-filled body. */
import { z } from 'zod';
import type { SiteResult } from './report.ts';

const about = { email: z.string(), task: z.string(), round: z.int(), nonce: z.string() };

export const callbackBody = z.discriminatedUnion('status', [
  z.object({
    ...about,
    repo_url: z.url(),
    commit_sha: z.string(),
    pages_url: z.url(),
    status: z.literal('success'),
  }),
  z.object({ ...about, status: z.literal('error'), error: z.string() }),
]);
export type CallbackBody = z.infer<typeof callbackBody>;

type About = Pick<CallbackBody, 'email' | 'task' | 'round' | 'nonce'>;
export type Outcome = { status: 'completed'; result: SiteResult } | { status: 'failed'; error: string };

export function callbackFor({ email, task, round, nonce }: About, outcome: Outcome): CallbackBody {
  const of = { email, task, round, nonce };
  if (outcome.status === 'failed') return { ...of, status: 'error', error: outcome.error };
  const { repo_url, commit_sha, pages_url } = outcome.result;
  return { ...of, repo_url, commit_sha, pages_url, status: 'success' };
}
