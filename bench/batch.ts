import type { ServerAbilities } from './batch/server.ts';
import { CALLER } from './evaluations-app.ts';
import { percentile, round } from './figures.ts';
import { start } from './process.ts';
import type { Benchmark } from './report.ts';

const SIZES = { full: { items: 10_000, rounds: 5 }, smoke: { items: 100, rounds: 1 } };

const benchmark: Benchmark = {
  title: 'how long accepting a large batch takes until the durable answer, and what memory that takes',
  async run(size) {
    const { items, rounds } = SIZES[size];
    await using server = await start<ServerAbilities>('batch/server.ts');
    const url = await server.ask('url', undefined);
    async function send(body: string): Promise<void> {
      const response = await fetch(`${url}/eval-batches`, { method: 'POST', headers: CALLER, body });
      if (response.status !== 202) throw new Error(`answered ${response.status}: ${await response.text()}`);
      await response.arrayBuffer();
    }
    // Whatever is loaded with the first request is no memory of the batch.
    await send(JSON.stringify({ evaluations: [{ code: 'print(0)' }] }));
    const batch = JSON.stringify({
      evaluations: Array.from({ length: items }, (_, i) => ({ code: `print(${i})`, metadata: { i } })),
    });
    const before = await server.ask('memory', undefined);
    const seconds: number[] = [];
    let growth = 0;
    for (let n = 0; n < rounds; n++) {
      const began = performance.now();
      await send(batch);
      seconds.push((performance.now() - began) / 1_000);
      if (n === 0) growth = (await server.ask('memory', undefined)) - before;
    }

    return {
      'one batch': {
        [`of ${items}`]: {
          seconds_median: round(percentile(seconds, 50), 2),
          seconds_max: round(Math.max(...seconds), 2),
          server_growth_mb: round(growth / 2 ** 20),
        },
      },
    };
  },
};
export default benchmark;
