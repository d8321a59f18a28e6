/**
 * The entry of a run's host process: executes one assignment and reports its result. It dies with the main
 * process: when the IPC channel breaks, every process of the run is killed at once, so that not even `kill -9`
 * of the main process leaves one behind.
 */
import { mkdirSync } from 'node:fs';
import { executeJob } from './execute-job.ts';
import { openLog } from './log-writer.ts';
import { createProcesses } from './processes.ts';
import { type Assignment, type FromHost, toHost } from './protocol.ts';

// With a callback a broken channel is its argument and no uncaught error, which would end the host before it has
// killed what it started.
const say = (message: FromHost, sent: () => void = () => {}): void =>
  void process.send?.(message, undefined, {}, sent);
const processes = createProcesses({ onChange: (pid) => say({ type: 'step', pid }) });
let trackingId = '';

process.on('disconnect', () => {
  processes.killAll(trackingId);
  process.exit(1);
});

process.on('message', (raw) => {
  const message = toHost.parse(raw);
  if (message.type === 'cancel') processes.cancel();
  else if (message.type === 'stop') processes.stop();
  else void execute(message.assignment);
});

async function execute(assignment: Assignment): Promise<void> {
  trackingId = assignment.trackingId;
  processes.configure(assignment);
  mkdirSync(assignment.commandFolder, { recursive: true });
  const log = openLog(assignment.logFile, assignment.masks);
  let conclusion: 'success' | 'failure' | 'cancelled' = 'success';
  try {
    for (const job of assignment.jobs) {
      const result = await executeJob(job, { assignment, processes, log });
      if (conclusion === 'success') conclusion = result;
    }
  } catch (error) {
    log.line(`Error: ${String(error)}`);
    conclusion = 'failure';
  }
  processes.killAll(trackingId);
  log.close();
  say({ type: 'result', conclusion }, () => process.disconnect());
}
