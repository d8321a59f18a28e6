import type { Clock } from '../../../domain/clock.ts';
import type { Database } from '../database.ts';

/** One try to send a webhook. */
export interface Delivery {
  id: number;
  guid: string;
  appId: number;
  installationId: number | null;
  repositoryId: number | null;
  event: string;
  action: string | null;
  /** Null: no answer came. */
  statusCode: number | null;
  error: string | null;
  durationMs: number;
  deliveredAt: number;
}

export interface DeliveryStore {
  add(delivery: Omit<Delivery, 'id' | 'deliveredAt'>): void;
  /** Newest first. */
  ofApp(appId: number): Delivery[];
}

interface Row {
  id: number;
  guid: string;
  app_id: number;
  installation_id: number | null;
  repository_id: number | null;
  event: string;
  action: string | null;
  status_code: number | null;
  error: string | null;
  duration_ms: number;
  delivered_at: number;
}

export function createDeliveryStore({ db, clock }: { db: Database; clock: Clock }): DeliveryStore {
  return {
    add: (delivery) =>
      void db.run(
        `INSERT INTO deliveries (guid, app_id, installation_id, repository_id, event, action, status_code, error,
           duration_ms, delivered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        delivery.guid,
        delivery.appId,
        delivery.installationId,
        delivery.repositoryId,
        delivery.event,
        delivery.action,
        delivery.statusCode,
        delivery.error,
        delivery.durationMs,
        clock.now(),
      ),
    ofApp: (appId) =>
      db
        .all<Row>('SELECT rowid AS id, * FROM deliveries WHERE app_id = ? ORDER BY rowid DESC', appId)
        .map((row) => ({
          id: row.id,
          guid: row.guid,
          appId: row.app_id,
          installationId: row.installation_id,
          repositoryId: row.repository_id,
          event: row.event,
          action: row.action,
          statusCode: row.status_code,
          error: row.error,
          durationMs: row.duration_ms,
          deliveredAt: row.delivered_at,
        })),
  };
}
