import { siteTask } from '../../src/contract/task.ts';

/** What is sent and what lies in the store; as long as a task with a small attachment is. */
export const EXAMPLE_TASK = siteTask.parse({
  email: 'student@example.com',
  task: 'sales-summary',
  round: 1,
  nonce: 'nonce',
  brief:
    'Publish a single-page site that fetches data.csv from attachments, sums its sales column, sets the title to "Sales Summary", and displays the total inside #total-sales.',
  checks: ['js: document.title === `Sales Summary`', 'js: !!document.querySelector("#total-sales")'],
  evaluation_url: 'https://receiver.example/notify',
  attachments: [
    {
      name: 'data.csv',
      url: `data:text/csv;base64,${Buffer.from('product,sales\nLamp,120.50\n').toString('base64')}`,
    },
  ],
});
