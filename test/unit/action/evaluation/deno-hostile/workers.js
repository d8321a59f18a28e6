// expect: held
const code =
  "postMessage(typeof Deno === 'object' ? Deno.readTextFileSync('{{CANARY_DIR}}/secret.txt') : 'none')";
for (const options of [
  { type: 'module' },
  { type: 'module', deno: { permissions: 'inherit' } },
  { type: 'module', deno: { permissions: { read: true, net: true, run: true, env: true } } },
  { type: 'classic' },
])
  for (const url of [
    'data:text/javascript,' + encodeURIComponent(code),
    'file://{{CANARY_DIR}}/secret.txt',
    'http://127.0.0.1:{{PORT}}/worker.js',
  ])
    try {
      const w = new Worker(url, options);
      w.onmessage = (e) => console.log('LEAK:', e.data);
      w.onerror = (e) => {
        e.preventDefault();
        console.log('HELD', e.message);
      };
    } catch (e) {
      console.log('HELD', String(e).slice(0, 60));
    }
const { Worker: NodeWorker } = require('worker_threads');
try {
  new NodeWorker("require('fs').writeFileSync('{{CANARY_DIR}}/pwned', '')", {
    eval: true,
    env: {},
    execArgv: ['--allow-all'],
    resourceLimits: { maxOldGenerationSizeMb: 1e6 },
  });
} catch (e) {
  console.log('HELD', String(e).slice(0, 60));
}
