/** The answer of `POST /handle_task`: given only once the task is durable. */
import { z } from 'zod';

export const acceptedAnswer = z.object({
  status: z.literal('accepted'),
  message: z.string(),
  task: z.string(),
  round: z.int(),
  nonce: z.string(),
  job_id: z.string(),
  status_url: z.url(),
});
export type AcceptedAnswer = z.infer<typeof acceptedAnswer>;
