// expect: held
// what a process has inherited or opened for itself; writing to what is not ours must reach nobody
const fs = require('fs');
const net = require('net');
const tty = require('tty');
const got = [];
process.on('uncaughtException', () => {});
for (let fd = 3; fd < 300; fd++) {
  for (const way of [
    () => fs.readSync(fd, Buffer.alloc(99)),
    () => fs.fstatSync(fd).size,
    () => fs.writeSync(fd, 'LEAK-BY-FD'),
    () => fs.readFileSync(fd, 'utf8'),
    () => new tty.ReadStream(fd).fd,
  ])
    try {
      got.push(`${fd} ${way()}`);
    } catch {}
  try {
    const s = new net.Socket({ fd });
    s.on('error', () => {});
    s.on('data', (d) => {
      if (String(d).includes('CANARY')) console.log('LEAK:', fd);
    });
    s.write('x');
  } catch {}
}
console.log(got.length ? 'reached ' + got.join('|').slice(0, 200) : 'HELD none');
// Their own streams remain theirs alone.
fs.writeSync(1, 'HELD stdout works\n');
setTimeout(() => process.exit(0), 300);
