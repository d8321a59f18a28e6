/** "uid.txt matches the attached uid.txt", "data.csv is committed as-is", "uid.txt equals the attachment". */
import { phrase, read } from './phrase.ts';
import type { Probe } from './probe.ts';

const DONE = '(?:committed |kept |included |published |present |left |uploaded |added )?';
const SAME =
  '(?:match(?:es)?|equals?|(?:is|be) (?:identical to|the same as|equal to|byte[- ]for[- ]byte (?:identical|equal) to))';
const PATTERNS = [
  phrase(`{the file} (?:is|be) ${DONE}(?:unchanged|unmodified|as[- ]is|byte[- ]for[- ]byte)`),
  phrase(
    `{the file}(?: content)? ${SAME} (?:the )?(?:attached|original|provided) (?:{file2}|file)(?: attachment)?(?: exactly)?`,
  ),
  phrase(`{the file}(?: content)? ${SAME} (?:the )?(?:{file2} )?attachment(?: exactly)?`),
];

export const attachmentUnchanged: Probe = {
  name: 'attachment-unchanged',
  decide({ check, files, input }) {
    const { file, file2 } = read(check, PATTERNS) ?? {};
    const attachment = file && input.attachments.get(file2 ?? file);
    if (!file || !attachment) return undefined;
    const passed = files.get(file)?.equals(attachment) ?? false;
    return {
      passed,
      detail: `${file} ${passed ? 'has' : 'does not have'} exactly the bytes that were attached.`,
    };
  },
};
