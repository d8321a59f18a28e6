/** How long accepting a batch of 10,000 takes until the durable answer, and what memory the process needs for it. */

import { startEvaluationsApp } from './evaluations-app.ts';
import { percentile, round } from './figures.ts';

const ITEMS = 10_000;
const ROUNDS = 5;

const app = await startEvaluationsApp();
// Whatever is loaded with the first request is no memory of the batch.
await app.post('/eval-batches', JSON.stringify({ evaluations: [{ code: 'print(0)' }] }));
const body = JSON.stringify({
  evaluations: Array.from({ length: ITEMS }, (_, i) => ({ code: `print(${i})`, metadata: { i } })),
});
const before = process.memoryUsage().rss;
const seconds: number[] = [];
let growth = 0;
for (let n = 0; n < ROUNDS; n++) {
  const began = performance.now();
  const response = await app.post('/eval-batches', body);
  if (response.status !== 202) throw new Error(`answered ${response.status}: ${await response.text()}`);
  await response.arrayBuffer();
  seconds.push((performance.now() - began) / 1_000);
  if (n === 0) growth = process.memoryUsage().rss - before;
}
await app.stop();

const figures = {
  items: ITEMS,
  seconds_median: round(percentile(seconds, 50), 2),
  seconds_max: round(Math.max(...seconds), 2),
  memory_growth_mb: round(growth / 2 ** 20),
};
console.table({ 'batch of 10,000': figures });
console.log(JSON.stringify({ bench: 'batch', ...figures }));
