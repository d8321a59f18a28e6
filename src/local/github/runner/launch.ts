import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Conclusion, Run } from '../actions/run.ts';
import { runFiles } from '../actions/run-files.ts';
import { type AssignDeps, assign } from './assign.ts';
import { compiledEnvironment } from './compiled.ts';
import { killGroup, killTracked } from './kill.ts';
import { type Assignment, fromHost, type ToHost } from './protocol.ts';

export interface RunningJob {
  /** Resolves, never rejects, when no process of the run is left. */
  finished: Promise<Conclusion>;
  stepPid(): number | null;
  hostPid(): number | null;
  cancel(): void;
  stop(): void;
}

export interface Runner {
  start(run: Run): RunningJob;
  /**
   * Throws away what a run worked with, its state with tokens among it. The real runner is a fresh machine that is
   * gone afterwards: log and summary are all that stays.
   */
  clean(run: Run): void;
}

const HOST = fileURLToPath(new URL('./host.ts', import.meta.url));

/** Gives every run a host process, and survives whatever happens to that. */
export function createRunner(deps: AssignDeps & { log: Logger }): Runner {
  const clean = (run: Run) =>
    rmSync(join(runFiles(deps.dataDir, run.id).folder, 'work'), { recursive: true, force: true });
  return {
    clean,
    start(run) {
      const files = runFiles(deps.dataDir, run.id);
      mkdirSync(files.folder, { recursive: true });
      const note = (text: string) => appendFileSync(files.log, `${text}\n`);
      const host = createHost(compiledEnvironment(deps.dataDir, deps.options.keepsCompiled));

      const execute = async (): Promise<Conclusion> => {
        if (run.plan.problem !== null) {
          note(`Error: ${run.plan.problem}`);
          return 'startup_failure';
        }
        if (run.plan.jobs.length === 0) return 'skipped';
        const hosts = await deps.options.allowedHosts(run.payload.client_payload);
        if (host.ending()) return 'cancelled';
        const conclusion = await host.execute(assign(run, hosts, deps));
        if (conclusion === 'lost') note('Error: The runner has been lost.');
        return conclusion === 'lost' ? 'failure' : conclusion;
      };
      const finished = execute()
        .catch((error: unknown) => {
          deps.log.error({ err: error, run: run.id }, 'run could not be started');
          note(`Error: ${error instanceof Error ? error.message : String(error)}`);
          return 'failure' as const;
        })
        .finally(() => {
          deps.idTokens.close(run.id);
          clean(run);
        });
      return { finished, ...host.control };
    },
  };
}

/** One host process, from before it is there until it is gone. */
function createHost(env: Record<string, string>) {
  let child: ChildProcess | undefined;
  let stepPid: number | null = null;
  let ending = false;
  const tell = (message: ToHost): void => {
    if (child?.connected) child.send(message);
  };
  const end = (type: 'cancel' | 'stop') => () => {
    ending = true;
    tell({ type });
  };

  return {
    ending: () => ending,
    control: {
      stepPid: () => stepPid,
      hostPid: () => child?.pid ?? null,
      cancel: end('cancel'),
      stop: end('stop'),
    },
    async execute(assignment: Assignment): Promise<'success' | 'failure' | 'cancelled' | 'lost'> {
      let conclusion: 'success' | 'failure' | 'cancelled' | 'lost' = 'lost';
      // detached: a Ctrl-C in a terminal is for the main process, which then ends its hosts in order
      child = fork(HOST, {
        execArgv: [],
        env,
        detached: true,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      child.on('message', (raw) => {
        const message = fromHost.parse(raw);
        if (message.type === 'step') stepPid = message.pid;
        else conclusion = message.conclusion;
      });
      child.on('error', () => {}); // the channel may break while we talk; `exit` tells
      tell({ type: 'start', assignment });
      await once(child, 'exit');
      if (conclusion === 'lost') {
        if (stepPid !== null) killGroup(stepPid, 'SIGKILL');
        killTracked(assignment.trackingId);
      }
      stepPid = null;
      child = undefined;
      return conclusion;
    },
  };
}
