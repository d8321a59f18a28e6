/** Programs that want out, and what may become of them. None may print what it must not know, or `LEAK`. */
import { join } from 'node:path';
import type { ErrorType } from '../../src/contract/evaluation/outcome.ts';
import { sharedPrograms } from '../unit/action/evaluation/support/read-hostile.ts';
import type { Submission } from './evaluations.ts';

export interface HostileProgram {
  name: string;
  submission: Submission;
  /** How it may end; `none` is an exit with 0. */
  ends: readonly (ErrorType | 'none')[];
}

/** What they are after. */
export interface Targets {
  /** A folder with `secret.txt`, to which nothing may be added. */
  dir: string;
  /** A port of this machine to which nobody may connect. */
  port: number;
  /** In the command lines of processes that try to outlive their program, and in what they write. */
  marker: string;
}

const HELD = ['none', 'nonzero_exit'] as const;
const STOPPED = ['none', 'nonzero_exit', 'timeout', 'memory', 'crash', 'output_limit'] as const;

type Own = Record<string, { code: string; ends: HostileProgram['ends'] }>;

const python = ({ dir, port, marker }: Targets): Own => ({
  'reads every environment': {
    ends: HELD,
    code: `
import glob, os
print(dict(os.environ))
for file in glob.glob("/proc/*/environ") + glob.glob("/proc/*/cmdline"):
    try: print(file, open(file, "rb").read())
    except OSError as e: print("HELD", e)`,
  },
  'reads files of the machine': {
    ends: HELD,
    code: `
import os
for file in ["${dir}/secret.txt", "/proc/1/root${dir}/secret.txt", "/etc/shadow", "/root/.ssh/id_rsa", "../../../../..${dir}/secret.txt"]:
    try: print(open(file).read())
    except OSError as e: print("HELD", e.errno)
for folder, _, files in os.walk("/"):
    if folder.startswith(("/proc", "/sys", "/usr", "/lib")): continue
    for name in files:
        if "secret" in name or name.endswith((".sqlite", ".pem")): print("LEAK", folder, name)`,
  },
  'connects to this machine': {
    ends: HELD,
    code: `
import socket
for host in ["127.0.0.1", "localhost", "::1", "0.0.0.0", "10.0.2.2"]:
    try:
        socket.create_connection((host, ${port}), timeout=0.3); print("LEAK connected to", host)
    except OSError as e: print("HELD", e)
try: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1); print("raw")
except OSError as e: print("HELD", e)`,
  },
  'forks for ever': {
    ends: STOPPED,
    code: 'import os\nwhile True:\n    try: os.fork()\n    except OSError: pass',
  },
  'takes all memory': {
    ends: ['memory', 'nonzero_exit', 'crash'],
    code: 'blocks = []\nwhile True: blocks.append(bytearray(b"x" * 10_000_000))',
  },
  'kills whom it can': {
    ends: [...HELD, 'crash'],
    code: `
import os, signal
for pid in [os.getppid(), 1, *range(2, 400), -1]:
    if pid in (os.getpid(), 0): continue
    try: os.kill(pid, signal.SIGKILL)
    except OSError: pass
print("HELD still here")`,
  },
  'floods its output': {
    ends: ['output_limit'],
    code: `while True: print("${marker}" * 100)`,
  },
  'commands the runner': {
    ends: ['none'],
    code: `
for line in ["::set-output name=x::${marker}", "::add-mask::e", "::stop-commands::${marker}", "::error::${marker}", "##[error]${marker}"]:
    print(line); print("\\r" + line); print("\\n" + line, flush=True)`,
  },
  'writes outside': {
    ends: HELD,
    code: `
for file in ["${dir}/planted", "/proc/1/root${dir}/planted", "/etc/${marker}", "/proc/sys/kernel/core_pattern"]:
    try:
        open(file, "a").write("${marker}"); print("wrote", file)
    except OSError as e: print("HELD", e.errno)`,
  },
  'leaves a daemon behind': {
    ends: HELD,
    code: `
import os, sys
try:
    for _ in range(3):
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0: os.execvp("sleep", ["sleep", "1000", "${marker}"])
            os._exit(0)
except (OSError, AttributeError) as e: print("HELD", e)
print("gone")`,
  },
  'ignores signals and never ends': {
    ends: ['timeout'],
    code: `
import signal
for s in range(1, 65):
    try: signal.signal(s, signal.SIG_IGN)
    except (OSError, ValueError): pass
while True: pass`,
  },
  'looks into other processes': {
    ends: HELD,
    code: `
import glob
for file in glob.glob("/proc/*/mem") + glob.glob("/proc/*/root") + ["/proc/kcore", "/dev/mem", "/proc/keys"]:
    if "/self/" in file or "/thread-self/" in file: continue
    try:
        f = open(file, "rb"); f.seek(4096); print(len(f.read(10)))
    except (OSError, ValueError) as e: print("HELD", type(e).__name__)`,
  },
});

