/** A program of its own: starts a GitHub with one run that sleeps, and prints the ids of the run's processes. */
import { startHarness, until } from './embedded.ts';
import { executorFiles } from './executor.ts';

const [dataDir = '', main = ''] = process.argv.slice(2);
const harness = await startHarness({ dataDir });
await harness.github.seedRepository('executor', executorFiles({ main }), { private: false, message: 'x' });
await harness.api('POST', '/repos/acme/executor/dispatches', { event_type: 'work' });
const pids = await until(async () => {
  const [, found] = /PIDS (.*)/.exec((await harness.call('GET', '/_runs/1/log')).body) ?? [];
  return found && (JSON.parse(found) as number[]);
});
console.log(JSON.stringify([harness.github.runs()[0]?.runnerPid, ...pids]));
