import type { OutputData } from '../contract/evaluation/event.ts';

/** The bytes that the program wrote, of an event of type `output`. */
export function outputBytes(data: OutputData): Uint8Array {
  return 'text' in data ? Buffer.from(data.text) : Buffer.from(data.base64, 'base64');
}
