// expect: held
const t = async (what, options) => {
  try {
    const m = await import(what, options);
    console.log('LEAK:', what, Object.keys(m), String(m.default).slice(0, 80));
  } catch (e) {
    console.log('HELD', what.slice(0, 60), String(e.message).slice(0, 80));
  }
};
(async () => {
  for (const what of [
    'https://deno.land/std/version.ts',
    'https://esm.sh/react',
    'http://127.0.0.1:{{PORT}}/import.js',
    'http://localhost:{{PORT}}/import.ts',
    'npm:left-pad',
    'npm:/left-pad@1',
    'jsr:@std/path',
    'file:///etc/passwd',
    'file://{{CANARY_DIR}}/secret.json',
    '/etc/hosts',
    '../../../etc/hosts',
    'node:test/../fs',
    'ext:core/mod.js',
    'ext:deno_node/internal/fs.ts',
    'internal:deno',
  ])
    await t(what);
  for (const type of ['json', 'text', 'bytes', 'css', 'wasm'])
    for (const file of ['secret.json', 'secret.txt'])
      await t('file://{{CANARY_DIR}}/' + file, { with: { type } });
  for (const type of ['json', 'text']) {
    const source = `import s from 'file://{{CANARY_DIR}}/secret.${type === 'text' ? 'txt' : 'json'}' with { type: '${type}' }; export default JSON.stringify(s);`;
    await t(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
    await t('data:text/javascript,' + encodeURIComponent(source));
    await t('data:application/typescript,' + encodeURIComponent(source));
  }
  await t('data:text/javascript,' + encodeURIComponent("import 'http://127.0.0.1:{{PORT}}/nested.js'"));
})();
