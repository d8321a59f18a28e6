// expect: timeout
// waits in every way that needs no processor
const cell = new Int32Array(new SharedArrayBuffer(8));
Atomics.waitAsync(cell, 0, 0).value.then(() => {});
Atomics.wait(cell, 1, 0, 50);
Atomics.wait(cell, 1, 0);