const javascript = ({ dir, port, marker }: Targets): Own => ({
  'reads environment and files': {
    ends: HELD,
    code: `
const tries = [
  () => JSON.stringify(process.env),
  () => JSON.stringify(Deno.env.toObject()),
  () => require("fs").readFileSync("${dir}/secret.txt", "utf8"),
  () => process.getBuiltinModule("fs").readFileSync("${dir}/secret.txt", "utf8"),
  () => Deno.readTextFileSync("${dir}/secret.txt"),
  () => process.binding("fs"),
  () => require("child_process").execSync("cat ${dir}/secret.txt; env").toString(),
];
for (const one of tries) try { console.log(one()); } catch (e) { console.log("HELD", e.name); }`,
  },
  'asks for things over the network': {
    ends: [...HELD, 'timeout'],
    code: `
for (const host of ["127.0.0.1", "[::1]", "localhost"])
  await fetch(\`http://\${host}:${port}/\`).then(() => console.log("LEAK"), (e) => console.log("HELD", e.name));
for (const url of ["file://${dir}/secret.txt", "file:///etc/passwd"])
  await fetch(url).then((r) => r.text()).then((t) => console.log("LEAK", t), (e) => console.log("HELD", e.name));`,
  },
  'fills its heap': {
    ends: ['memory', 'nonzero_exit', 'crash'],
    code: 'const a = []; for (;;) a.push(new Array(1e6).fill(Math.random()));',
  },
  'starts workers without end': {
    ends: STOPPED,
    code: `
const { Worker } = await import("node:worker_threads").catch(() => ({}));
for (;;) { new Worker("for(;;);", { eval: true }); await new Promise((r) => setTimeout(r, 1)); }`,
  },
  'never gives the loop back': { ends: ['timeout'], code: `console.log("${marker}"); for (;;) await null;` },
});

const bash = ({ dir, port, marker }: Targets): Own => ({
  'is a fork bomb': { ends: STOPPED, code: ':(){ :|:& };:\nwait\nwhile :; do :; done' },
  'prints what it finds': {
    ends: STOPPED,
    code: `env; cat /proc/*/environ /proc/*/cmdline ${dir}/* /etc/shadow /root/.*/* 2>&1; exit 0`,
  },
  'opens connections': {
    ends: HELD,
    code: `for h in 127.0.0.1 localhost ::1; do (exec 3<>/dev/tcp/$h/${port}) 2>/dev/null && echo LEAK $h; done; echo HELD`,
  },
  'leaves sleepers behind': {
    ends: HELD,
    code: `for i in 1 2 3; do setsid nohup sleep 1000 ${marker} >/dev/null 2>&1 & done; disown -a; echo HELD`,
  },
  'fills the disk': {
    ends: STOPPED,
    code: 'for d in . /tmp /dev/shm /var/tmp; do head -c 3G /dev/zero > $d/full 2>/dev/null; done; df >/dev/null; exit 0',
  },
});

/** Ours, in all languages of `languages`. */
export function hostilePrograms(targets: Targets, languages: readonly string[]): HostileProgram[] {
  const all = { python: python(targets), javascript: javascript(targets), bash: bash(targets) } as const;
  return (['python', 'javascript', 'bash'] as const)
    .filter((language) => languages.includes(language))
    .flatMap((language) =>
      Object.entries(all[language]).map(([what, { code, ends }]) => ({
        name: `${language} ${what}`,
        ends,
        submission: { code, language, timeout_s: timeoutFor(ends), memory_mb: 128, output_limit: 50_000 },
      })),
    );
}

/** Programs that end by themselves, or that something else than time has to end, get time enough on a busy machine. */
const timeoutFor = (ends: HostileProgram['ends']) => (ends.includes('timeout') ? 1.5 : 20);

const SHARED_ENDS: Record<string, HostileProgram['ends']> = {
  ok: ['none'],
  // Some bring down their own interpreter.
  held: [...HELD, 'crash', 'memory'],
  exit: ['nonzero_exit', 'crash'],
  timeout: ['timeout'],
  memory: ['memory', 'nonzero_exit', 'crash', 'timeout', 'none'],
  // On a busy machine what nobody has read yet can become too much for memory before it is too much output.
  output: ['output_limit', 'memory'],
};

/** Those of the shared collection, where it is there. */
export function sharedHostilePrograms({ dir, port }: Targets): HostileProgram[] {
  return sharedPrograms().map(({ name, language, code, expect }) => {
    const ends = expect.flatMap((one) => SHARED_ENDS[one.split(':')[0] ?? ''] ?? STOPPED);
    const filled = code
      .replaceAll('{{CANARY_DIR}}', dir)
      .replaceAll('{{PORT}}', String(port))
      .replaceAll('{{NODE_MODULES}}', join(import.meta.dirname, '../../node_modules'));
    const timeout_s = expect.includes('timeout') ? 1.5 : 20;
    return { name, ends, submission: { code: filled, language, timeout_s, memory_mb: 256 } };
  });
}
