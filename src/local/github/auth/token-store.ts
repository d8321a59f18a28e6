import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../../domain/clock.ts';
import type { Database } from '../database.ts';
import type { Permissions } from '../options.ts';
import type { InstallationCaller } from './callers.ts';
import type { Installation, InstallationStore } from './installation-store.ts';

/** Installation tokens; only their hashes are kept. */
export interface TokenStore {
  create(token: { installation: Installation; permissions: Permissions; repositoryIds: number[] | null }): {
    token: string;
    expiresAt: number;
  };
  find(token: string): InstallationCaller | undefined;
  revoke(hash: string): void;
}

const LIFETIME_MS = 60 * 60 * 1000;

interface TokenRow {
  hash: string;
  installation_id: number;
  permissions: string;
  repository_ids: string | null;
}

export function createTokenStore({
  db,
  clock,
  installations,
}: {
  db: Database;
  clock: Clock;
  installations: InstallationStore;
}): TokenStore {
  return {
    create({ installation, permissions, repositoryIds }) {
      // 36 characters behind the prefix, dashes and underscores included: opaque, as GitHub's are
      const token = `ghs_${randomBytes(27).toString('base64url')}`;
      const expiresAt = clock.now() + LIFETIME_MS;
      const ids = repositoryIds === null ? null : JSON.stringify(repositoryIds);
      db.run('DELETE FROM tokens WHERE expires_at <= ?', clock.now());
      db.run(
        `INSERT INTO tokens (hash, installation_id, permissions, repository_ids, expires_at)
         VALUES (?, ?, ?, ?, ?)`,
        hashOf(token),
        installation.id,
        JSON.stringify(permissions),
        ids,
        expiresAt,
      );
      return { token, expiresAt };
    },
    find(token) {
      const row = db.get<TokenRow>(
        'SELECT * FROM tokens WHERE hash = ? AND expires_at > ?',
        hashOf(token),
        clock.now(),
      );
      const installation = row && installations.find(row.installation_id);
      if (!row || !installation) return undefined;
      return {
        kind: 'installation',
        installation,
        permissions: JSON.parse(row.permissions) as Permissions,
        repositoryIds: row.repository_ids === null ? null : (JSON.parse(row.repository_ids) as number[]),
        tokenHash: row.hash,
      };
    },
    revoke: (hash) => void db.run('DELETE FROM tokens WHERE hash = ?', hash),
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
