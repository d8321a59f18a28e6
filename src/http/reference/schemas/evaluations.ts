import { evaluationEvent } from '../../../contract/evaluation/event.ts';
import { evaluationPage, evaluationSummary } from '../../../contract/evaluation/lists.ts';
import { evaluationError } from '../../../contract/evaluation/outcome.ts';
import { evaluationRequest, webhookRequest } from '../../../contract/evaluation/request.ts';
import { evaluationAccepted, evaluationView } from '../../../contract/evaluation/view.ts';
import { EVALUATION_LIMITS as LIMITS } from '../../../domain/evaluation-limits.ts';
import { type Named, named, union } from './named.ts';

export const evaluationRequests: Record<string, Named> = {
  EvaluationRequest: named(
    evaluationRequest,
    'A program to be run. Members that are not known are refused: they are typing errors.',
    {
      code: `The program, at most ${LIMITS.codeBytes} bytes of UTF-8.`,
      stdin: `What it reads from standard input, at most ${LIMITS.stdinBytes} bytes.`,
      args: `Its arguments, at most ${LIMITS.argBytes} bytes each.`,
      timeout_s: 'Seconds from its start; a program that runs longer is stopped.',
      memory_mb: 'Megabytes (2^20 bytes) for all its processes.',
      output_limit: 'Bytes of stdout and stderr together; a program that writes more is stopped.',
      webhook: 'Whom to tell.',
      metadata: `An object of yours that is shown with the result, at most ${LIMITS.metadataBytes} bytes of JSON.`,
      expires_in:
        'Seconds. What was not started by then fails; a result is kept until then, and answered with 410 afterwards.',
      cache: 'Whether the result of an equal program will do.',
    },
  ),
  WebhookRequest: named(webhookRequest, 'Whom to tell, by Standard Webhooks 1.0.0.', {
    url: 'An https URL of the public internet.',
    secret:
      '`whsec_` and the base64 of 24 to 64 random bytes; two while you change from one to the other. One is made if you give none.',
    events: 'Everything that ends something, if not given.',
  }),
};

export const evaluationAnswers: Record<string, Named> = {
  EvaluationAccepted: named(evaluationAccepted, 'The evaluation is stored for good.', {
    repeated: 'Whether an earlier request with the same `Idempotency-Key` is answered again.',
    webhook_secret: 'The secret its webhooks are signed with, if one was made for it.',
  }),
  Evaluation: named(evaluationView, 'An evaluation, how it stands and what came of it.', {
    status:
      '`queued` and `running` go on; the others are final. `completed`: the program exited with 0, and nothing else does.',
    phase: '`starting`: a machine has it and prepares its sandbox.',
    progress: 'Of the phases: how far a program is nobody can know.',
    output:
      'stdout and stderr in the order they came, also while the program runs. Bytes that are no UTF-8 are shown as U+FFFD.',
    output_url: 'All the bytes.',
    output_bytes: 'Bytes that came, kept or not.',
    error: 'Why it failed; `null` otherwise.',
    exit_code: '`null` if it was stopped, or has not ended.',
    sandbox: 'Which sandbox ran it, with the version of the language.',
    attempt: 'How often it was given to a machine. What a lost machine held is started from the beginning.',
    queue_position: 'How many are before it; `null` once it does not wait.',
    queue_ms: 'How long it waited for a machine (the last one).',
    start_ms: 'From then until the program ran.',
    duration_ms: 'The program itself.',
    cpu_ms: 'Time of processors; `null` where the sandbox cannot tell.',
    memory_mb: 'The most it held; `null` where the sandbox cannot tell.',
    run_url: 'The log of the run at GitHub.',
    batch_index: 'Its place in the batch, from 0.',
    cached_from: 'Whose result this is, if it was answered from the cache.',
    created_at: 'Times are Unix milliseconds.',
    expires_at: 'From then on this address answers 410.',
  }),
  EvaluationError: named(
    evaluationError,
    'Why an evaluation failed: `type` for programs, `message` for people.',
  ),
  EvaluationSummary: named(evaluationSummary, 'An evaluation in a list.'),
  EvaluationPage: named(evaluationPage, 'Evaluations, newest first.', {
    next: 'The next page; `null` on the last one.',
  }),
  EvaluationEvent: union(
    evaluationEvent,
    'Something that happened to an evaluation. `seq` counts from 1 without gaps; `output` has `text`, or `base64` where the bytes are no UTF-8; output of an earlier `attempt` than the last is void.',
  ),
};
