import { describe, expect, test } from 'vitest';
import type { Program } from '../../../../action/evaluation/sandbox/sandbox.ts';
import type { Ending } from '../../../../src/contract/evaluation/outcome.ts';
import { here, runProgram, useDeno } from './deno-support.ts';

interface Case {
  what: string;
  code: string;
  args?: string[];
  stdin?: string;
  /** 0 if not given; null where a signal ends it. */
  exit?: number | null;
  cause?: Ending['cause'];
  /** The whole of it, if it is a string. */
  stdout?: string | RegExp;
  stderr?: string | RegExp;
}

const javascript: Case[] = [
  {
    what: 'a script is sloppy, as Node has it',
    code: 'x = 010; console.log(x, this === module.exports, __filename)',
    stdout: '8 true /main.js\n',
  },
  {
    what: 'it is its own main module',
    code: 'if (require.main === module) console.log("main")',
    stdout: 'main\n',
  },
  {
    what: 'a module may import and await',
    code: "import { EOL } from 'os'; import fs from 'node:fs'; console.log(await Promise.resolve(EOL.length), typeof fs, import.meta.main)",
    stdout: '1 object true\n',
  },
  {
    what: 'a first line for the shell is none of ours',
    code: '#!/usr/bin/env node\nconsole.log(1)',
    stdout: '1\n',
  },
  {
    what: 'arguments',
    code: 'console.log(process.argv.slice(2), Deno.args)',
    args: ['a', 'b c', 'é'],
    stdout: '[ "a", "b c", "é" ] [ "a", "b c", "é" ]\n',
  },
  {
    what: 'variables can be set and read',
    code: 'process.env.A = "1"; console.log(process.env.A, process.env.HOME ?? "none")',
    stdout: '1 none\n',
  },
  {
    what: 'standard input by number',
    code: "process.stdout.write(require('fs').readFileSync(0, 'utf8').toUpperCase())",
    stdin: 'añ\n',
    stdout: 'AÑ\n',
  },
  {
    what: 'standard input by name',
    code: "console.log(require('fs').readFileSync('/dev/stdin').length)",
    stdin: '\u0000\u0001é',
    stdout: '4\n',
  },
  {
    what: 'standard input as events',
    code: "let s = ''; process.stdin.on('data', (d) => (s += d)).on('end', () => console.log(s.length))",
    stdin: 'x'.repeat(300_000),
    stdout: '300000\n',
  },
  {
    what: 'standard input by line',
    code: "require('readline').createInterface({ input: process.stdin }).on('line', (l) => console.log('>' + l))",
    stdin: 'a\nb',
    stdout: '>a\n>b\n',
  },
  {
    what: 'standard input in the way of Deno',
    code: 'console.log(new TextDecoder().decode((await Deno.stdin.readable.getReader().read()).value))',
    stdin: 'é',
    stdout: 'é\n',
  },
  {
    what: 'no standard input',
    code: "console.log(JSON.stringify(require('fs').readFileSync(0, 'utf8')))",
    stdout: '""\n',
  },
  { what: 'an exit code', code: 'process.exit(3)', exit: 3 },
  { what: 'an exit code in the way of Deno', code: 'Deno.exit(4)', exit: 4 },
  { what: 'an exit code that is only set', code: 'process.exitCode = 5', exit: 5 },
  { what: 'abort is an exit code too', code: 'process.abort()', exit: 134 },
  {
    what: 'an error',
    code: '\n  null.x',
    exit: 1,
    stderr: /^Uncaught TypeError: Cannot read.*\n {4}at .*\/main\.js:2:8\)?\n$/,
  },
  {
    what: 'an error in a module',
    code: 'export {};\nnull.x',
    exit: 1,
    stderr: /TypeError.*\n {4}at \/main\.js:2:6\n$/,
  },
  {
    what: 'an error that is late',
    code: "setTimeout(() => { throw new Error('late'); })",
    exit: 1,
    stderr: /Uncaught Error: late/,
  },
  {
    what: 'a rejection',
    code: "(async () => { throw new Error('no'); })()",
    exit: 1,
    stderr: /Uncaught Error: no/,
  },
  {
    what: 'what is thrown need not be an error',
    code: "throw { code: 'x' }",
    exit: 1,
    stderr: /Uncaught \{ code: "x" \}/,
  },
  {
    what: 'causes',
    code: "throw new Error('outer', { cause: new Error('inner') })",
    exit: 1,
    stderr: /outer[\s\S]*inner/,
  },
  {
    what: 'errors that the program handles',
    code: "process.on('uncaughtException', (e) => { console.log('mine', e.message); process.exit(6); }); throw new Error('x')",
    exit: 6,
    stdout: 'mine x\n',
  },
  { what: 'no JavaScript', code: 'let x = ;', exit: 1, stderr: /^Uncaught SyntaxError: Expression expected/ },
  { what: 'a promise that nobody keeps', code: 'new Promise(() => {}); console.log(1)', stdout: '1\n' },
  {
    what: 'a module that waits for nothing',
    code: 'await new Promise(() => {})',
    exit: 1,
    stderr: /never resolved/,
  },
  { what: 'waiting for a timer', code: 'setTimeout(() => console.log(1), 50)', stdout: '1\n' },
  {
    what: 'more memory than there is',
    code: 'new Uint8Array(20 * 2 ** 30)',
    exit: null,
    cause: 'memory',
    stderr: /allocation failed/,
  },
  {
    what: 'more memory than there is, noticed',
    code: 'try { new Uint8Array(20 * 2 ** 30) } catch (e) { console.log(e.name) }',
    stdout: 'RangeError\n',
  },
  {
    what: 'other processes, refused in words',
    code: "try { require('child_process').execSync('id') } catch (e) { console.log(e.message) }",
    stdout: /no other processes/,
  },
  {
    what: 'bytes as they are',
    code: 'process.stdout.write(Buffer.from([0, 255, 10, 128]))',
    stdout: '\u0000\ufffd\n\ufffd',
  },
  {
    what: 'a closing brace is no way out of the script',
    code: '} + function () {',
    exit: 1,
    stderr: /SyntaxError/,
  },
];

