import { troubleTable } from './trouble-table.ts';

troubleTable('what the App asks for a new site', {
  rounds: 1,
  calls: [
    'GET /orgs/*/installation',
    'GET /repos/*/errand-executor',
    'GET /repos/*/errand-executor/contents/.github/errand.yml',
    'POST /app/installations/*/access_tokens',
    'POST /repos/*/errand-executor/dispatches',
    'POST /orgs/*/repos',
    'GET /.well-known/jwks',
  ],
});

troubleTable('what the App asks where a dispatch starts no run', {
  rounds: 1,
  // GitHub takes it, and nothing happens.
  rules: [{ match: 'POST /repos/*/errand-executor/dispatches', fault: { status: 204 } }],
  calls: [
    'GET /repos/*/errand-executor/actions/runs',
    'GET /repos/*/errand-executor/actions/workflows/errand.yml',
  ],
});
