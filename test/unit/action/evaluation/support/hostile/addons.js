// expect: held
// libraries of the machine as native add-ons, other threads with other options, and what debuggers use
const t = (name, f) => {
  try {
    console.log('LEAK', name, f());
  } catch (e) {
    console.log('HELD', name, e.code ?? e.message);
  }
};
const { Worker } = require('node:worker_threads');
t('dlopen', () => process.dlopen({ exports: {} }, '/usr/lib/x86_64-linux-gnu/libc.so.6'));
t('spawn', () => {
  const r = require('node:child_process').spawnSync('/bin/true');
  if (r.error) throw r.error;
  return r.status;
});
t('execve', () => process.execve('/bin/true', ['true'], {}));
t('inspector', () => require('node:inspector').open(0) ?? 'open');
t('debug', () => process._debugProcess(1));
t('kill', () => process.kill(1, 9));
t('wasi', () => new (require('node:wasi').WASI)({ version: 'preview1', preopens: { '/': '/' } }) && 'made');
const worker = new Worker("require('node:child_process').execSync('id')", {
  eval: true,
  execArgv: [],
  env: {},
});
worker.on('error', (e) => console.log('HELD worker', e.code ?? e.message));
worker.on('exit', (code) => {
  if (code === 0) console.log('LEAK worker');
});
