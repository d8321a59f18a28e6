// expect: timeout
// takes every signal that can be taken, and does not end
for (const s of [
  'SIGINT',
  'SIGTERM',
  'SIGHUP',
  'SIGQUIT',
  'SIGALRM',
  'SIGUSR1',
  'SIGUSR2',
  'SIGPIPE',
  'SIGXCPU',
  'SIGXFSZ',
  'SIGCHLD',
  'SIGWINCH',
  'SIGKILL',
  'SIGSTOP',
]) {
  try {
    Deno.addSignalListener(s, () => {});
  } catch {}
  try {
    process.on(s, () => {});
  } catch {}
}
setInterval(() => {}, 5);
