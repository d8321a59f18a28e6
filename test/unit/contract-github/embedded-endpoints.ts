import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { endpoints } from '../../../src/local/github/app.ts';
import { openDatabase } from '../../../src/local/github/database.ts';
import type { Endpoint } from '../../../src/local/github/http/endpoint.ts';
import { createServices } from '../../../src/local/github/services.ts';

/** The REST routes of an embedded GitHub that is not started. */
export function embeddedEndpoints(): Endpoint[] {
  const dataDir = mkdtempSync(join(tmpdir(), 'embedded-github-'));
  const db = openDatabase(join(dataDir, 'github.sqlite'));
  const services = createServices(
    {
      dataDir,
      port: 0,
      organisation: 'acme',
      log: pino({ level: 'silent' }),
      buildDelayMs: 0,
      variables: {},
      secrets: { values: {}, repositories: [] },
      runner: { environment: {}, allowedHosts: async () => [], maxConcurrent: 1 },
    },
    { db, url: 'http://127.0.0.1:1' },
  );
  const found = endpoints(services);
  db.close();
  rmSync(dataDir, { recursive: true });
  return found;
}
