import { parentPort } from 'node:worker_threads';
import { type AskedRow, makeRow } from './rows.ts';

parentPort?.on('message', async (asked: AskedRow) => parentPort?.postMessage(await makeRow(asked)));
