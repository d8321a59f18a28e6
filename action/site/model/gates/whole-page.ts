/** A page must be a page from its first tag to its last. */
import type { Gate } from './gate.ts';

const IS_PAGE = /\.html?$/i;
const STARTS = /^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i;
const ENDS = /<\/html\s*>\s*(?:<!--[\s\S]*?-->\s*)*$/i;

export const wholePage: Gate = {
  kind: 'faulty',
  problem({ path, content }) {
    if (!IS_PAGE.test(path)) return undefined;
    if (!STARTS.test(content)) return 'is not an HTML page: it has to start with <!DOCTYPE html>';
    return ENDS.test(content) ? undefined : 'is cut off: it has to end with </html>';
  },
};
