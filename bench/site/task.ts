import type { Receiver } from '../../test/fakes/receiver.ts';

const CSV = 'product,region,sales\nLamp,North,120.50\nChair,South,80\nDesk,North,300.25\n';

/** Made by a template, with checks that all can be decided without a network. `n` makes it a new one. */
export function siteTask(receiver: Receiver, secret: string, n: number) {
  return {
    email: 'student@example.com',
    secret,
    task: `sales-summary-${n}`,
    round: 1,
    nonce: `bench-${n}`,
    brief:
      'Publish a single-page site that fetches data.csv from attachments, sums its sales column, sets the title to "Sales Summary", and displays the total inside #total-sales.',
    checks: CHECKS.map((js) => ({ js })),
    evaluation_url: receiver.url,
    attachments: [{ name: 'data.csv', url: `data:text/csv;base64,${Buffer.from(CSV).toString('base64')}` }],
  };
}

export const CHECKS = [
  'document.title === "Sales Summary"',
  'Math.abs(parseFloat(document.querySelector("#total-sales").textContent) - 500.75) < 0.01',
];
