import { createHash } from 'node:crypto';
import type { Clock } from '../../../domain/clock.ts';
import type { Account } from '../accounts.ts';
import type { Database } from '../database.ts';
import type { AppRegistration, Permissions } from '../options.ts';
import type { Organisations } from '../organisations.ts';

export interface RegisteredApp extends Omit<AppRegistration, 'clientSecret'> {
  /** The organisation whose settings it is in. */
  owner: Account;
  createdAt: number;
  callbackUrls: string[];
}

export interface AppRegistry {
  /** One with an id that is there is updated. */
  register(app: AppRegistration, owner: Account): RegisteredApp;
  setHook(app: RegisteredApp, hook: { url: string; secret: string }): RegisteredApp;
  find(id: number): RegisteredApp | undefined;
  /** By what a JWT's issuer can be: the App's id or its client id. */
  byIssuer(issuer: string): RegisteredApp | undefined;
  hasClientSecret(app: RegisteredApp, secret: string): boolean;
  all(): RegisteredApp[];
}

interface AppRow {
  id: number;
  slug: string;
  name: string;
  public_key: string;
  webhook_url: string;
  webhook_secret: string;
  permissions: string;
  events: string;
  created_at: number;
  owner_id: number;
  is_public: number;
  client_secret_hash: string;
  callback_urls: string;
}

const CLIENT_ID_PREFIX = /^Iv1\./;

/** GitHub's look like this; here the number is the App's id. */
export const clientIdOf = ({ id }: { id: number }): string => `Iv1.${String(id).padStart(16, '0')}`;

export function createAppRegistry({
  db,
  clock,
  organisations,
}: {
  db: Database;
  clock: Clock;
  organisations: Organisations;
}): AppRegistry {
  const fromRow = (row: AppRow) => toApp(row, organisations.byId(row.owner_id) ?? organisations.first);
  const find = (id: number) => {
    const row = db.get<AppRow>('SELECT * FROM apps WHERE id = ?', id);
    return row && fromRow(row);
  };
  const stored = (id: number): RegisteredApp => {
    const app = find(id);
    if (app === undefined) throw new Error(`App ${id} was not stored`);
    return app;
  };
  return {
    find,
    byIssuer: (issuer) => find(Number(String(issuer).replace(CLIENT_ID_PREFIX, ''))),
    all: () => db.all<AppRow>('SELECT * FROM apps ORDER BY id').map(fromRow),
    register(app, owner) {
      db.run(
        `INSERT INTO apps VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name,
           public_key = excluded.public_key, webhook_url = excluded.webhook_url,
           webhook_secret = excluded.webhook_secret, permissions = excluded.permissions, events = excluded.events,
           client_secret_hash = excluded.client_secret_hash, callback_urls = excluded.callback_urls`,
        app.id,
        app.slug,
        app.name,
        app.publicKey,
        app.webhookUrl,
        app.webhookSecret,
        JSON.stringify(app.permissions),
        JSON.stringify(app.events),
        clock.now(),
        owner.id,
        Number(app.isPublic ?? false),
        app.clientSecret === undefined ? '' : hashOf(app.clientSecret),
        JSON.stringify(app.callbackUrls ?? []),
      );
      return stored(app.id);
    },
    hasClientSecret({ id }, secret) {
      const row = db.get<AppRow>('SELECT * FROM apps WHERE id = ?', id);
      return row?.client_secret_hash === hashOf(secret);
    },
    setHook({ id }, { url, secret }) {
      db.run('UPDATE apps SET webhook_url = ?, webhook_secret = ? WHERE id = ?', url, secret, id);
      return stored(id);
    },
  };
}

function toApp(row: AppRow, owner: Account): RegisteredApp {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    publicKey: row.public_key,
    webhookUrl: row.webhook_url,
    webhookSecret: row.webhook_secret,
    // Every installation can read metadata, whether the App asked for it or not.
    permissions: { metadata: 'read', ...(JSON.parse(row.permissions) as Permissions) },
    events: JSON.parse(row.events) as string[],
    owner,
    isPublic: row.is_public === 1,
    callbackUrls: JSON.parse(row.callback_urls) as string[],
    createdAt: row.created_at,
  };
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
