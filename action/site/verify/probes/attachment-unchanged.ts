/** "uid.txt matches the attached uid.txt", "data.csv is committed as-is", "the attachment is unchanged". */
import type { Probe } from './probe.ts';

const SAMENESS =
  /\b(unchanged|unmodified|as[- ]is|byte[- ]for[- ]byte|identical|matches the attach\w*|same as the attach\w*)\b/i;

export const attachmentUnchanged: Probe = {
  name: 'attachment-unchanged',
  decide({ check, files, input }) {
    if (!SAMENESS.test(check)) return undefined;
    const names = [...input.attachments.keys()].filter((name) => check.includes(name));
    const name = names[0];
    if (names.length !== 1 || name === undefined) return undefined;
    const passed = files.get(name)?.equals(input.attachments.get(name) ?? Buffer.alloc(0)) ?? false;
    return {
      passed,
      detail: `${name} ${passed ? 'has' : 'does not have'} exactly the bytes that were attached.`,
    };
  },
};
