/** Files of a model are text that survives being stored as UTF-8. */
import type { Gate } from './gate.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/;

export const readableText: Gate = {
  kind: 'faulty',
  problem({ content, written, given }) {
    if (content.trim() === '') return 'is empty';
    const odd = NOT_TEXT.exec(written)?.[0];
    const isBroken = !content.isWellFormed() || (odd !== undefined && !given.includes(odd));
    return isBroken ? 'holds characters that are not text' : undefined;
  },
};
