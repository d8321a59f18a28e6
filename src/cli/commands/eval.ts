import { type Command, Option } from 'commander';
import { EXIT } from '../eval/exit-code.ts';
import { examples } from './help-text.ts';
import { ask } from './options.ts';

export function defineEval(program: Command): void {
  ask(program.command('eval'), EXIT.notRun)
    .description('runs a program where it can do no harm, and with --watch shows what it writes')
    .argument('<file>', 'the program; - reads it from standard input')
    .option(
      '--language <name>',
      'what it is written in, if neither its ending nor its first line (#!) says so',
    )
    .option('--arg <value>', 'an argument of the program; may be given again', collect, [])
    .option('--stdin <file>', 'what the program reads from its standard input; - passes ours on')
    .option('--timeout <seconds>', 'stop it after so long')
    .option('--memory <MB>', 'stop it when it uses more')
    .option('--watch', 'show what it writes as it comes, and exit as it does; Ctrl-C cancels it')
    .option('--verbose', 'say each step on standard error, also where that is no terminal')
    .addOption(new Option('--json', 'print the answer as JSON').conflicts('watch'))
    .addHelpText(
      'after',
      `${examples('errand eval hello.py --watch', 'echo "print(6 * 7)" | errand eval - --language python --watch')}

Exit codes with --watch: the program's own; else 124 timeout, 137 memory, output limit or a signal,
125 lost, unsupported, expired, or it could not be submitted, 130 cancelled, 141 nobody reads the output.`,
    )
    .action(async (file, options) => (await import('../eval.ts')).evaluate(file, options));
}

function collect(value: string, values: string[]): string[] {
  return [...values, value];
}
