/**
 * For `node --import`, with the file to write to as the parameter `into`. Each violation is written as it happens: a
 * test may kill the process at any time.
 */
import { appendFileSync } from 'node:fs';
import { judge, type Seen } from './judge.ts';
import { watchCalls } from './watch-calls.ts';
import { watchEmbedded } from './watch-embedded.ts';

const file = new URL(import.meta.url).searchParams.get('into');
if (file === null) throw new Error('watch-child.ts needs the parameter `into`');

const write = (seen: Seen): void => {
  const lines = judge(seen);
  if (lines.length > 0) appendFileSync(file, `${lines.join('\n')}\n`);
};
watchEmbedded(write);
watchCalls((call) => write({ call }));
