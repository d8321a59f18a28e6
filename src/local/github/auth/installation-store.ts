import type { Clock } from '../../../domain/clock.ts';
import type { Account } from '../accounts.ts';
import type { Database } from '../database.ts';
import { ApiError } from '../http/api-error.ts';
import type { Organisations } from '../organisations.ts';
import type { AppRegistry, RegisteredApp } from './app-registry.ts';

/** An App on one organisation. */
export interface Installation {
  id: number;
  app: RegisteredApp;
  organisation: Account;
  createdAt: number;
  suspendedAt: number | null;
}

export interface InstallationStore {
  /** `isNew` is false if the App was installed there already. */
  install(app: RegisteredApp, organisation: Account): { installation: Installation; isNew: boolean };
  find(id: number): Installation | undefined;
  of(app: RegisteredApp, organisation: Account): Installation | undefined;
  ofApp(app: RegisteredApp): Installation[];
  ofOrganisation(organisation: Account): Installation[];
  setSuspended(installation: Installation, isSuspended: boolean): Installation;
  /** Its tokens go with it. */
  remove(installation: Installation): void;
}

interface Row {
  id: number;
  app_id: number;
  organisation_id: number;
  created_at: number;
  suspended_at: number | null;
}

export function createInstallationStore(deps: {
  db: Database;
  clock: Clock;
  apps: AppRegistry;
  organisations: Organisations;
}): InstallationStore {
  const { db, clock } = deps;
  /** None of an organisation that the options no longer name. */
  const fromRow = (row: Row): Installation[] => {
    const app = deps.apps.find(row.app_id);
    const organisation = deps.organisations.byId(row.organisation_id);
    if (app === undefined || organisation === undefined) return [];
    return [{ id: row.id, app, organisation, createdAt: row.created_at, suspendedAt: row.suspended_at }];
  };
  const select = (where: string, ...values: number[]) =>
    db.all<Row>(`SELECT * FROM installations WHERE ${where} ORDER BY id`, ...values).flatMap(fromRow);
  const find = (id: number) => select('id = ?', id)[0];
  const stored = (id: number): Installation => {
    const installation = find(id);
    if (installation === undefined) throw new Error(`installation ${id} was not stored`);
    return installation;
  };
  const of: InstallationStore['of'] = (app, organisation) =>
    select('app_id = ? AND organisation_id = ?', app.id, organisation.id)[0];
  return {
    find,
    of,
    ofApp: (app) => select('app_id = ?', app.id),
    ofOrganisation: (organisation) => select('organisation_id = ?', organisation.id),
    install(app, organisation) {
      const known = of(app, organisation);
      if (known) return { installation: known, isNew: false };
      const id = db.run(
        'INSERT INTO installations (app_id, organisation_id, created_at) VALUES (?, ?, ?)',
        app.id,
        organisation.id,
        clock.now(),
      );
      return { installation: stored(id), isNew: true };
    },
    setSuspended({ id }, isSuspended) {
      db.run('UPDATE installations SET suspended_at = ? WHERE id = ?', isSuspended ? clock.now() : null, id);
      return stored(id);
    },
    remove({ id }) {
      db.run('DELETE FROM tokens WHERE installation_id = ?', id);
      db.run('DELETE FROM installations WHERE id = ?', id);
    },
  };
}

export function requireActive({ suspendedAt }: Installation): void {
  if (suspendedAt !== null) throw new ApiError(403, 'This installation has been suspended');
}
