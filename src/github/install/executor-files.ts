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

## Language models

Set under *Settings → Secrets and variables → Actions* **of this repository**; the next run has them. Without them
templates make the sites. Do not make the keys secrets of the organisation: sites may carry workflows that others wrote,
and those could read them.

| | | |
| --- | --- | --- |
| \`OPENAI_API_KEY\`, \`FALLBACK_API_KEY\` | secrets | keys of the first and of a second provider |
| \`OPENAI_MODELS\`, \`FALLBACK_MODELS\` | variables | ids, in order of preference, separated by commas |
| \`OPENAI_BASE_URL\`, \`FALLBACK_BASE_URL\` | variables | where they are, if not at OpenAI |
| \`OPENAI_PRICES\` | variable | \`{"model": [input, output]}\`, US dollars a million tokens |
| \`ERRAND_MODEL_MAX_TOKENS\` | variable | what one site may use; 400,000 if not set |
| \`ERRAND_MODEL_MAX_COST_USD\` | variable | what one site may cost; models without a price are then not asked. Times \`sites.per_day\`, it is the most that a day can cost |

Keep this repository private: whoever may write here may run code in Errand's name, and run logs name tasks.
`;

const SETTINGS = `# What Errand may do in this organisation. Read again within a minute; Errand never changes this file.
# Language models and what they may cost: secrets and variables of this repository, see README.md.
sites:
  at_once: 10 # sites that are made at the same time; others wait
  per_day: 1000 # tasks taken within 24 hours; others are refused
evaluations:
  workers: 10 # runners for programs at the same time; 0 runs none
`;
