import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { initBareRepository } from '../../../src/local/github/git/bare-repository.ts';
import { SCHEMA_STEPS } from '../../../src/local/github/schema.ts';
import { startHarness } from './support/embedded.ts';

const TOKEN = `ghs_${'x'.repeat(36)}`;

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'embedded-github-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** A folder as it was when there was one organisation, and no version of its tables. */
function writeOlderData(): void {
  mkdirSync(dataDir, { recursive: true });
  const db = new DatabaseSync(join(dataDir, 'github.sqlite'));
  db.exec(SCHEMA_STEPS[0] ?? '');
  db.exec(`
    INSERT INTO apps VALUES (7, 'errand-app', 'Errand', 'key', 'http://127.0.0.1:9/', 'secret', '{}', '[]', 5);
    INSERT INTO repositories (name, private, topics, default_branch, has_issues, has_projects, has_wiki,
      created_at, updated_at, pushed_at)
      VALUES ('old', 0, '[]', 'main', 1, 1, 1, 1, 2, 3), ('gone', 0, '[]', 'main', 1, 1, 1, 1, 2, 3);
    DELETE FROM repositories WHERE name = 'gone';`);
  db.prepare('INSERT INTO tokens VALUES (?, 7, ?, NULL, ?)').run(
    createHash('sha256').update(TOKEN).digest('hex'),
    JSON.stringify({ metadata: 'read' }),
    Date.now() + 60_000,
  );
  db.close();
  initBareRepository(join(dataDir, 'repositories/1.git'), 'main');
}

it('a data folder of before there were several organisations belongs to the first one', async () => {
  writeOlderData();
  const harness = await startHarness({ dataDir, organisations: ['beta'] });
  expect(harness.installationId).toBe(50_000_007);
  const { status, body } = await harness.call('GET', '/repos/acme/old', { token: TOKEN });
  expect([status, body.id, body.full_name, body.archived]).toEqual([200, 1, 'acme/old', false]);
  // An id is never used twice, not even one of before.
  expect((await harness.api('POST', '/orgs/acme/repos', { name: 'new' })).body.id).toBe(3);
  await harness.github.stop();
  const again = await startHarness({ dataDir });
  expect((await again.call('GET', '/repos/acme/old', { token: TOKEN })).status).toBe(200);
  await again.github.stop();
});
