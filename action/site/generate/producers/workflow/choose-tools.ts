/** What a workflow has to set up: languages with the versions that the brief names, packages, linters. */
import type { FileTree } from '../../../context.ts';
import { LINTERS, type Linter } from './linters.ts';
import { pythonPackages } from './python-packages.ts';

export interface Tools {
  linters: Linter[];
  python?: { version: string; packages: string[]; requirements: boolean };
  node?: { version: string; install?: string };
  notes: string[];
}

interface Options {
  brief: string;
  section: string;
  commands: readonly string[];
  files: FileTree;
}

const DEFAULT_PYTHON = '3.12';
const DEFAULT_NODE = '24';

export function chooseTools({ brief, section, commands, files }: Options): Tools {
  const linters = LINTERS.filter(({ name }) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i').test(section));
  const uses = (toolchain: Linter['toolchain'], programs: RegExp) =>
    linters.some((linter) => linter.toolchain === toolchain) || commands.some((one) => programs.test(one));
  const tools: Tools = { linters, notes: [] };
  if (uses('python', /^(?:python3?|pip3?|pytest|uv)\b/)) {
    const { packages, unknown } = pythonPackages({ files, brief, commands });
    const own = linters.filter(({ toolchain }) => toolchain === 'python').map(({ name }) => name);
    tools.python = {
      version: versionOf(brief, 'python') ?? DEFAULT_PYTHON,
      packages: [...new Set([...packages, ...own])],
      requirements: files.has('requirements.txt'),
    };
    if (unknown.length > 0 && !tools.python.requirements) {
      tools.notes.push(
        `The workflow does not install ${unknown.join(', ')}, which the scripts import: the package of that name may be somebody else's. Name them in the brief or in a requirements.txt.`,
      );
    }
  }
  if (uses('node', /^(?:node|npm|npx|tsc)\b/)) {
    const install = files.has('package-lock.json')
      ? 'npm ci'
      : files.has('package.json')
        ? 'npm install'
        : undefined;
    tools.node = {
      version: versionOf(brief, 'node(?:\\.?js)?') ?? DEFAULT_NODE,
      ...(install && !commands.includes(install) && { install }),
    };
  }
  return tools;
}

function versionOf(brief: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*(?:version\\s*|v|>=\\s*|==\\s*)?(\\d+(?:\\.\\d+)*)`, 'i').exec(brief)?.[1];
}
