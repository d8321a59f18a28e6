import { z } from 'zod';
import { parseJson } from '../../../src/domain/parse-json.ts';
import { SECRET } from '../../fakes/tasks.ts';
import { WEBHOOK_SECRET } from '../../unit/local/support/embedded.ts';
import type { Answer } from './connection.ts';
import type { Request } from './requests.ts';
import { RUN_TOKEN, WORKER_TOKEN } from './target.ts';

const problem = z.object({
  type: z.url(),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string().min(1),
  instance: z.string(),
});

/** What `node:http` refuses before it is a request; it says no more. */
const UNREAD = [400, 408, 413, 417, 431];
const FULL = 'https://iana.org/assignments/http-problem-types#temporary-reduced-capacity';
/** Of this machine or of a stack. */
const INSIDE = [/\n\s+at /, /node_modules/, /\/src\/\w/, /sqlite/i, /postgres/i];

/** What is wrong with an answer, or null. */
export function whatIsWrong(request: Request, answer: Answer | null): string | null {
  const { path, method, isUpgrade } = request;
  // Also where `node:http` closes on what it cannot read: its answer may get lost with the connection.
  if (answer === null || answer.status < 400) return null;
  const { status, headers, body } = answer;
  if ([SECRET, RUN_TOKEN, WORKER_TOKEN, WEBHOOK_SECRET].some((one) => body.includes(one)))
    return 'tells a secret';
  if (INSIDE.some((one) => one.test(body))) return 'tells of the inside';
  const type = headers.get('content-type');
  if (type !== 'application/problem+json') {
    const isUnread = UNREAD.includes(status) && body === '' && type === undefined;
    // Probot answers webhooks, and whoever asked for a handshake is told in a sentence.
    const isOther = status < 500 && (isUpgrade || path.includes('/api/github/webhooks'));
    return isUnread || isOther ? null : `HTTP ${status} is no problem+json but ${type}`;
  }
  if (method === 'HEAD') return status < 500 ? null : `HTTP ${status}`;
  const said = problem.safeParse(parseJson(body));
  if (!said.success) return `no problem: ${said.error.message}`;
  if (said.data.status !== status) return `says ${said.data.status} and is ${status}`;
  const isFull = status === 503 && said.data.type === FULL && headers.has('retry-after');
  return status < 500 || isFull ? null : `HTTP ${status}: ${said.data.detail}`;
}
