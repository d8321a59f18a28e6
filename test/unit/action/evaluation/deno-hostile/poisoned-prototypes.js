// expect: exit:6
// stdout: still here
// the intrinsics that the trusted module and Deno's own code may lean on
const exit = Deno.exit;
const write = Deno.stdout.writeSync.bind(Deno.stdout);
const text = new TextEncoder().encode('still here\n');
for (const type of [Array, Map, Set, WeakMap, Promise, Uint8Array, String, RegExp, Function, Object, Number])
  for (const name of Object.getOwnPropertyNames(type.prototype))
    try {
      if (typeof type.prototype[name] === 'function')
        Object.defineProperty(type.prototype, name, {
          value: () => {
            throw new Error('poisoned');
          },
        });
    } catch {}
Reflect.apply = Reflect.deleteProperty = JSON.parse = JSON.stringify = Object.defineProperty = () => 0;
Array.prototype[Symbol.iterator] = function* () {};
write(text);
exit(6);
