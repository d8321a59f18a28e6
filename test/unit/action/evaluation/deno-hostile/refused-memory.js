// expect: memory
// one request that is far too large: refused at once, and nobody is there to catch it
console.log('LEAK: got it', new Uint8Array(20 * 2 ** 30).length);
