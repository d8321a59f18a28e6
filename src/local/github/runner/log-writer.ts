import { closeSync, openSync, writeSync } from 'node:fs';

/** The log of a run: what steps print, with their workflow commands obeyed and their secrets masked. */
export interface LogWriter {
  /** A line of the runner's own. */
  line(text: string): void;
  /** A line that a step printed. */
  output(text: string): void;
  /** Groups and stopped commands end with the script that began them. */
  resetCommands(): void;
  mask(text: string): string;
  close(): void;
}

type Command = (value: string) => string | null;

export function openLog(file: string, secrets: string[]): LogWriter {
  const descriptor = openSync(file, 'a');
  const masks = new Set<string>();
  let indent = '';
  let stopToken: string | null = null;

  const addMask = (secret: string) => {
    // as the real runner, each line of a secret is one, too
    for (const part of [secret, ...secret.split(/\r?\n/)]) if (part.trim() !== '') masks.add(part);
  };
  const mask = (text: string) =>
    [...masks]
      .toSorted((a, b) => b.length - a.length)
      .reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  const line = (text: string) => void writeSync(descriptor, `${indent}${mask(text)}\n`);

  /** What a command puts into the log; null: nothing. */
  const commands: Record<string, Command> = {
    'add-mask': (secret) => {
      addMask(secret);
      return null;
    },
    'stop-commands': (token) => {
      stopToken = token;
      return null;
    },
    debug: () => null,
    error: (message) => `Error: ${message}`,
    warning: (message) => `Warning: ${message}`,
    notice: (message) => `Notice: ${message}`,
  };

  const output = (text: string): void => {
    if (stopToken !== null) {
      if (text.trim() === `::${stopToken}::`) stopToken = null;
      else line(text);
      return;
    }
    const [, name = '', value = ''] = /^\s*::([\w-]+)(?: .*?)?::(.*)$/.exec(text) ?? [];
    if (name === 'group') {
      line(`▸ ${unescapeValue(value)}`);
      indent = '  ';
    } else if (name === 'endgroup') {
      indent = '';
    } else {
      const command = commands[name];
      const shown = command ? command(unescapeValue(value)) : text;
      if (shown !== null) line(shown);
    }
  };

  for (const secret of secrets) addMask(secret);
  return {
    line,
    output,
    mask,
    resetCommands() {
      indent = '';
      stopToken = null;
    },
    close: () => closeSync(descriptor),
  };
}

/** The toolkit escapes what would end a line or a command. */
function unescapeValue(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
