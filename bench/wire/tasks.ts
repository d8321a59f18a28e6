/** A site of several files with an attachment, and what its second round changes. */
const CSV = 'product,region,sales\nLamp,North,120.50\nChair,South,80\nDesk,North,300.25\n';

const SITE = { email: 'bench@example.com', task: 'wire' };

export const ROUND_1 = {
  ...SITE,
  round: 1,
  nonce: 'first',
  brief:
    'Publish a single-page site that fetches data.csv from attachments, sums its sales column, sets the title to "Sales Summary", displays the total inside #total-sales, and loads Bootstrap 5 from jsdelivr.',
  checks: [
    { js: 'Math.abs(parseFloat(document.querySelector("#total-sales").textContent) - 500.75) < 0.01' },
  ],
  attachments: [{ name: 'data.csv', url: `data:text/csv;base64,${Buffer.from(CSV).toString('base64')}` }],
};

export const ROUND_2 = {
  ...SITE,
  round: 2,
  nonce: 'second',
  brief: 'Add a Bootstrap table #product-sales that lists each product with its total sales.',
  checks: [{ js: 'document.querySelectorAll("#product-sales tbody tr").length === 3' }],
  attachments: [],
};
