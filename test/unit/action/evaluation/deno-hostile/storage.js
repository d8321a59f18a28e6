// expect: held
// run twice: what one evaluation stores the next must not find
const t = async (n, f) => {
  try {
    console.log((await f()) ?? 'nothing', n);
  } catch (e) {
    console.log('HELD', n, String(e).slice(0, 70));
  }
};
(async () => {
  for (const store of ['localStorage', 'sessionStorage'])
    await t(store, () => {
      const s = globalThis[store];
      const old = s.getItem('pwn');
      s.setItem('pwn', '1');
      return old && 'LEAK: earlier state';
    });
  await t('caches', async () => {
    const c = await caches.open('pwn');
    const old = await c.match('http://x/');
    await c.put('http://x/', new Response('1'));
    return old && 'LEAK: earlier state';
  });
  await t('kv', async () => {
    const kv = await Deno.openKv();
    const old = await kv.get(['pwn']);
    await kv.set(['pwn'], 1);
    return old.value && 'LEAK: earlier state';
  });
  await t('kv file', async () => {
    await Deno.openKv('/tmp/pwned-kv');
    return 'LEAK: wrote';
  });
  await t('indexedDB', () => indexedDB.open('pwn') && undefined);
  await t('webstorage file', () => {
    new (require('sqlite').DatabaseSync)('/tmp/pwned-db');
    return 'LEAK: wrote';
  });
  await t('compile cache', () => {
    const r = require('module').enableCompileCache('/tmp/pwned-cache');
    return r?.directory && 'LEAK: ' + r.directory;
  });
  await t(
    'channel',
    () =>
      new Promise((yes) => {
        const c = new BroadcastChannel('pwn');
        c.onmessage = (e) => yes('LEAK: heard ' + e.data);
        c.postMessage('from an earlier one');
        setTimeout(() => {
          c.close();
          yes();
        }, 300);
      }),
  );
  await t('locks', async () => {
    const held = (await navigator.locks.query()).held;
    return held.length ? 'LEAK: locks of others' : undefined;
  });
})();
