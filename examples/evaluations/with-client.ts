// What the client does in place of a loop of your own: node with-client.ts
import { createClient, ErrandError, outputBytes } from 'errand/client';

const { ERRAND_URL = 'http://127.0.0.1:3000', ERRAND_SECRET = 'local-secret' } = process.env;
const errand = createClient({ url: ERRAND_URL, secret: ERRAND_SECRET });

// Submit and wait.
const { status, output } = await errand.run({ code: 'print(6 * 7)' });
console.log(`${status}: ${output.trim()}`);

// Submit and follow.
const code = 'import time\nprint("one", flush=True)\ntime.sleep(1)\nprint("two")';
const { eval_id } = await errand.evaluate({ code });
for await (const event of errand.events(eval_id)) {
  if (event.type === 'output') process.stdout.write(outputBytes(event.data));
}

// Many at once.
const squares = [1, 2, 3].map((n) => ({ code: `print(${n} ** 2)` }));
const { batch_id } = await errand.batch({ evaluations: squares });
const { counts } = await errand.waitBatch(batch_id);
for await (const { batch_index, output } of errand.batchResults(batch_id)) {
  console.log(`${batch_index}: ${output.trim()}`);
}
console.log(`${counts.completed} of ${counts.total} completed`);

// What goes wrong.
try {
  await errand.wait('eval_that_never_was');
} catch (error) {
  if (!(error instanceof ErrandError)) throw error;
  console.log(`${error.status}: ${error.reason}`);
}
