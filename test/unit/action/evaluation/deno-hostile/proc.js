// expect: held
const fs = require('fs');
const ids = ['self', 'thread-self', '1', String(process.pid), String(process.ppid)];
const ways = [
  (f) => fs.readFileSync(f, 'latin1'),
  (f) => Deno.readTextFileSync(f),
  (f) => fs.readlinkSync(f),
  (f) => fs.readdirSync(f).join(),
  (f) => fs.openSync(f),
  (f) => Deno.openSync(f),
  (f) => require(f),
];
let held = 0;
for (const id of ids)
  for (const file of [
    'environ',
    'cmdline',
    'maps',
    'mem',
    'fd',
    'root/etc/passwd',
    'cwd',
    'exe',
    'status',
    'task',
  ])
    for (const way of ways)
      try {
        console.log('LEAK:', id, file, String(way(`/proc/${id}/${file}`)).slice(0, 60));
      } catch {
        held++;
      }
console.log('HELD', held);
(async () => {
  for (const u of ['file:///proc/self/environ', 'file://localhost/etc/passwd', 'file:/etc/passwd'])
    try {
      console.log('LEAK:', (await (await fetch(u)).text()).slice(0, 60));
    } catch (e) {
      console.log('HELD', String(e).slice(0, 60));
    }
})();
