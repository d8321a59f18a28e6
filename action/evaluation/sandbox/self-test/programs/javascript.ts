import {
  FLOOD_PIECES,
  HOG_BLOCKS,
  type HostileKit,
  LAST_WORD,
  LEFT_SECONDS,
  ROUTE,
  STAY_SECONDS,
} from './kit.ts';

/** For Node and for Deno, as a script and as a module. */
export const javascript: HostileKit = {
  intruder: (targets) => `
const targets = ${JSON.stringify(targets)};
// What Deno refuses in a callback would end the program.
for (const event of ['error', 'unhandledrejection'])
  globalThis.addEventListener?.(event, (refused) => refused.preventDefault());
function say(value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? '';
  for (const found of text.match(/errand-canary-[a-z]+-[0-9a-f]+/g) ?? []) console.log(found);
}
async function attempt(...actions) {
  for (const action of actions) {
    let timer;
    try { say(await Promise.race([action(), new Promise((_, no) => { timer = setTimeout(no, 200); })])); } catch {}
    clearTimeout(timer);
  }
}
const load = async (name) => globalThis.process?.getBuiltinModule?.(name) ?? (await import('node:' + name));
async function main() {
  await attempt(
    () => globalThis.process.env,
    () => globalThis.Deno.env.toObject(),
  );
  for (const folder of targets.folders) {
    const file = folder + '/secret.txt';
    await attempt(
      async () => (await load('fs')).readFileSync(file, 'utf8'),
      () => globalThis.Deno.readTextFileSync(file),
      async () => globalThis.Deno && (await fetch('file://' + file)).text(),
      async () => (await import('file://' + file, { with: { type: 'text' } })).default,
      async () => (await load('fs')).appendFileSync(file, 'x'),
      async () => (await load('fs')).writeFileSync(folder + '/javascript', ''),
      () => globalThis.Deno.writeTextFileSync(folder + '/deno', ''),
    );
  }
  const connect = async (to) => {
    const { connect } = await load('net');
    await new Promise((yes, no) => { const s = connect(to, () => { s.end(); yes(); }).on('error', no); });
  };
  await attempt(
    () => connect({ host: '127.0.0.1', port: targets.port }),
    () => connect({ path: targets.socket }),
    // Loading it takes Node longer than all the rest, and there it goes the way of the first.
    () => globalThis.Deno && fetch('http://127.0.0.1:' + targets.port),
    () => globalThis.Deno.connect({ hostname: '127.0.0.1', port: targets.port }),
    async () => {
      const socket = (await load('dgram')).createSocket('udp4');
      await new Promise((yes) => socket.on('error', yes).send('x', targets.port, '127.0.0.1', yes));
      socket.close();
    },
    async () => {
      const lines = (await load('fs')).readFileSync('/proc/net/route', 'utf8').trim().split('\\n');
      if (lines.length > 1) console.log(${JSON.stringify(ROUTE)}, lines[1]);
    },
    async () => {
      const { readdirSync, readFileSync } = await load('fs');
      for (const pid of readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)))
        for (const part of ['cmdline', 'environ'])
          await attempt(() => readFileSync('/proc/' + pid + '/' + part, 'utf8'));
    },
    () => globalThis.process.kill(targets.pid, 'SIGKILL'),
    () => globalThis.Deno.kill(targets.pid, 'SIGKILL'),
    async () => {
      const { spawn } = await load('child_process');
      const options = { detached: true, stdio: 'ignore' };
      await new Promise((yes) => {
        const child = spawn('sh', ['-c', 'sleep ${LEFT_SECONDS}; : ' + targets.mark], options);
        child.on('error', yes).on('spawn', yes).unref();
      });
    },
    () => {
      const options = { args: ['-c', 'sleep ${LEFT_SECONDS}; : ' + targets.mark], stdout: 'null', stderr: 'null' };
      new globalThis.Deno.Command('sh', options).spawn().unref();
    },
  );
  console.log(${JSON.stringify(LAST_WORD)});
}
main();
`,
  idler: `
try { process.on('SIGTERM', () => {}); } catch {}
try { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${STAY_SECONDS * 1_000}); }
catch { for (const end = Date.now() + ${STAY_SECONDS * 1_000}; Date.now() < end; ); }
`,
  hog: `
const held = [];
for (let i = 0; i < ${HOG_BLOCKS}; i++) held.push(new Uint8Array(16 * 1024 * 1024).fill(1));
setTimeout(() => console.log(held.length), ${STAY_SECONDS * 1_000});
`,
  flooder: `
for (let i = 0; i < ${FLOOD_PIECES}; i++) console.log('x'.repeat(64 * 1024));
setTimeout(() => {}, ${STAY_SECONDS * 1_000});
`,
};

/** The type at its start shows that the language itself works. */
export const typescript: HostileKit = {
  ...javascript,
  intruder: (targets) => `const isTyped: boolean = true;\n${javascript.intruder(targets)}`,
};
