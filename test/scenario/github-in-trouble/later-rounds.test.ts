import { troubleTable } from './trouble-table.ts';

troubleTable('what App and run ask for a later round', {
  rounds: 2,
  calls: [
    'POST /repos/*/errand-executor/dispatches',
    'GET /repos/*/sales-*',
    'GET /repos/*/sales-*/git/ref/heads/main',
    'GET /repos/*/sales-*/git/blobs/*',
    'POST /graphql',
    'GET /repos/*/sales-*/pages/builds/latest',
  ],
});
