// expect: held
// Deno reads what a module names as its source map without asking for a permission
const fs = process.getBuiltinModule('fs');
const places = [
  'file://{{CANARY_DIR}}/secret.json',
  'file://{{CANARY_DIR}}/secret.txt',
  'file:///proc/self/environ',
  'file:///dev/zero',
  'http://127.0.0.1:{{PORT}}/map',
];
// one that surely is a source map, and moves every place to 1:1
const known = 'file://{{NODE_MODULES}}/pyodide/pyodide.mjs.map';
const at = async (map, closeFirst) => {
  if (closeFirst)
    try {
      fs.closeSync(0);
      Deno.stdin.close();
    } catch (e) {
      console.log('HELD', e.name);
    }
  const source = 'export {};\n'.repeat(3) + "throw new Error('x');\n//# sourceMappingURL=" + map;
  try {
    await import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  } catch (e) {
    return String(e.stack).split('\n')[1];
  }
};
(async () => {
  for (const place of places) console.log('HELD', await at(place));
  for (const closeFirst of [false, true])
    console.log(
      /:4:7/.test(await at(known, closeFirst)) ? 'HELD' : 'LEAK: a source map was read',
      closeFirst,
    );
})();
