import type { Schema } from '../types.ts';
import { batchAnswers, batchRequests } from './batches.ts';
import { evaluationAnswers, evaluationRequests } from './evaluations.ts';
import { jobAnswers, jobRequests } from './jobs.ts';
import { toSchemas } from './named.ts';
import { webhookAnswers } from './webhooks.ts';

/** Every schema with a name, from those that validate. */
export function allSchemas(): Record<string, Schema> {
  return {
    ...toSchemas({ ...jobRequests, ...evaluationRequests, ...batchRequests }, 'input'),
    ...toSchemas({ ...jobAnswers, ...evaluationAnswers, ...batchAnswers, ...webhookAnswers }, 'output'),
  };
}
