// expect: memory
const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 5, 3, 1, 0, 1, 7, 5, 1, 1, 109, 2, 0]);
const kept = [];
let pages = 0;
for (;;) {
  const { m } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  kept.push(m);
  try {
    for (;;) {
      m.grow(256);
      pages += 256;
      new Uint8Array(m.buffer).fill(1);
      if (pages > 100_000) {
        console.log('LEAK: 6 GB');
        throw 1;
      }
    }
  } catch (e) {
    if (e === 1) break;
  }
}