const typescript: Case[] = [
  {
    what: 'types, enums, namespaces',
    code: 'enum K { A = "a" }\nnamespace N { export const v: number = 2 }\nclass P { constructor(readonly x: number) {} }\nconsole.log(K.A, N.v, new P(3).x)',
    stdout: 'a 2 3\n',
  },
  {
    what: 'places of errors',
    code: 'interface A {\n  b: string;\n}\nconst a: A | null = null;\na!.b;',
    exit: 1,
    stderr: /main\.ts:5:4/,
  },
  {
    what: 'modules',
    code: "import { readFileSync } from 'fs';\nimport type { Stats } from 'fs';\nconst s: Stats | string = readFileSync(0, 'utf8');\nexport const t = await s;\nconsole.log(t);",
    stdin: 'in',
    stdout: 'in\n',
  },
  { what: 'no TypeScript', code: 'const x: = 1', exit: 1, stderr: /SyntaxError/ },
  {
    what: 'arguments',
    code: 'const [a]: string[] = process.argv.slice(2);\nconsole.log(a satisfies string | undefined)',
    args: ['x'],
    stdout: 'x\n',
  },
];

const python: Case[] = [
  {
    what: 'it is the main program',
    code: "import sys\nif __name__ == '__main__': print(sys.argv[1:], __file__.endswith('main.py'))",
    args: ['a', 'b c'],
    stdout: "['a', 'b c'] True\n",
  },
  { what: 'names are its own', code: 'print([n for n in dir() if not n.startswith("__")])', stdout: '[]\n' },
  {
    what: 'input by line and the rest',
    code: "import sys\nprint(input('> '), repr(sys.stdin.read()))",
    stdin: 'a\nb\nc',
    stdout: "> a 'b\\nc'\n",
  },
  {
    what: 'input as bytes',
    code: 'import sys\nprint(list(sys.stdin.buffer.read()))',
    stdin: '\u0000é',
    stdout: '[0, 195, 169]\n',
  },
  {
    what: 'much input',
    code: 'import sys\nprint(sum(len(l) for l in sys.stdin))',
    stdin: 'abc\n'.repeat(100_000),
    stdout: '400000\n',
  },
  { what: 'no input', code: 'input()', exit: 1, stderr: /EOFError/ },
  {
    what: 'bytes as they are',
    code: 'import sys\nsys.stdout.buffer.write(bytes([0, 255, 10, 128]))',
    stdout: '\u0000\ufffd\n\ufffd',
  },
  { what: 'an exit without a code', code: 'import sys\nsys.exit()' },
  {
    what: 'an exit code',
    code: 'import sys\ntry: sys.exit(3)\nfinally: print("end")',
    exit: 3,
    stdout: 'end\n',
  },
  { what: 'an exit code of more than a byte', code: 'raise SystemExit(256 + 7)', exit: 7 },
  { what: 'a negative exit code', code: 'raise SystemExit(-1)', exit: 255 },
  {
    what: 'an exit with words',
    code: 'import sys\nsys.exit("words")',
    exit: 1,
    stdout: '',
    stderr: 'words\n',
  },
  {
    what: 'an exit at once',
    code: 'import os, atexit\natexit.register(print, "never")\nos._exit(5)',
    exit: 5,
    stdout: '',
  },
  {
    what: 'an error, with frames of the program only',
    code: 'def f():\n    1/0\nf()',
    exit: 1,
    stderr:
      /^Traceback .*\n {2}File ".*main\.py", line 3, in <module>\n.*\n.*\n {2}File ".*main\.py", line 2, in f\n.*\n.*\nZeroDivisionError: division by zero\n$/,
  },
  {
    what: 'no Python',
    code: 'def f(:',
    exit: 1,
    stderr: /^ {2}File ".*main\.py", line 1\n[\s\S]*SyntaxError: invalid syntax\n$/,
  },
  { what: 'an interrupt', code: 'raise KeyboardInterrupt', exit: 130, stderr: /KeyboardInterrupt\n$/ },
  { what: 'an abort', code: 'import os\nos.abort()', exit: 134 },
  {
    what: 'what is to be done at the end',
    code: 'import atexit\natexit.register(print, "exit")\nclass C:\n    def __del__(self): print("del")\nc = C()\nprint("main")',
    stdout: 'main\nexit\ndel\n',
  },
  {
    what: 'an error in what is to be done at the end',
    code: 'import atexit\natexit.register(lambda: 1/0)\nprint(1)',
    stdout: '1\n',
    stderr: /ZeroDivisionError/,
  },
  {
    what: 'a hook for errors',
    code: 'import sys\nsys.excepthook = lambda t, e, b: print("hook", e)\nraise ValueError("v")',
    exit: 1,
    stdout: 'hook v\n',
    stderr: '',
  },
  {
    what: 'standard library',
    code: 'import json, re, math, datetime, dataclasses, decimal, sqlite3, hashlib, zlib, bz2, lzma, unittest, xml.etree.ElementTree\nprint(sqlite3.connect(":memory:").execute("select 6*7").fetchone()[0], hashlib.sha256(b"x").hexdigest()[:4])',
    stdout: '42 2d71\n',
  },
  {
    what: 'what is not installed',
    code: 'import numpy',
    exit: 1,
    stderr: /ModuleNotFoundError: No module named 'numpy'\n$/,
  },
  {
    what: 'coroutines',
    code: 'import asyncio, time\nasync def w(n):\n    await asyncio.sleep(n / 20)\n    return n\nasync def main():\n    t = time.time()\n    print(await asyncio.gather(w(1), w(2)), time.time() - t < 2)\n    try: await asyncio.wait_for(asyncio.Event().wait(), 0.05)\n    except TimeoutError: print("late")\n    print(await asyncio.to_thread(pow, 2, 5))\nasyncio.run(main())',
    stdout: '[1, 2] True\nlate\n32\n',
  },
  {
    what: 'an exit in a coroutine',
    code: 'import asyncio, sys\nasync def main(): sys.exit(8)\ntry: asyncio.run(main())\nfinally: print("end")',
    exit: 8,
    stdout: 'end\n',
  },
  {
    what: 'sleep',
    code: 'import time\nt = time.time()\ntime.sleep(0.2)\nprint(0.19 < time.time() - t)\ntry: time.sleep(-1)\nexcept ValueError as e: print(e)\ntry: time.sleep("1")\nexcept TypeError: print("type")',
    stdout: 'True\nsleep length must be non-negative\ntype\n',
  },
  {
    what: 'files of its own',
    code: 'open("a.txt", "w").write("x")\nimport os\nprint(open("a.txt").read(), sorted(os.listdir(".")))',
    stdout: "x ['a.txt', 'main.py']\n",
  },
  {
    what: 'itself as a module',
    code: 'import main, sys\nprint("main" in sys.modules)',
    stdout: 'True\nTrue\n',
  },
  { what: 'more memory than there is', code: 'bytearray(10 * 1024**3)', exit: null, cause: 'memory' },
  {
    what: 'a bit more memory than there is',
    code: 'x = bytearray(800 * 1024**2)',
    exit: null,
    cause: 'memory',
    stderr: /MemoryError/,
  },
  {
    what: 'more memory than there is, noticed',
    code: 'try: bytearray(800 * 1024**2)\nexcept MemoryError: print("no")',
    stdout: 'no\n',
  },
  {
    what: 'dumped objects',
    code: 'import pickle\nclass P: pass\np = P(); p.x = 1\nprint(pickle.loads(pickle.dumps(p)).x)',
    stdout: '1\n',
  },
  {
    what: 'recursion',
    code: 'def f(n): return f(n + 1)\ntry: f(0)\nexcept RecursionError: print("deep")',
    stdout: 'deep\n',
  },
];

describe.skipIf(!here)('what programs find in deno', () => {
  const deno = useDeno();

  const all = { javascript, typescript, python };
  for (const [language, cases] of Object.entries(all) as [Program['language'], Case[]][])
    describe.concurrent(language, () => {
      test.each(cases)(
        '$what',
        async ({ code, args = [], stdin = '', exit = 0, cause = 'exit', stdout, stderr }) => {
          const outcome = await runProgram(deno.sandbox, { language, code, args, stdin });
          const { ending } = outcome;
          expect({ cause: ending.cause, exit: ending.exit_code }, outcome.stderr).toEqual({ cause, exit });
          for (const [text, wanted] of [
            [outcome.stdout, stdout],
            [outcome.stderr, stderr ?? (exit === 0 ? '' : undefined)],
          ] as const) {
            if (typeof wanted === 'string') expect(text).toBe(wanted);
            else if (wanted) expect(text).toMatch(wanted);
          }
        },
        120_000,
      );
    });
});
