// expect: held
const names = ['read', 'write', 'net', 'env', 'sys', 'run', 'ffi', 'import', 'all', 'hrtime'];
(async () => {
  for (const name of names)
    for (const way of ['request', 'query', 'revoke', 'requestSync', 'querySync'])
      try {
        const { state } = await Deno.permissions[way]({
          name,
          path: '/',
          host: '127.0.0.1:{{PORT}}',
          command: 'sh',
          variable: 'PATH',
          kind: 'hostname',
        });
        console.log(state === 'granted' ? 'LEAK:' : 'HELD', way, name, state);
      } catch (e) {
        console.log('HELD', way, name, String(e).slice(0, 60));
      }
  try {
    Object.defineProperty(Deno.permissions.constructor.prototype, 'querySync', {
      value: () => ({ state: 'granted' }),
    });
  } catch {}
  try {
    Deno.PermissionStatus.prototype.state = 'granted';
  } catch {}
  try {
    console.log('LEAK:', Deno.readTextFileSync('{{CANARY_DIR}}/secret.txt'));
  } catch (e) {
    console.log('HELD', e.name);
  }
  try {
    console.log(prompt('Allow? [y/n]'), confirm('Allow?'), alert('Allow?'));
  } catch (e) {
    console.log('HELD', e.name);
  }
})();
