/**
 * A JSON file in the shape that the brief gives. The values that the brief states are filled in, all others are
 * `null`: nothing is decided, forecast or recommended without somebody who can.
 */
import { codeSpan } from '../markdown.ts';
import { fillShape } from './json/fill-shape.ts';
import { readShape } from './json/read-shape.ts';
import { NOT_DECIDED } from './placeholder.ts';
import type { Producer } from './producer.ts';
import { wasSent } from './was-sent.ts';

export const structuredJson: Producer = {
  name: 'structured-json',
  async produce({ path, description, isListed }, context) {
    if (!/\.json$/i.test(path) || !isListed || wasSent(path, context)) return undefined;
    const shape = readShape(description);
    if (!shape) return undefined;
    const { value, open } = fillShape(shape, parse(context.files.get(path)));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const withNote =
      isObject && open.length > 0 ? { ...value, ['note' in value ? '_note' : 'note']: NOT_DECIDED } : value;
    return {
      content: Buffer.from(`${JSON.stringify(withNote, null, 2)}\n`),
      how: `${codeSpan(path)} has the shape and the values that the brief gives${open.length > 0 ? '; what the brief leaves open is null' : ''}.`,
      ...(open.length > 0 && { isPlaceholder: true }),
      notes:
        open.length > 0
          ? [
              `${path}: ${open.join(', ')} ${open.length === 1 ? 'is' : 'are'} null, because deciding needs a language model, and none was available.`,
            ]
          : [],
    };
  },
};

/** What an earlier round has made of it. */
function parse(bytes: Buffer | undefined): unknown {
  try {
    return bytes && JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
