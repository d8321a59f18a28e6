/** Linters and test runners that briefs name, and how each is run today. A new one is one line. */
export interface Linter {
  name: string;
  toolchain: 'python' | 'node';
  run: string;
}

export const LINTERS: readonly Linter[] = [
  { name: 'ruff', toolchain: 'python', run: 'ruff check .' },
  { name: 'flake8', toolchain: 'python', run: 'flake8 .' },
  { name: 'pylint', toolchain: 'python', run: 'pylint --recursive=y .' },
  { name: 'black', toolchain: 'python', run: 'black --check .' },
  { name: 'mypy', toolchain: 'python', run: 'mypy .' },
  { name: 'eslint', toolchain: 'node', run: 'npx --yes eslint .' },
  { name: 'prettier', toolchain: 'node', run: 'npx --yes prettier --check .' },
];
