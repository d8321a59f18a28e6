import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteTask } from '../../src/contract/task.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name));

/** A task as a caller would post it; `nonce` and `evaluationUrl` are the caller's own. */
export function salesSummary({ nonce, evaluationUrl }: { nonce: string; evaluationUrl: string }): SiteTask {
  return {
    email: 'baker@example.com',
    task: 'harbour-street-bakery',
    round: 1,
    nonce,
    brief: read('brief.md').toString(),
    checks: [
      'js: document.title === "Harbour Street Bakery"',
      'js: !!document.querySelector("link[href*=\'bootstrap\']")',
      "js: Math.abs(parseFloat(document.querySelector('#week-total').textContent) - 3174.5) < 0.01",
      "js: document.querySelectorAll('#by-product tbody tr').length === 4",
      'The repository has an MIT licence',
    ],
    evaluation_url: evaluationUrl,
    attachments: [
      { name: 'orders.csv', url: `data:text/csv;base64,${read('orders.csv').toString('base64')}` },
    ],
  };
}
