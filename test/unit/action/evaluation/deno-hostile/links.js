// expect: held
const fs = process.getBuiltinModule('fs');
const S = '{{CANARY_DIR}}/secret.txt';
const ways = {
  symlink: () => Deno.symlinkSync(S, '/tmp/pwned-link'),
  hard: () => Deno.linkSync(S, '/tmp/pwned-hard'),
  node: () => fs.symlinkSync(S, '/tmp/pwned-node'),
  copy: () => Deno.copyFileSync(S, '/tmp/pwned-copy'),
  rename: () => Deno.renameSync(S, '{{CANARY_DIR}}/pwned'),
  temp: () => Deno.makeTempFileSync(),
  dir: () => Deno.mkdirSync('/tmp/pwned-dir'),
  real: () => Deno.realPathSync('{{CANARY_DIR}}/../'),
  list: () => [...Deno.readDirSync('{{CANARY_DIR}}')].length,
  stat: () => Deno.statSync(S).size,
  lstat: () => fs.lstatSync(S).size,
  exists: () => {
    if (fs.existsSync(S)) return 'exists';
    throw new Error('not seen');
  },
  chmod: () => Deno.chmodSync(S, 0),
  truncate: () => fs.truncateSync(S, 0),
  remove: () => Deno.removeSync(S),
  watch: () => Deno.watchFs('{{CANARY_DIR}}'),
  cp: () => fs.cpSync('{{CANARY_DIR}}', '/tmp/pwned-cp', { recursive: true }),
  opendir: () => fs.opendirSync('{{CANARY_DIR}}').path,
  mkdtemp: () => fs.mkdtempSync('/tmp/pwned-'),
  url: () => Deno.readTextFileSync(new URL('file://' + S)),
  fdpath: () => Deno.readTextFileSync('/dev/fd/0'),
  tilde: () => fs.readFileSync('/proc/self/cwd/etc/passwd', 'utf8'),
  glob: () =>
    fs.globSync('{{CANARY_DIR}}/*').length ||
    (() => {
      throw new Error('nothing');
    })(),
};
for (const [name, way] of Object.entries(ways))
  try {
    console.log('LEAK:', name, way());
  } catch (e) {
    console.log('HELD', name, String(e).slice(0, 80));
  }
