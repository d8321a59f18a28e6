/** Which files a page shows: those the brief names, else what this round sent, else what earlier rounds showed. */
import type { FileTree } from '../../../../context.ts';
import { MARKDOWN_FILE } from './source-document.ts';

const TEXT_FILE = /\.(?:txt|text)$/i;
/** Files that tell a server or a program something, and visitors nothing. */
const NO_DOCUMENT = /^(?:uid|robots|requirements[\w-]*|licen[cs]e|humans|ads|llms)\.\w+$/i;
/** Files of a repository: every site gets a README, so only one that is named can be meant. */
const ABOUT_REPOSITORY = /^(?:readme|changelog|contributing)\.\w+$/i;

interface Options {
  /** File names the brief speaks of, in its order. */
  named: readonly string[];
  earlier: readonly string[];
  /** What this round brought. */
  sent: FileTree;
}

/** Documents among the paths: Markdown, and plain text only where there is none. */
export function documentsAmong(paths: Iterable<string>): string[] {
  const documents = [...paths].filter((path) => isDocument(path) && !ABOUT_REPOSITORY.test(fileName(path)));
  return ofOneKind(documents);
}

/** `missing` is the file that the brief names and nobody sent. */
export function chooseFiles(files: FileTree, { named, earlier, sent }: Options) {
  const isSite = (path: string) => path === 'README.md' && !sent.has(path);
  const available = [...files.keys()].filter((path) => isDocument(path) && !isSite(path));
  const wanted = named.filter(isDocument);
  const asked = wanted.flatMap((name) => available.find((path) => isSame(path, name)) ?? []);
  const missing = wanted.find(
    (name) => !ABOUT_REPOSITORY.test(name) && !asked.some((path) => isSame(path, name)),
  );
  const choices = [
    ofOneKind([...new Set(asked)]),
    documentsAmong(sent.keys()),
    earlier.filter((path) => files.has(path)),
    documentsAmong(available),
  ];
  return { paths: choices.find((paths) => paths.length > 0) ?? [], missing };
}

function isDocument(path: string): boolean {
  return (MARKDOWN_FILE.test(path) || TEXT_FILE.test(path)) && !NO_DOCUMENT.test(fileName(path));
}

function ofOneKind(paths: string[]): string[] {
  const markdown = paths.filter((path) => MARKDOWN_FILE.test(path));
  return markdown.length > 0 ? markdown : paths;
}

function fileName(path: string): string {
  return path.split('/').at(-1) ?? '';
}

/** A brief may leave out the folder, and of a name with blanks only the end is read as a file name. */
function isSame(path: string, name: string): boolean {
  const [one, other] = [path.toLowerCase(), name.toLowerCase()];
  return one === other || one.endsWith(`/${other}`) || one.endsWith(` ${other}`);
}
