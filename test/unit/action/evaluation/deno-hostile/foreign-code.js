// expect: held
const fs = process.getBuiltinModule('fs');
const ways = [
  () => Deno.dlopen('libc.so.6', { getpid: { parameters: [], result: 'i32' } }).symbols.getpid(),
  () => new Deno.UnsafePointerView(Deno.UnsafePointer.create(1n)).getUint8(),
  () => Deno.UnsafePointerView.getArrayBuffer(Deno.UnsafePointer.create(0x1000n), 8),
  () => new Deno.UnsafeCallback({ parameters: [], result: 'void' }, () => {}),
  () => process.dlopen({ exports: {} }, '/lib/x86_64-linux-gnu/libc.so.6'),
  () => require('/lib/x86_64-linux-gnu/libc.so.6'),
  () => require('{{NODE_MODULES}}/zod/package.json').name,
  () => require.resolve('zod'),
  () => require('module')._load('{{NODE_MODULES}}/zod/package.json').name,
  () => require('module').register('data:text/javascript,'),
  () => {
    const { DatabaseSync } = require('sqlite');
    const d = new DatabaseSync(':memory:', { allowExtension: true });
    d.enableLoadExtension(true);
    d.loadExtension('/lib/x86_64-linux-gnu/libc.so.6');
    return 'extension';
  },
  () => {
    const { DatabaseSync } = require('sqlite');
    new DatabaseSync(':memory:').exec("attach '{{CANARY_DIR}}/pwned' as x; create table x.t(a)");
    return 'attached';
  },
  () => {
    const { DatabaseSync } = require('sqlite');
    new DatabaseSync(':memory:').exec("vacuum into '{{CANARY_DIR}}/pwned'");
    return 'vacuumed';
  },
  () => new (require('wasi').WASI)({ version: 'preview1', preopens: { '/': '/' } }) && 'wasi',
];
for (const way of ways)
  try {
    const v = way();
    console.log(v === undefined ? 'nothing' : 'LEAK: ' + way + ' ' + String(v));
  } catch (e) {
    console.log('HELD', String(e).slice(0, 80));
  }
