import type { Clock } from '../../../domain/clock.ts';
import type { Database } from '../database.ts';
import type { AppRegistration, Permissions } from '../options.ts';

export interface RegisteredApp extends AppRegistration {
  installationId: number;
  createdAt: number;
}

export interface AppRegistry {
  /** `isNew` is false if an App of this id was there and has been updated. */
  register(app: AppRegistration): { app: RegisteredApp; isNew: boolean };
  find(id: number): RegisteredApp | undefined;
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
}

/** Each App has one installation, on the one organisation; the offset keeps the two kinds of id apart. */
const INSTALLATION_ID_OFFSET = 50_000_000;

export function createAppRegistry({ db, clock }: { db: Database; clock: Clock }): AppRegistry {
  const find = (id: number) => {
    const row = db.get<AppRow>('SELECT * FROM apps WHERE id = ?', id);
    return row && fromRow(row);
  };
  return {
    find,
    all: () => db.all<AppRow>('SELECT * FROM apps ORDER BY id').map(fromRow),
    register(app) {
      const isNew = find(app.id) === undefined;
      db.run(
        `INSERT INTO apps VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name,
           public_key = excluded.public_key, webhook_url = excluded.webhook_url,
           webhook_secret = excluded.webhook_secret, permissions = excluded.permissions, events = excluded.events`,
        app.id,
        app.slug,
        app.name,
        app.publicKey,
        app.webhookUrl,
        app.webhookSecret,
        JSON.stringify(app.permissions),
        JSON.stringify(app.events),
        clock.now(),
      );
      const registered = find(app.id);
      if (registered === undefined) throw new Error(`App ${app.id} was not stored`);
      return { app: registered, isNew };
    },
  };
}

function fromRow(row: AppRow): RegisteredApp {
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
    installationId: INSTALLATION_ID_OFFSET + row.id,
    createdAt: row.created_at,
  };
}
