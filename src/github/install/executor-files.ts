import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_FILE } from '../../contract/organisation-settings.ts';
import { withProvenance } from './provenance.ts';

const WORKFLOWS = join(import.meta.dirname, '../../../.github/workflows');
export const EXECUTOR_WORKFLOWS = { site: 'errand.yml', evaluation: 'evaluations.yml' };

export interface ExecutorFiles {
  /** Kept up to date. */
  managed: Map<string, string>;
  /** Written once; from then on they are the organisation's. */
  initial: Map<string, string>;
}

/** What stands in an executor repository: workflows that call the action at one commit, and what people want to know. */
export function executorFiles(action: string): ExecutorFiles {
  const workflows = Object.values(EXECUTOR_WORKFLOWS).map((file): [string, string] => {
    const text = readFileSync(join(WORKFLOWS, file), 'utf8').replace('uses: $/action', `uses: ${action}`);
    return [`.github/workflows/${file}`, withProvenance(text, (words) => `# ${words}`)];
  });
  const readme = withProvenance(README, (words) => `<!-- ${words} -->`);
  return {
    managed: new Map([...workflows, ['README.md', readme]]),
    initial: new Map([[SETTINGS_FILE, SETTINGS]]),
  };
}

const README = `
# Errand's executor

Errand, a GitHub App of this organisation, does its work in the runs of this repository. The App starts them; nobody else
needs to. Each run proves to the App which run it is (OIDC) and gets its work and a token for one repository in return.
There is no key of the App in here.

| file | |
| --- | --- |
| \`.github/workflows/errand.yml\` | makes sites: one run for each attempt at a task |
| \`.github/workflows/evaluations.yml\` | runs programs in sandboxes, many in each run |
| \`${SETTINGS_FILE}\` | how many at a time; yours to change |

Language models: \`OPENAI_API_KEY\` and \`FALLBACK_API_KEY\` as secrets **of this repository**, \`OPENAI_MODELS\`,
\`OPENAI_BASE_URL\`, \`OPENAI_PRICES\`, \`FALLBACK_MODELS\`, \`FALLBACK_BASE_URL\`, \`ERRAND_MODEL_MAX_TOKENS\` and
\`ERRAND_MODEL_MAX_COST_USD\` as variables. Without them templates make the sites. Do not make them secrets of the
organisation: sites may carry workflows that others wrote, and those could read them.

Keep this repository private: whoever may write here may run code in Errand's name, and run logs name tasks.
`;

const SETTINGS = `# What Errand may do in this organisation at a time. Read again within a minute; Errand never changes this file.
sites:
  at_once: 10 # sites that are made at the same time; others wait
  per_day: 1000 # tasks taken within 24 hours; others are refused
evaluations:
  workers: 10 # runners for programs at the same time; 0 runs none
`;
