/**
 * The commands that a brief wants run. They will run with the rights of a workflow, so only plain ones are taken:
 * a known program, its arguments, and at most one redirection into a file of the repository.
 */
import { isSafePath } from '../../../../../src/domain/safe-path.ts';
import { FILE_NAME } from '../../file-names.ts';
import { LINTERS } from './linters.ts';

export interface Commands {
  commands: string[];
  /** What the brief wants run, and what is too much to run unseen. */
  refused: string[];
}

const PROGRAM = `(?:python3?|node|npm|npx|pip3?|pytest|make|Rscript|deno|bun|uv|tsc)`;
const RUN = String.raw`\b(?:runs?|running|execut(?:es?|ing)|invokes?|calls?|führt?|ausführen|exécute[rz]?|ejecuta[r]?)`;
/** In backticks, or bare to the end of its sentence. */
const IN_CODE = new RegExp(
  String.raw`(?<lead>${RUN}\b[^\x60\n]{0,40})?\x60(?<command>[^\x60\n]+)\x60`,
  'giu',
);
const BARE = new RegExp(
  String.raw`(?<![\w/.-])(?<command>${PROGRAM}\s+(?:-|[\w./-]*\.|run\b|ci\b|test\b|install\b)[^\n\x60]*)`,
  'gu',
);
const PROSE =
  /\s+(?:and|then|so|which|that|to|in|on|into|using|with|from|for|as|after|before|und|et|y)\s.*$/i;
/** What a sentence goes on with behind the file that the output goes to. */
const AFTER_TARGET = /(>\s*[\w./-]+),\s.*$/;
/** "runs execute.py and saves its output as result.json". */
const DESCRIBED = new RegExp(
  String.raw`${RUN}\s+(?:the\s+)?(?:script\s+)?\x60?(?<script>(?:[\w-]+\/)*[\w-]+\.(?:py|m?js))\x60?(?:[^.\n]|\.(?=\w))*?\b(?:output|stdout|result|print|writ|sav|stor|redirect)\w*\b(?:[^.\n]|\.(?=\w))*?\b(?:to|into|in|as)\s+\x60?(?<target>${FILE_NAME})`,
  'giu',
);
const RUN_SCRIPT = new RegExp(
  String.raw`${RUN}\s+(?:the\s+)?(?:script\s+)?\x60?(?<script>(?:[\w-]+\/)*[\w-]+\.(?:py|m?js))\b`,
  'giu',
);
const INSTALLS = /^(?:python3? -m )?(?:pip3?|uv pip) install\b/;
const PLAIN = /^[A-Za-z0-9 _./=:,@+-]+(?: ?> ?[A-Za-z0-9_./-]+)?$/;

export function readCommands(section: string): Commands {
  const found = [...inCode(section), ...bare(section)];
  const written = [...new Set(found)];
  const all = written.length > 0 ? written : described(section);
  // The packages that scripts need are installed by a step of its own.
  const commands = all.filter((command) => !INSTALLS.test(command));
  return { commands: commands.filter(isPlain), refused: commands.filter((command) => !isPlain(command)) };
}

function inCode(section: string): string[] {
  return [...section.matchAll(IN_CODE)].flatMap(({ groups }) => {
    const command = groups?.command?.trim() ?? '';
    const isCommand = new RegExp(`^${PROGRAM}\\s`).test(command) || (groups?.lead && /\s/.test(command));
    return isCommand && !isLinter(command) ? [command] : [];
  });
}

function bare(section: string): string[] {
  const outside = section.replace(/`[^`\n]*`/g, '` `');
  return [...outside.matchAll(BARE)].map(({ groups }) =>
    (groups?.command ?? '')
      .replace(PROSE, '')
      .replace(AFTER_TARGET, '$1')
      .replace(/[\s.,;:!?)"'*]+$/, ''),
  );
}

function described(section: string): string[] {
  const full = [...section.matchAll(DESCRIBED)].map(
    ({ groups }) => `${programFor(groups?.script)} > ${groups?.target ?? ''}`,
  );
  if (full.length > 0) return [...new Set(full)];
  return [...new Set([...section.matchAll(RUN_SCRIPT)].map(({ groups }) => programFor(groups?.script)))];
}

function programFor(script = ''): string {
  return `${script.endsWith('.py') ? 'python' : 'node'} ${script}`;
}

/** The linters' own steps run them. */
function isLinter(command: string): boolean {
  return LINTERS.some(({ name }) => new RegExp(`^(?:python3? -m |npx )?${name}\\b`).test(command));
}

function isPlain(command: string): boolean {
  const [left = '', target] = command.split('>').map((part) => part.trim());
  const words = left.split(/\s+/);
  return (
    PLAIN.test(command) &&
    new RegExp(`^${PROGRAM}$`).test(words[0] ?? '') &&
    // Code on the command line, and files outside the repository.
    !words
      .slice(1)
      .some((one) => /^-(?:c|e|p)$|^--(?:eval|print)\b|^\/|(?:^|\/)\.\.(?:\/|$)|:\/\//.test(one)) &&
    (target === undefined || isSafePath(target))
  );
}
