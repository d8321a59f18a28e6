// expect: held
// the way around the checked functions: Deno's operations and Node's bindings themselves
const seen = [];
const internals = [
  Deno[Deno.internal],
  Deno[Symbol.for('Deno.internal')],
  ...Object.getOwnPropertySymbols(Deno).map((s) => Deno[s]),
  globalThis.__bootstrap,
  globalThis.Deno?.core,
];
for (const internal of internals) if (internal?.core?.ops) seen.push(internal.core.ops);
console.log(seen.length ? 'reached operations' : 'HELD no operations');
for (const ops of seen)
  for (const [name, args] of [
    ['op_fs_read_file_text_sync', ['{{CANARY_DIR}}/secret.txt']],
    ['op_fs_read_file_sync', ['{{CANARY_DIR}}/secret.txt']],
    ['op_fs_open_sync', ['{{CANARY_DIR}}/secret.txt']],
    ['op_exec_path', []],
    ['op_env', []],
    ['op_get_env_no_permission_check', ['EVAL_CANARY_SECRET']],
  ])
    try {
      const v = ops[name](...args);
      console.log(v && String(v).includes('CANARY') ? 'LEAK: ' + name + v : 'nothing ' + name);
    } catch (e) {
      console.log('HELD', name, String(e).slice(0, 80));
    }
for (const name of [
  'fs',
  'natives',
  'process_wrap',
  'spawn_sync',
  'pipe_wrap',
  'tcp_wrap',
  'config',
  'constants',
  'util',
  'buffer',
  'v8',
  'os',
])
  for (const way of [
    () => process.binding(name),
    () => process._linkedBinding(name),
    () => process.internalBinding?.(name),
  ])
    try {
      const b = way();
      if (b) console.log('binding', name, Object.keys(b).length);
      const s = name === 'fs' && b?.readFileUtf8?.('{{CANARY_DIR}}/secret.txt', 0);
      if (s) console.log('LEAK:', s);
    } catch (e) {
      console.log('HELD', name, String(e).slice(0, 60));
    }
