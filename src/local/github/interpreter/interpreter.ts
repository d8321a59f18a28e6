import { appendFileSync, mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type ContextDeps, runContexts } from '../actions/contexts.ts';
import type { Conclusion, Run } from '../actions/run.ts';
import { runFiles } from '../actions/run-files.ts';
import { workflowFiles } from '../actions/workflow-files.ts';
import { readCommit } from '../git/commit.ts';
import { type FileList, writeFileList } from '../git/tree.ts';
import type { PagesStore } from '../pages/pages-store.ts';
import type { Repository } from '../repositories/repository.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import type { RunningJob } from '../runner/launch.ts';
import { interpretRun } from './interpret-run.ts';
import { readSiteWorkflow } from './site-workflow.ts';

/** Without the organisation's secrets: what is interpreted was written by anybody. */
export interface InterpreterDeps extends Omit<ContextDeps, 'secretsOf'> {
  dataDir: string;
  log: Logger;
  repositories: RepositoryStore;
  pagesStore: PagesStore;
  /** How long a deployment takes. */
  buildDelayMs: number;
}

/** Does runs of sites' own workflows in this process: there is nothing in them that would need another one. */
export function createInterpreter(deps: InterpreterDeps): { start(run: Run): RunningJob } {
  return {
    start(run) {
      const aborting = new AbortController();
      const { folder, log } = runFiles(deps.dataDir, run.id);
      mkdirSync(folder, { recursive: true });
      const say = (line: string) => appendFileSync(log, `${line}\n`);
      const finished = interpret(run, { deps, say, signal: aborting.signal }).catch(
        (error: unknown): Conclusion => {
          if (aborting.signal.aborted) return 'cancelled';
          deps.log.error({ err: error, run: run.id }, 'a workflow could not be interpreted');
          say(`Error: ${(error as Error).message}`);
          return 'failure';
        },
      );
      const end = () => aborting.abort();
      return { finished, stepPid: () => null, hostPid: () => null, cancel: end, stop: end };
    },
  };
}

interface Job {
  deps: InterpreterDeps;
  say(line: string): void;
  signal: AbortSignal;
}

async function interpret(run: Run, job: Job): Promise<Conclusion> {
  const { deps, say, signal } = job;
  const repository = deps.repositories.byId(run.repositoryId);
  if (repository === undefined) throw new Error(`repository ${run.repositoryId} is gone`);
  const git = deps.repositories.git(repository);
  const tree = readCommit(git.objects, run.sha)?.tree ?? '';
  const file = workflowFiles(git, tree).find(({ path }) => path === run.workflowPath);
  const read = readSiteWorkflow(file?.yaml ?? '');
  if ('problem' in read) throw new Error(read.problem);
  // Its start is told before its end.
  await sleep(0, undefined, { signal });
  return interpretRun({
    workflow: read.workflow,
    contexts: runContexts(run, repository, deps),
    signal,
    run: {
      git,
      tree,
      artifacts: new Map(),
      say,
      deploy: (files) => deploy(files, { run, repository }, job),
    },
  });
}

async function deploy(
  files: FileList,
  { run, repository }: { run: Run; repository: Repository },
  { deps, signal }: Job,
): Promise<string> {
  await sleep(deps.buildDelayMs, undefined, { signal });
  const site = deps.pagesStore.site(repository.id);
  if (site?.buildType !== 'workflow') {
    throw new Error(
      'Failed to create deployment (status: 404). Ensure GitHub Pages has been enabled, with GitHub Actions as its source.',
    );
  }
  const { objects } = deps.repositories.git(repository);
  deps.pagesStore.saveSite({ ...site, published: { sha: writeFileList(objects, files), folder: '/' } });
  deps.pagesStore.addDeployment(repository.id, run.sha);
  return deps.links.repository(repository).pages;
}
