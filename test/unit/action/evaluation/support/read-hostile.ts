import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Language } from '../../../../../src/domain/languages.ts';

export interface HostileProgram {
  name: string;
  language: Language;
  /** With `{{CANARY_DIR}}`, `{{PORT}}` and `{{NODE_MODULES}}` still in it. */
  code: string;
  /** One of these must come of it: `held`, `ok`, `timeout`, `memory`, `output`, `exit:N`. */
  expect: readonly string[];
  /** Text that must be in its output. */
  stdout: readonly string[];
  stderr: readonly string[];
  /** The second run must not find what the first one left. */
  isRunTwice: boolean;
}

/** Others' collection; it lies beside the checkout where there is one. */
const SHARED = join(import.meta.dirname, '../../../../../../shared/hostile');
/** Ours, for machines where programs can start other programs and see a kernel. */
const OWN = join(import.meta.dirname, 'hostile');

const LANGUAGES: Record<string, Language> = {
  '.py': 'python',
  '.js': 'javascript',
  '.ts': 'typescript',
  '.sh': 'bash',
  '.pl': 'perl',
  '.rb': 'ruby',
};

export const sharedPrograms = (): HostileProgram[] => readFolder(SHARED);
export const ownPrograms = (): HostileProgram[] => readFolder(OWN);

export function readFolder(folder: string): HostileProgram[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    // Ending in `.txt` as well, they are left alone by tools that check and format sources.
    const language = LANGUAGES[extname(name.replace(/\.txt$/, ''))];
    return language ? [readProgram(name, language, readFileSync(join(folder, name), 'utf8'))] : [];
  });
}

/** The comments at a program's beginning say what must come of it. */
function readProgram(name: string, language: Language, code: string): HostileProgram {
  const lines = code.split('\n');
  const end = lines.findIndex((line) => !/^(#|\/\/)/.test(line));
  const comments = lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => line.replace(/^(#|\/\/)\s*/, ''));
  const said = (key: string) =>
    comments.flatMap((line) => (line.startsWith(`${key}:`) ? line.slice(key.length + 1).trim() : []));
  const [expected = ''] = said('expect');
  if (!expected) throw new Error(`${name} does not say what to expect`);
  return {
    name,
    language,
    code,
    expect: expected.split('-or-'),
    stdout: said('stdout'),
    stderr: said('stderr'),
    isRunTwice: comments.some((line) => /\brun twice\b/.test(line)),
  };
}
