/** A GitHub Actions workflow from the brief: its linters and commands, and publishing through Pages where it says so. */
import { codeSpan } from '../markdown.ts';
import type { Producer } from './producer.ts';
import { wasSent } from './was-sent.ts';
import { chooseTools } from './workflow/choose-tools.ts';
import { readCommands } from './workflow/read-commands.ts';
import { workflowSection } from './workflow/workflow-section.ts';
import { workflowText } from './workflow/workflow-text.ts';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/i;
const PUBLISHES = /\b(?:pages|publish|deploy|veröffentlich|publier|publicar)/i;

export const workflow: Producer = {
  name: 'workflow',
  async produce({ path }, context) {
    const { plan, files } = context;
    if (!WORKFLOW.test(path) || wasSent(path, context)) return undefined;
    if (files.has(path)) {
      return {
        kept: `${path} is as the last round left it; if it must do more, somebody has to add the steps.`,
      };
    }
    const section = workflowSection(path, plan.brief);
    const { commands, refused } = readCommands(section);
    if (refused.length > 0) {
      const list = refused.map((command) => `"${command}"`).join(', ');
      return {
        unmade: `the brief wants ${list} run, which is not plain enough to be put into a workflow unseen.`,
      };
    }
    const tools = chooseTools({ brief: plan.brief, section, commands, files });
    const publishes = PUBLISHES.test(section);
    if (commands.length === 0 && tools.linters.length === 0 && !publishes) {
      return { unmade: 'the brief does not say in a form that can be read what the workflow should run.' };
    }
    const run = [...tools.linters.map(({ run }) => run), ...commands].map(codeSpan).join(', ');
    const does = [
      ...(run ? [`runs ${run}`] : []),
      ...(publishes ? ['publishes the site through GitHub Pages'] : []),
    ];
    return {
      content: Buffer.from(workflowText({ path, plan, commands, tools, publishes })),
      how: `${codeSpan(path)} is a GitHub Actions workflow that was put together from the brief: on every push to the default branch it ${does.join(' and ')}.`,
      notes: tools.notes,
    };
  },
};
