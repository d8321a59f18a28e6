import type { ProblemName } from '../../../errors.ts';

export interface Explanation {
  /** Why it is answered. */
  cause: string;
  /** What whoever is answered with it can do. */
  remedy: string;
  /** Members of an example. */
  example: { detail: string; instance: string; [member: string]: unknown };
}

const EVALUATION = '/eval-status/eval_9c6fc0bbec4baa9d4a140937d6a44e31';

/** What each problem type means; texts have `code` in backticks. */
export const EXPLANATIONS: Record<ProblemName, Explanation> = {
  'malformed-request': {
    cause: 'The path or the `Host` of the request is not what addresses are made of.',
    remedy: 'Take the address as an earlier answer gave it, and encode what you put into it.',
    example: { detail: 'Invalid host header.', instance: '/' },
  },
  'malformed-json': {
    cause: 'The body is no JSON, is not encoded as UTF-8, or did not come to its end.',
    remedy: 'Let a library write the JSON, and send all of it. `detail` says where reading it ended.',
    example: {
      detail: 'The body could not be parsed: Expected property name in JSON at position 1',
      instance: '/eval-async',
    },
  },
  unauthorized: {
    cause: 'The secret, or a run’s token, is missing, wrong, or no longer good.',
    remedy:
      'Send the secret you were given as `Authorization: Bearer …`; a site task has it in its member `secret`. Ask the operator if it was changed.',
    example: {
      detail: 'The secret is not known; send yours as "Authorization: Bearer …".',
      instance: '/eval-async',
    },
  },
  forbidden: {
    cause: 'A run at GitHub asks for a job that is not its own. Callers never see this.',
    remedy: 'The operator can see in the executor repository who started that run.',
    example: {
      detail: 'This token does not open this job.',
      instance: '/runs/job_00000000000000000000000000000000/claim',
    },
  },
  'cross-site': {
    cause: 'A page of another site sent a form to the dashboard in the name of its visitor.',
    remedy: 'Open the dashboard itself, and send it from there. Programs use the API, with a secret.',
    example: {
      detail: 'Open the dashboard itself, and send it from there.',
      instance: '/dashboard/new/task',
    },
  },
  'not-found': {
    cause:
      'There is nothing of this id, it belongs to another organisation, or nothing answers at this address.',
    remedy: 'Take the id or address that the submission was answered with.',
    example: {
      detail: 'There is none of this id; use the one that its submission was answered with.',
      instance: EVALUATION,
    },
  },
  'method-not-allowed': {
    cause: 'The address is right and the method is not.',
    remedy: 'The header `Allow` says which methods the address takes.',
    example: { detail: 'Use POST.', instance: '/eval-async' },
  },
  'gone-endpoint': {
    cause: 'The address has been replaced by another one and will not come back.',
    remedy:
      '`alternative` says what to use, `documentation` how. The headers `Deprecation`, `Sunset` and `Link` say the same for programs.',
    example: {
      detail: 'Running code while the connection waits has ended. Submit it to /eval-async.',
      instance: '/eval',
      alternative: 'POST /eval-async',
      documentation: 'https://errand.example/docs/eval-migration',
    },
  },
  expired: {
    cause: 'It has ended, and the time for which its result is kept is over.',
    remedy:
      'Submit it again. `expires_in` says for how long a result is kept, `expires_at` when that ends. After 30 more days the address answers 404.',
    example: { detail: 'It has ended and expired; nothing of it is kept.', instance: EVALUATION },
  },
  conflict: {
    cause: 'What you ask for cannot be done as things stand: what is to be sent again is still being sent.',
    remedy: 'Wait until that has ended, and ask again.',
    example: {
      detail: 'This webhook is still being sent; replay it once that has ended.',
      instance: '/webhook-deliveries/msg_2f1c7d0b6a5e4938a1b0c9d8e7f60514/replay',
    },
  },
  stale: {
    cause: 'A run reports on an attempt that was ended meanwhile. Callers never see this.',
    remedy: 'The run stops by itself; another one has the job, or it has ended.',
    example: {
      detail: 'This attempt is over or another run has it; stop without doing anything.',
      instance: '/runs/job_00000000000000000000000000000000/events',
    },
  },
  'too-large': {
    cause: 'The body is larger than this address takes. Nothing was stored.',
    remedy: '`detail` says the limit. Split a batch into several.',
    example: { detail: 'The body may have at most 10485760 bytes.', instance: '/eval-async' },
  },
  'unsupported-media-type': {
    cause: 'The body is not said to be JSON, or it is compressed.',
    remedy: 'Send it as it is, with `Content-Type: application/json`.',
    example: {
      detail: 'Send the body as application/json, not text/plain.',
      instance: '/eval-async',
    },
  },
  'invalid-fields': {
    cause: 'A member, parameter or header is missing, wrong or not known. Nothing was stored.',
    remedy:
      '`errors` names each wrong member by its JSON Pointer into the body and says what it has to be; at most 100 are named. Correct all of them and send the request again.',
    example: {
      detail: 'Correct #/timeout_s, #/langage and send the request again.',
      instance: '/eval-async',
      errors: [
        { pointer: '#/timeout_s', detail: 'Too big: expected number to be <=300' },
        { pointer: '#/langage', detail: 'is not known here' },
      ],
    },
  },
  'upgrade-required': {
    cause: 'The address is a WebSocket and was asked for without one.',
    remedy: 'Open it as a WebSocket (`ws_url`), or follow the same events at `events_url`.',
    example: {
      detail: 'Open this address as a WebSocket, or follow the events by SSE.',
      instance: `${EVALUATION}/ws`,
    },
  },
  'key-reused': {
    cause:
      'The `Idempotency-Key` belongs to another request, until 24 hours after the end of what that asked for. Nothing was stored.',
    remedy: 'Take a new key for a new request. Send the same request again only with its own key.',
    example: {
      detail: 'Use a new Idempotency-Key for a new request.',
      instance: '/eval-async',
    },
  },
  'quota-exceeded': {
    cause:
      'Your organisation’s allowance of submissions is used up, which fills up again evenly over a minute; or it has had as many sites today as its settings allow.',
    remedy:
      'Wait as `Retry-After` says. `RateLimit` and `RateLimit-Policy` say with every submission what is left. A batch of up to 10,000 counts as one.',
    example: {
      detail: 'At most 6000 submissions a minute; a batch counts as one.',
      instance: '/eval-async',
      'violated-policies': ['submissions'],
    },
  },
  'queue-full': {
    cause:
      'As many evaluations wait as may wait, and your organisation has its share of them. Nothing was stored.',
    remedy: 'Wait as `Retry-After` says, and send the same request with the same `Idempotency-Key`.',
    example: {
      detail: 'Too many evaluations are waiting; nothing was stored. Try again later.',
      instance: '/eval-batches',
    },
  },
  internal: {
    cause: 'A mistake of the App.',
    remedy:
      'Send the request again; with an `Idempotency-Key` that does nothing twice. If it stays, give the operator the request id: the log has the rest.',
    example: {
      detail: 'The error is in the App’s log under request id 7f0c6f0e-9a0b-4b8e-8f43-0c2d5e9b7a11.',
      instance: '/jobs',
    },
  },
  'github-unavailable': {
    cause: 'GitHub did not do what a run needs. Callers never see this.',
    remedy: 'The run asks again by itself.',
    example: {
      detail: 'GitHub did not make a token.',
      instance: '/runs/job_00000000000000000000000000000000/claim',
    },
  },
  unavailable: {
    cause: 'The App is stopping, its store does not answer, or too many watch events already.',
    remedy:
      'Wait as `Retry-After` says and send it again. It is not known whether a submission was stored: with its `Idempotency-Key`, or as the same site task, it is safe to repeat. While the App starts it answers the same without a `type`.',
    example: {
      detail: 'The store does not answer. Send it again in a moment.',
      instance: '/handle_task',
    },
  },
};
