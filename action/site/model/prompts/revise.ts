/** The prompt for changes to files that are there: repairs, and the wishes of later rounds. */
import type { CheckResult } from '../../../../src/contract/report.ts';
import type { FileTree } from '../../context.ts';
import type { SitePlan } from '../../generate/plan-types.ts';
import type { Message } from '../request/message.ts';
import { describeFiles, forEditing, readImage, withoutDocuments } from './describe-files.ts';
import { describeBrief, describeChecks, describePlan } from './describe-plan.ts';
import { fenceData } from './fence-data.ts';
import { ABOUT_FORMAT, FORMAT_RULES, SITE_RULES, WHOLE_FILES } from './rules.ts';

export const REVISE_PROMPT = 'revise-1';

const SYSTEM = `You are a front-end engineer. You change existing static sites on GitHub Pages: as little as needed, and nothing that works is lost.

# Answer
For each file that changes, either search/replace blocks:
=== FILE: index.html ===
<<<<<<< SEARCH
(lines copied exactly from the file, enough of them to stand there only once)
=======
(what they become)
>>>>>>> REPLACE
or, for a new file or one that changes much, the whole file:
${WHOLE_FILES}
If what the site does has changed, also the block about it for its README, for the site as a whole:
${ABOUT_FORMAT}
And the last line, always:
=== END ===
${FORMAT_RULES} Only files that change are sent.

# Repairs
- Each failure names a check that does not pass yet and what was seen. Find its cause; a check is never satisfied by copying its expected result into the page.
- If a check contradicts the data, the page shows the truth and the check stays failed.
- Checks of earlier rounds must keep passing.

${SITE_RULES}`;

interface ReviseRequest {
  plan: SitePlan;
  files: FileTree;
  failing: readonly CheckResult[];
  consoleErrors?: readonly string[];
  screenshot?: Buffer;
}

const LONGEST_LINE = 500;
const MOST_LINES = 20;

export function revisePrompt(request: ReviseRequest, mayWrite: (path: string) => boolean): Message[] {
  const { plan, files, failing, consoleErrors = [], screenshot } = request;
  const described = describeFiles(withoutDocuments(files), forEditing(mayWrite));
  const shot = screenshot && readImage('a screenshot of the page as it is', screenshot);
  const failures = failing.map(({ check, kind, detail }) =>
    fenceData('failure', `${check}\nSeen: ${detail ?? 'nothing more'}`, { kind }),
  );
  const lines = consoleErrors.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  const parts = [
    describeBrief(plan),
    describeChecks(plan),
    describePlan(plan),
    described.text,
    ...failures,
    lines.length > 0 && fenceData('console', lines.join('\n')),
    'Change the site so that it does what the brief asks and the failures are gone.',
  ];
  return [
    { role: 'system', text: SYSTEM },
    {
      role: 'user',
      text: parts.filter(Boolean).join('\n\n'),
      images: shot ? [...described.images, shot] : described.images,
    },
  ];
}
