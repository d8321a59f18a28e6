// expect: held
const t = (n, f) => {
  try {
    const v = f();
    console.log(v === undefined ? 'nothing' : 'LEAK:', n, v);
  } catch (e) {
    console.log('HELD', n, String(e).slice(0, 90));
  }
};
const inspector = require('inspector');
t('open', () => inspector.open(0, '127.0.0.1'));
t('url', () => inspector.url());
t('wait', () => {
  if (inspector.url()) inspector.waitForDebugger();
});
t('session', () => {
  const s = new inspector.Session();
  s.connect();
  s.post('Runtime.evaluate', { expression: 'process.binding("fs")', includeCommandLineAPI: true }, (e, r) =>
    console.log('HELD?', String(e), JSON.stringify(r)?.slice(0, 60)),
  );
});
t('debug', () => process._debugProcess(process.pid));
t('end', () => process._debugEnd?.());
t('start', () => process._startProfilerIdleNotifier?.());
