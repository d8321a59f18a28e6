// expect: held
const t = async (n, f) => { let timer; try { const v = await Promise.race([f(), new Promise((_, no) => { timer = setTimeout(() => no(new Error('nothing came')), 700); })]); console.log('LEAK:', n, String(v).slice(0, 60)); } catch (e) { console.log('HELD', n, String(e?.message ?? e).slice(0, 80)); } clearTimeout(timer); };
const host = '127.0.0.1', port = {{PORT}};
process.on('uncaughtException', (e) => console.log('HELD', String(e).slice(0, 60)));
(async () => {
  await t('tls', () => Deno.connectTls({ hostname: host, port }));
  await t('datagram', async () => { const s = Deno.listenDatagram({ port: 0, transport: 'udp' }); return s.send(new Uint8Array(1), { hostname: host, port, transport: 'udp' }); });
  await t('listen', () => Deno.listen({ port: 0 }).addr.port);
  await t('serve', () => Deno.serve({ port: 0, onListen() {} }, () => new Response()).addr.port);
  await t('unix', () => Deno.connect({ transport: 'unix', path: '{{CANARY_DIR}}/canary.sock' }));
  await t('unix listen', () => Deno.listen({ transport: 'unix', path: '{{CANARY_DIR}}/pwned.sock' }));
  await t('vsock', () => Deno.connect({ transport: 'vsock', cid: 2, port }));
  await t('dns', () => Deno.resolveDns('example.com', 'A', { nameServer: { ipAddr: host, port } }));
  await t('client', async () => (await fetch('http://example.com/', { client: Deno.createHttpClient({ proxy: { url: `http://${host}:${port}` } }) })).status);
  await t('client unix', async () => (await fetch('http://x/', { client: Deno.createHttpClient({ proxy: { transport: 'unix', path: '{{CANARY_DIR}}/canary.sock' } }) })).status);
  await t('fetch ways', async () => { for (const u of [`http://[::ffff:127.0.0.1]:${port}`, `http://2130706433:${port}`, `http://0x7f.1:${port}`, `http://0:${port}`]) try { await fetch(u); return u; } catch {} throw new Error('all'); });
  await t('stream', () => new WebSocketStream(`ws://${host}:${port}`).opened);
  await t('transport', () => new WebTransport(`https://${host}:${port}`).ready);
  await t('quic', () => Deno.connectQuic({ hostname: host, port }));
  await t('http2', () => new Promise((y, n) => { const c = require('http2').connect(`http://${host}:${port}`); c.on('connect', y).on('error', n); }));
  await t('node tls', () => new Promise((y, n) => require('tls').connect({ host, port }, y).on('error', n)));
  await t('node dns', () => require('dns/promises').lookup('example.com'));
  await t('node resolver', () => { const r = new (require('dns/promises').Resolver)(); r.setServers([`${host}:${port}`]); return r.resolve4('example.com'); });
  await t('node server', () => new Promise((y, n) => require('http').createServer().listen(0, y).on('error', n)));
  await t('event source', () => new Promise((y, n) => { const s = new EventSource(`http://${host}:${port}/sse`); s.onopen = y; s.onerror = () => { s.close(); n(new Error('error')); }; }));
  await t('beacon', () => { if (navigator.sendBeacon?.(`http://${host}:${port}`)) return 'queued'; throw new Error('none'); });
  await t('otel', () => { if (Deno.telemetry?.tracerProvider) throw new Error('off'); throw new Error('none'); });
  process.exit(0);
})();
