// expect: held
const C = 'touch {{CANARY_DIR}}/pwned; cat {{CANARY_DIR}}/secret.txt';
const cp = process.getBuiltinModule('child_process');
const ways = [
  () => new Deno.Command('sh', { args: ['-c', C] }).outputSync().stdout,
  () => new Deno.Command(Deno.execPath()).spawn(),
  () => Deno.run({ cmd: ['sh', '-c', C] }),
  () => Deno.spawnAndWaitSync('sh', { args: ['-c', C] }).stdout,
  () => Deno.spawn('sh', { args: ['-c', C] }),
  () =>
    cp.spawn('sh', ['-c', C]).pid ||
    (() => {
      throw new Error('no pid');
    })(),
  () => cp.execFileSync('/bin/sh', ['-c', C]),
  () =>
    cp.exec(C).pid ||
    (() => {
      throw new Error('no pid');
    })(),
  () =>
    cp.fork('/etc/hosts').pid ||
    (() => {
      throw new Error('no pid');
    })(),
  () => process.execve('/bin/sh', ['sh', '-c', C], {}),
  () => Deno.kill(Deno.ppid, 'SIGKILL'),
  () => Deno.kill(1, 'SIGKILL'),
  () => process.kill(-1, 'SIGKILL'),
  () => process.kill(0, 'SIGTERM'),
  () => process.setuid(1000),
  () => process.chdir('/tmp'),
  () => Deno.chdir('/tmp'),
  () => process.umask(0) && 'umask',
  () => process.initgroups('root', 0),
  () => process.setpriority?.(0, -20) ?? process.getBuiltinModule('os').setPriority(-20),
];
process.on('uncaughtException', (e) => console.log('HELD later', String(e).slice(0, 80)));
for (const way of ways)
  try {
    const v = way();
    console.log(v === undefined ? 'nothing' : 'LEAK: ' + way + String(v));
  } catch (e) {
    console.log('HELD', String(e).slice(0, 80));
  }
