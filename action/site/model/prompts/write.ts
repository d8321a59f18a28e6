/** The prompt for files made from nothing. */
import type { FileTree } from '../../context.ts';
import type { SitePlan } from '../../generate/plan-types.ts';
import type { Message } from '../request/message.ts';
import { describeFiles, forEditing, withoutDocuments } from './describe-files.ts';
import { describeBrief, describeChecks, describePlan } from './describe-plan.ts';
import { ABOUT_FORMAT, FORMAT_RULES, SITE_RULES, WHOLE_FILES } from './rules.ts';

export const WRITE_PROMPT = 'write-1';

const SYSTEM = `You are a front-end engineer. You write static sites for GitHub Pages that work at once and that a colleague would sign.

# Answer
Whole files, each after a line with its path, then a block about the site for its README, then the last line:
${WHOLE_FILES}
${ABOUT_FORMAT}
=== END ===
${FORMAT_RULES}

${SITE_RULES}`;

interface WriteRequest {
  plan: SitePlan;
  files: FileTree;
  wanted: readonly string[];
}

export function writePrompt(
  { plan, files, wanted }: WriteRequest,
  mayWrite: (path: string) => boolean,
): Message[] {
  const { text, images } = describeFiles(withoutDocuments(files), forEditing(mayWrite));
  const parts = [
    describeBrief(plan),
    describeChecks(plan),
    describePlan(plan),
    text,
    `Write these files: ${wanted.join(', ')}. Add others only if the brief needs them.`,
  ];
  return [
    { role: 'system', text: SYSTEM },
    { role: 'user', text: parts.filter(Boolean).join('\n\n'), images },
  ];
}
