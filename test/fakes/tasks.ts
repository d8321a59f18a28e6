import { randomUUID } from 'node:crypto';

export const SECRET = 'test-secret';

export const CSV = 'product,region,sales\nLamp,North,120.50\nChair,South,80\nDesk,North,300.25\n';

export function attachment(name: string, content: string | Buffer, type = 'text/csv') {
  return { name, url: `data:${type};base64,${Buffer.from(content).toString('base64')}` };
}

/** A valid body for `/handle_task`; every test changes what it is about. */
export function task(evaluationUrl: string, changes: Record<string, unknown> = {}) {
  return {
    email: 'someone@example.com',
    secret: SECRET,
    task: `sales-${randomUUID().slice(0, 5)}`,
    round: 1,
    nonce: randomUUID(),
    brief:
      'Publish a single-page site that fetches data.csv from attachments, sums its sales column, sets the title to "Sales Summary k7", displays the total inside #total-sales, and loads Bootstrap 5 from jsdelivr.',
    checks: [
      { js: 'document.title === `Sales Summary k7`' },
      { js: '!!document.querySelector("link[href*=\'bootstrap\']")' },
      { js: 'Math.abs(parseFloat(document.querySelector("#total-sales").textContent) - 500.75) < 0.01' },
    ],
    evaluation_url: evaluationUrl,
    attachments: [attachment('data.csv', CSV)],
    ...changes,
  };
}
