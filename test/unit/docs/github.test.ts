import { expect, test } from 'vitest';
import { GRAPHQL, OPERATIONS } from '../../contract/operations.ts';
import { usedGraphql, usedOperations } from '../../contract/used-operations.ts';
import { githubCalls as rows } from './github-calls.ts';

test('the page lists every call that the sources make, each once, and no other', () => {
  expect(rows.map(({ call }) => call).sort()).toEqual([...usedOperations(), ...usedGraphql()].sort());
});

test.each(rows)('$call: its permission is the one GitHub asks for', ({ call, permission }) => {
  const needs = GRAPHQL[call] ?? OPERATIONS[call];
  if (needs === 'app') expect(permission).toBe("the App's key");
  else if (needs === 'user') expect(permission).toBe("none: the person's token");
  else if (needs === 'nobody' || Object.keys(needs ?? {}).length === 0)
    expect(permission).toMatch(/^none|^the token itself$/);
  else
    for (const [name, level] of Object.entries(needs ?? {}))
      expect(permission).toContain(`\`${name}: ${level}\``);
});

test('requests that create content are marked as such, and no other', () => {
  const writes = rows.filter(({ write }) => write).map(({ call }) => call.split(' ')[0]);
  expect(writes).not.toContain('GET');
  const others = rows
    .filter(({ call, write }) => !write && !/^(GET|DELETE) /.test(call))
    .map(({ call }) => call);
  // They make nothing that people see: tokens, an App, its settings, the end of a run; or GraphQL that only reads.
  expect(others.sort()).toEqual([
    'PATCH /app/hook/config',
    'POST /app-manifests/{code}/conversions',
    'POST /app/installations/{installation_id}/access_tokens',
    'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel',
    'repository',
  ]);
});
