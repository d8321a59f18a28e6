// expect: exit:1
// stderr: caught by nobody
// a thenable export and a patched Promise: awaiting the module must not run or resolve anything for it
Promise.prototype.then =
  Promise.prototype.catch =
  Promise.prototype.finally =
    function () {
      return this;
    };
export function then(resolve) {
  resolve('SPOOFED');
}
throw new Error('caught by nobody');
