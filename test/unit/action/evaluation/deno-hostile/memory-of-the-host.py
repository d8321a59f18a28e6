# expect: memory
# not Python's memory, but JavaScript's beside it
from pyodide.code import run_js
run_js("const kept = []; for (let n = 0; ; n += 64) { kept.push(new Uint8Array(64 << 20).fill(1)); if (n > 6000) throw new Error('LEAK: got 6 GB'); }")
