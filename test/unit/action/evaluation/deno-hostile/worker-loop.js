// expect: timeout-or-held
// stops for a moment, but a thread of it goes on; however the class is reached
const threads = require('worker_threads');
for (const name of Object.getOwnPropertyNames(threads))
  try {
    new threads[name]('for(;;);', { eval: true });
  } catch {}
setInterval(() => {}, 1000);
