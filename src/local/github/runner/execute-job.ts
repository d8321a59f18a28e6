import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createCommandFiles } from './command-files.ts';
import type { LogWriter } from './log-writer.ts';
import type { Processes } from './processes.ts';
import type { Assignment, HostJob, ScriptStep } from './protocol.ts';
import { uploadArtifact } from './upload-artifact.ts';

interface Surroundings {
  assignment: Assignment;
  processes: Processes;
  log: LogWriter;
}

/** What steps pass on to later steps of the same job. */
interface JobState {
  environment: Record<string, string>;
  path: string[];
}

/** GitHub shows at most 1 MiB of summary for a step; more is not kept. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/**
 * Runs the steps of a job, each if its condition allows it for how the job stands by then, and after them the post
 * scripts of those that had started, last first.
 */
export async function executeJob(job: HostJob, surroundings: Surroundings) {
  const { assignment, processes, log } = surroundings;
  const state: JobState = { environment: {}, path: [] };
  const posts: (() => Promise<boolean>)[] = [];
  let failed = false;

  // Exceeding timeout-minutes is a cancellation: GitHub's conclusion for it is `cancelled`, not `timed_out`.
  const timer = setTimeout(() => {
    const minutes = job.timeoutMs / 60_000;
    log.line(`Error: The job '${job.id}' has exceeded the maximum execution time of ${minutes} minutes.`);
    processes.cancel();
  }, job.timeoutMs);
  try {
    for (const [index, step] of job.steps.entries()) {
      const ending = processes.state();
      if (ending === 'stopped') break;
      const status = ending === 'cancelled' ? ending : failed ? 'failure' : 'success';
      if (!step.runsWhen.includes(status)) continue;
      if (step.kind === 'upload-artifact') {
        log.line(`▶ ${step.name}`);
        failed = !uploadArtifact(step.inputs, assignment, log.line) || failed;
        continue;
      }
      const started = await runScript(
        step.main,
        { label: step.name, index, step, state, saved: {} },
        surroundings,
      );
      failed = !started.ok || failed;
      const { post } = step;
      if (post === null) continue;
      posts.unshift(async () => {
        const label = `Post ${step.name}`;
        return (await runScript(post, { label, index, step, state, saved: started.saved }, surroundings)).ok;
      });
    }
  } finally {
    clearTimeout(timer);
  }
  for (const post of posts) if (processes.state() !== 'stopped' && !(await post())) failed = true;

  if (processes.state() !== 'running') return 'cancelled';
  return failed ? 'failure' : 'success';
}

async function runScript(
  script: string,
  run: { label: string; index: number; step: ScriptStep; state: JobState; saved: Record<string, string> },
  { assignment, processes, log }: Surroundings,
): Promise<{ ok: boolean; saved: Record<string, string> }> {
  const { step, state } = run;
  log.line(`▶ ${run.label}`);
  const folder = join(assignment.commandFolder, `${run.index}-${script === step.post ? 'post' : 'main'}`);
  mkdirSync(folder, { recursive: true });
  const files = createCommandFiles(folder);
  const saved = Object.entries(run.saved).map(([name, value]) => [`STATE_${name}`, value] as const);
  const code = await processes.run({
    script,
    workspace: assignment.workspace,
    environment: {
      ...step.environment,
      ...state.environment,
      ...files.environment,
      ...Object.fromEntries(saved),
      PATH: [...state.path, step.environment.PATH].join(':'),
      RUNNER_TRACKING_ID: assignment.trackingId,
    },
    onLine: log.output,
  });
  log.resetCommands();
  const commands = files.read();
  Object.assign(state.environment, commands.environment);
  state.path.unshift(...commands.path);
  appendFileSync(assignment.summaryFile, log.mask(commands.summary.slice(0, MAX_SUMMARY_BYTES)));
  if (code !== 0)
    log.line(
      code === null
        ? 'Error: The process was ended by a signal.'
        : `Error: Process completed with exit code ${code}.`,
    );
  return { ok: code === 0, saved: commands.state };
}
