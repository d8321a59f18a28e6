/** A workflow as YAML. Action versions are tags of the major versions that are current. */
import { stringify } from 'yaml';
import { BUILD_PRODUCTS_FILE, buildProducts } from '../../build-products.ts';
import type { SitePlan } from '../../plan-types.ts';
import type { Tools } from './choose-tools.ts';

interface Options {
  path: string;
  plan: SitePlan;
  commands: readonly string[];
  tools: Tools;
  publishes: boolean;
}

type Step = Record<string, unknown>;

const expression = (text: string) => `\${{ ${text} }}`;
/** Also after a command has failed: the run is red, and the page says what is missing. */
const EVEN_THEN = expression('!cancelled()');
const ON_DEFAULT_BRANCH = expression('github.ref_name == github.event.repository.default_branch');
const PAGES_RIGHTS = { contents: 'read', pages: 'write', 'id-token': 'write' };

export function workflowText(options: Options): string {
  const { path, publishes } = options;
  const name =
    path
      .split('/')
      .at(-1)
      ?.replace(/\.ya?ml$/i, '') ?? 'site';
  const job = {
    if: ON_DEFAULT_BRANCH,
    'runs-on': 'ubuntu-latest',
    'timeout-minutes': 15,
    ...(publishes && {
      environment: { name: 'github-pages', url: expression('steps.deployment.outputs.page_url') },
    }),
    steps: [
      { name: 'Check out the repository', uses: 'actions/checkout@v5' },
      ...setupSteps(options.tools),
      ...runSteps(options),
      ...(publishes ? publishSteps(options) : []),
    ],
  };
  const workflow = {
    name,
    on: { push: { branches: ['**'] }, workflow_dispatch: {} },
    permissions: publishes ? PAGES_RIGHTS : { contents: 'read' },
    ...(publishes && { concurrency: { group: 'pages', 'cancel-in-progress': false } }),
    jobs: { [publishes ? 'publish' : 'run']: job },
  };
  return stringify(workflow, { lineWidth: 0 });
}

function setupSteps({ python, node }: Tools): Step[] {
  const steps: Step[] = [];
  if (python) {
    const requirements = python.requirements ? ['-r requirements.txt'] : [];
    // Quoted, because `>` would redirect.
    const wanted = [...requirements, ...python.packages.map((name) => `"${name}"`)];
    steps.push({
      name: `Set up Python ${python.version}`,
      uses: 'actions/setup-python@v6',
      with: { 'python-version': python.version },
    });
    if (wanted.length > 0) {
      steps.push({ name: 'Install packages', run: `python -m pip install ${wanted.join(' ')}` });
    }
  }
  if (node) {
    steps.push({
      name: `Set up Node.js ${node.version}`,
      uses: 'actions/setup-node@v5',
      with: { 'node-version': node.version },
    });
    if (node.install) steps.push({ name: 'Install packages', run: node.install });
  }
  return steps;
}

/** What a linter finds is shown and does not keep the site from being published, unless the brief wants that. */
function runSteps({ plan, commands, tools }: Options): Step[] {
  const isStrict =
    /\b(?:fails?|must pass|has to pass|block)\b[^.\n]*\b(?:lint|ruff|flake8|pylint|black|mypy|eslint|prettier)|\b(?:lint\w*|ruff|flake8|pylint|black|mypy|eslint|prettier)\b[^.\n]*\b(?:fails?|must pass|has to pass|block)/i.test(
      plan.brief,
    );
  return [
    ...tools.linters.map(({ name, run }) => ({
      name: `Lint with ${name}`,
      ...(!isStrict && { 'continue-on-error': true }),
      run,
    })),
    ...commands.map((run) => ({ name: `Run ${run}`, run })),
  ];
}

function publishSteps({ plan }: Options): Step[] {
  const products = buildProducts(plan);
  return [
    ...(products.length > 0 ? [listProducts(products)] : []),
    { name: 'Configure Pages', if: EVEN_THEN, uses: 'actions/configure-pages@v5' },
    {
      name: 'Upload the site',
      if: EVEN_THEN,
      uses: 'actions/upload-pages-artifact@v4',
      with: { path: '.' },
    },
    { name: 'Deploy to GitHub Pages', if: EVEN_THEN, id: 'deployment', uses: 'actions/deploy-pages@v4' },
  ];
}

/** A command that fails leaves an empty file behind. */
function listProducts(products: readonly string[]): Step {
  const names = products.map((path) => `"${path}"`).join(' ');
  return {
    name: 'List what was made, for the page',
    if: EVEN_THEN,
    run: `for file in ${names}; do\n  if [ -s "$file" ]; then echo "$file"; fi\ndone > ${BUILD_PRODUCTS_FILE}\n`,
  };
}
