/**
 * For `node --import`, with the file to write to as the parameter `into`, and one for what Apps answer as `answers`. Each
 * violation is written as it happens: a test may kill the process at any time.
 */
import { appendFileSync } from 'node:fs';
import { watchApps } from './app/watch-apps.ts';
import { judge, type Seen } from './judge.ts';
import { watchCalls } from './watch-calls.ts';
import { watchEmbedded } from './watch-embedded.ts';

const parameters = new URL(import.meta.url).searchParams;
const file = parameters.get('into');
if (file === null) throw new Error('watch-child.ts needs the parameter `into`');

const write = (seen: Seen): void => {
  const lines = judge(seen);
  if (lines.length > 0) appendFileSync(file, `${lines.join('\n')}\n`);
};
watchEmbedded(write);
watchCalls((call) => write({ call }));

const answers = parameters.get('answers');
if (answers !== null) watchApps((answer) => appendFileSync(answers, `${JSON.stringify(answer)}\n`));
