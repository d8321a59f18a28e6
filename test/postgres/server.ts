/** A PostgreSQL for the tests: the one of `DATABASE_URL`, or one that is started for them and taken away again. */
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/store/open-database.ts';
import { addressOf, ask } from './ask.ts';
import { startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a server where tests may make databases. */
    postgres?: string;
    /** The name of a database with the newest tables and nothing in them. */
    template?: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ours = process.env.DATABASE_URL ? undefined : await startPostgres({ isDurable: false });
  const url = ours?.url ?? String(process.env.DATABASE_URL);
  const template = `errand_template_${process.pid}`;
  await ask(url, `create database ${template}`);
  await (await openDatabase(addressOf(url, template))).destroy();
  project.provide('postgres', url);
  project.provide('template', template);
  return async () => {
    await ask(url, `drop database ${template}`);
    await ours?.stop();
  };
}
