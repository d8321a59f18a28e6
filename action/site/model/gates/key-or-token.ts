/** Refuses files that hold a key or a token: once committed, it stays in the history. */
import { redactKeys } from '../../../../src/domain/redact.ts';
import type { Gate } from './gate.ts';

export const keyOrToken: Gate = {
  kind: 'faulty',
  problem: ({ written }) =>
    redactKeys(written) === written ? undefined : 'holds a key or a token; whoever needs one types it in',
};
