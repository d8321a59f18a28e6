/**
 * What runs before a program. V8's flags can turn off its own walls (`--allow-natives-syntax`) while it runs, and Node
 * offers no switch against that: the function that sets them is replaced, and for other ways to it V8 freezes them,
 * which ends who tries. Writing waits for the reader: by itself Node keeps what a pipe does not take until the event
 * loop comes round, so that a loop that prints shows nothing and fills the memory.
 */
const BEFORE = `data:text/javascript,${[
  'import v8 from"node:v8"',
  'import{syncBuiltinESMExports as sync}from"node:module"',
  'v8.setFlagsFromString=()=>{throw new Error("V8 flags cannot be changed here")}',
  'sync()',
  'for(const name of["stdout","stderr"]){',
  'const{get,...rest}=Object.getOwnPropertyDescriptor(process,name)',
  'Object.defineProperty(process,name,{...rest,get(){const stream=get.call(process)',
  'stream._handle?.setBlocking?.(true)',
  'return stream}})}',
].join(';')}`;

/**
 * Node's permission model as a second wall inside of the sandbox: no other programs, no native add-ons, no debugger.
 * No worker threads either, because it does not hold in them. Files are the sandbox's affair.
 */
export const NODE_OPTIONS: readonly string[] = [
  '--permission',
  '--allow-fs-read=*',
  '--allow-fs-write=*',
  '--freeze-flags-after-init',
  `--import=${BEFORE}`,
];

/**
 * V8 sizes its heap by the machine's memory; with a limit near the program's own it collects garbage in time. Somewhat
 * above it, because V8 ends a program at its limit with a crash, and the sandbox knows better what happened.
 */
export const nodeMemoryOptions = (megabytes: number): readonly string[] => [
  `--max-old-space-size=${Math.ceil(megabytes * 1.25)}`,
];
