// Runs a program with Errand, prints what it wrote and exits as it did: node evaluate.ts program.py [language]
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const { ERRAND_URL = 'http://127.0.0.1:3000', ERRAND_SECRET = 'local-secret' } = process.env;
const [file = 'program.py', language = 'python'] = process.argv.slice(2);

/** Sends a request up to ten times: lost connections, 429 and 503 are worth another try. */
async function ask(url: string, options: RequestInit): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await fetch(url, options).catch((error: Error) => error);
    const isPassing = response instanceof Error || response.status === 429 || response.status === 503;
    if (!isPassing && response.ok) return response;
    if (!isPassing || tries === 10) {
      throw response instanceof Error ? response : new Error(await response.text());
    }
    const retryAfter = response instanceof Error ? null : response.headers.get('retry-after');
    await sleep(1_000 * Number(retryAfter ?? 1));
  }
}

const accepted = await ask(`${ERRAND_URL}/eval-async`, {
  method: 'POST',
  headers: {
    authorization: `Bearer ${ERRAND_SECRET}`,
    'content-type': 'application/json',
    // A request that comes again with its key is the same evaluation, not another one.
    'idempotency-key': `"${randomUUID()}"`,
  },
  body: JSON.stringify({ code: readFileSync(file, 'utf8'), language }),
});
const { status_url } = (await accepted.json()) as { status_url: string };

interface Evaluation {
  status: 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';
  output: string;
  error: { type: string; message: string } | null;
  exit_code: number | null;
}
let evaluation: Evaluation;
for (;;) {
  const response = await ask(status_url, { headers: { prefer: 'wait=20' } });
  evaluation = (await response.json()) as Evaluation;
  // Both "queued" and "running" mean: go on.
  if (['completed', 'failed', 'cancelled'].includes(evaluation.status)) break;
  // An answer that was held back until something changed needs no pause after it.
  if (!response.headers.has('preference-applied')) {
    await sleep(1_000 * Number(response.headers.get('retry-after') ?? 1));
  }
}

process.stdout.write(evaluation.output);
if (evaluation.error) console.error(evaluation.error.message);
process.exitCode = evaluation.exit_code ?? 1;
