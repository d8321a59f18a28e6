// expect: timeout
// stdout: last words
process.on('exit', () => {
  console.log('last words');
  for (;;);
});
addEventListener('unload', () => {
  for (;;);
});
process.exit(0);
