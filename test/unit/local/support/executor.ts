/** Files of a small executor repository whose node24 action does what the test's script says. */
const ACTION_YML = `
name: Probe
inputs:
  greeting:
    default: from-default
  two words:
    default: "2"
runs:
  using: node24
  main: dist/main.js
  post: dist/post.js
`;

export interface ExecutorOptions {
  main: string;
  post?: string;
  /** Members of the workflow besides name, on and jobs. */
  workflow?: string;
  /** Members of the job besides its steps. */
  job?: string;
  steps?: string;
}

export function executorFiles(options: ExecutorOptions): Map<string, Buffer> {
  const { main, post = '', workflow = '', job = '', steps } = options;
  const yaml = `name: Executor
on:
  repository_dispatch:
    types: [work]
${workflow}
jobs:
  work:
    runs-on: ubuntu-latest
${indent(job)}
    steps:
${steps ?? '      - uses: $/action'}
`;
  const files = {
    '.github/workflows/work.yml': yaml,
    'action/action.yml': ACTION_YML,
    'action/dist/main.js': main,
    'action/dist/post.js': post,
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}

/** `${{ text }}` of a workflow, which would otherwise look like a template string that somebody forgot. */
export const expression = (text: string): string => `\${{ ${text} }}`;

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
