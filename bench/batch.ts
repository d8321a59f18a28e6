import { startEvaluationsApp } from './evaluations-app.ts';
import { percentile, round } from './figures.ts';

import type { Benchmark } from './report.ts';

const SIZES = { full: { items: 10_000, rounds: 5 }, smoke: { items: 100, rounds: 1 } };

const benchmark: Benchmark = {
  title: 'how long accepting a large batch takes until the durable answer, and what memory that takes',
  async run(size) {
    const { items, rounds } = SIZES[size];
    const app = await startEvaluationsApp();
    // Whatever is loaded with the first request is no memory of the batch.
    await app.post('/eval-batches', JSON.stringify({ evaluations: [{ code: 'print(0)' }] }));
    const body = JSON.stringify({
      evaluations: Array.from({ length: items }, (_, i) => ({ code: `print(${i})`, metadata: { i } })),
    });
    const before = process.memoryUsage().rss;
    const seconds: number[] = [];
    let growth = 0;
    for (let n = 0; n < rounds; n++) {
      const began = performance.now();
      const response = await app.post('/eval-batches', body);
      if (response.status !== 202) throw new Error(`answered ${response.status}: ${await response.text()}`);
      await response.arrayBuffer();
      seconds.push((performance.now() - began) / 1_000);
      if (n === 0) growth = process.memoryUsage().rss - before;
    }
    await app.stop();

    return {
      'one batch': {
        [`of ${items}`]: {
          seconds_median: round(percentile(seconds, 50), 2),
          seconds_max: round(Math.max(...seconds), 2),
          memory_growth_mb: round(growth / 2 ** 20),
        },
      },
    };
  },
};
export default benchmark;
