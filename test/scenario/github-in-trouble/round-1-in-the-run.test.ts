import { troubleTable } from './trouble-table.ts';

troubleTable('what a run asks for a new site', {
  rounds: 1,
  calls: [
    'GET /repos/*/sales-*/git/ref/heads/main',
    'GET /repos/*/sales-*/git/trees/*',
    'POST /graphql',
    'GET /repos/*/sales-*/pages',
    'POST /repos/*/sales-*/pages',
    'GET /repos/*/sales-*/pages/builds/latest',
    'GET /pages/*/*/index.html',
    'POST /repos/*/sales-*/git/refs',
    'GET /repos/*/sales-*',
    'PATCH /repos/*/sales-*',
    'GET /repos/*/sales-*/topics',
    'PUT /repos/*/sales-*/topics',
  ],
});
