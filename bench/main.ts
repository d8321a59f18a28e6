/**
 * `npm run bench` runs all benchmarks, `npm run bench -- NAME` one, with its options behind it if it has any. Figures are
 * ratios of one run on one machine.
 */
const BENCHMARKS = {
  accept: () => import('./accept.ts'),
  batch: () => import('./batch.ts'),
  watch: () => import('./watch.ts'),
  dashboard: () => import('./dashboard.ts'),
  sandboxes: () => import('./sandboxes.ts'),
  scale: () => import('./scale.ts'),
};

const args = process.argv.slice(2);
// Who asks for scale alone may give it numbers of their own, which it reads itself.
const names = args[0] === 'scale' && args[1]?.startsWith('--') ? ['scale'] : args;
const known = Object.keys(BENCHMARKS);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}, only ${known.join(', ')}.`);
  process.exit(2);
}
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (names.length === 0 || names.includes(name)) await run();
}
