/** What was sent, in this round or in an earlier one, is changed only where the brief asks for it. */
import { readState } from '../site-state.ts';
import type { ProducerContext } from './producer.ts';

export function wasSent(path: string, { input }: ProducerContext): boolean {
  return input.attachments.has(path) || (readState(input.previous)?.attachments.includes(path) ?? false);
}
