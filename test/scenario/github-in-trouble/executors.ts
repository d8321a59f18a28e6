/** What an App may find where its executor repository should be. */
import { executorFiles } from '../../../src/github/install/executor-files.ts';
import { withProvenance } from '../../../src/github/install/provenance.ts';
import type { AtGitHub } from './situation.ts';

const SITES = '.github/workflows/errand.yml';

export const noExecutor: AtGitHub = async () => {};

export const emptyExecutor: AtGitHub = ({ harness, organisation }, name) =>
  harness.api('POST', `/orgs/${organisation}/repos`, { name, private: true, auto_init: false });

/** As Errand wrote it once. */
export const olderExecutor: AtGitHub = (github, name) =>
  seed(github, name, {
    'README.md': withProvenance('# Errand\n', (words) => `<!-- ${words} -->`),
  });

/** A person has written something into a workflow. */
export const changedExecutor: AtGitHub = (github, name) =>
  seed(github, name, { [SITES]: `${executorFiles(github.action).managed.get(SITES)}# by hand\n` });

/** The executor repository as it should be, but for some files. */
const seed = (
  { harness, action }: Parameters<AtGitHub>[0],
  name: string,
  changes: Record<string, string>,
) => {
  const { managed, initial } = executorFiles(action);
  const files = [...managed, ...initial, ...Object.entries(changes)];
  const contents = new Map(files.map(([path, text]) => [path, Buffer.from(text)]));
  return harness.github.seedRepository(name, contents, { private: true, message: 'Initial commit' });
};
