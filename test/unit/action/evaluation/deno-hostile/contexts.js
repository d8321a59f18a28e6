// expect: held
const vm = require('vm');
const S = '{{CANARY_DIR}}/secret.txt';
const attempts = [
  `this.constructor.constructor('return Deno')().readTextFileSync('${S}')`,
  `this.constructor.constructor('return process')().getBuiltinModule('fs').readFileSync('${S}', 'utf8')`,
  `globalThis.Deno.readTextFileSync('${S}')`,
  `require('fs').readFileSync('${S}', 'utf8')`,
  `process.env.EVAL_CANARY_SECRET ?? (() => { throw new Error('none') })()`,
  `import('file://${S}', { with: { type: 'text' } })`,
];
const found = (v, how) =>
  v?.then
    ? v.then(
        (m) => console.log('LEAK:', how, m.default),
        (e) => console.log('HELD', how, String(e).slice(0, 60)),
      )
    : console.log('LEAK:', how, String(v));
for (const code of attempts) {
  for (const [how, run] of [
    ['new', () => vm.runInNewContext(code, {})],
    ['this', () => vm.runInThisContext(code)],
    ['with', () => vm.runInNewContext(code, { require, process, Deno })],
    [
      'script',
      () =>
        new vm.Script(code, {
          importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
        }).runInThisContext(),
    ],
    ['eval', () => (0, eval)(code)],
    ['function', () => new Function('return ' + code)()],
    [
      'timer',
      () => {
        setTimeout(code);
        return Promise.reject('later');
      },
    ],
  ])
    try {
      found(run(), how);
    } catch (e) {
      console.log('HELD', how, String(e).slice(0, 80));
    }
}
process.on('uncaughtException', (e) => console.log('HELD', String(e).slice(0, 60)));
