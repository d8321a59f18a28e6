import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeAction } from '../actions/action-file.ts';
import { type ContextDeps, runContexts, stepContexts } from '../actions/contexts.ts';
import { resolveStep } from '../actions/resolve-step.ts';
import type { Run } from '../actions/run.ts';
import { runFiles } from '../actions/run-files.ts';
import { readCommit } from '../git/commit.ts';
import type { IdTokenRequests } from '../oidc/id-token-requests.ts';
import { idTokenUrl } from '../oidc/oidc-routes.ts';
import type { RunnerOptions } from '../options.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { compiledEnvironment } from './compiled.ts';
import { extractTree } from './extract-tree.ts';
import { jobEnvironment, stepEnvironment, workFolders } from './job-environment.ts';
import type { Assignment, HostJob } from './protocol.ts';

export interface AssignDeps extends ContextDeps {
  dataDir: string;
  repositories: RepositoryStore;
  idTokens: IdTokenRequests;
  options: RunnerOptions;
}

/** The real runner's grace between SIGINT and SIGTERM. */
const DEFAULT_CANCEL_GRACE_MS = 7_500;
const STOP_GRACE_MS = 5_000;

/** Makes a run's folders and writes down everything its host has to know. */
export function assign(run: Run, allowedHosts: string[], deps: AssignDeps): Assignment {
  const { dataDir, links, options } = deps;
  const repository = deps.repositories.byId(run.repositoryId);
  if (repository === undefined) throw new Error(`repository ${run.repositoryId} is gone`);
  const git = deps.repositories.git(repository);
  const ownTree = readCommit(git.objects, run.sha)?.tree ?? '';
  const sourceOf = ({ from }: NodeAction): string => {
    const origin = from ? deps.repositories.byId(from.repositoryId) : repository;
    if (origin === undefined) throw new Error(`repository ${from?.repository} is gone`);
    return extractTree(deps.repositories.git(origin), from?.tree ?? ownTree, join(dataDir, 'actions'));
  };

  const files = runFiles(dataDir, run.id);
  const folders = workFolders(join(files.folder, 'work'));
  for (const folder of [folders.home, folders.temp, folders.workspace, folders.tools]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(folders.eventFile, JSON.stringify(run.payload));

  const forSteps = stepContexts(repository, deps, { temp: folders.temp });
  const contexts = { ...runContexts(run, repository, deps), ...forSteps };
  const idToken = deps.idTokens.open(run.id);
  const idTokenEnvironment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: idTokenUrl(links),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken,
  };
  const jobs = run.plan.jobs.map((job): HostJob => {
    const environment = {
      ...jobEnvironment({ run, jobId: job.id, repository, links, folders }),
      ...(job.mayRequestIdToken ? idTokenEnvironment : {}),
      ...compiledEnvironment(dataDir, options.keepsCompiled),
      ...options.environment,
      ERRAND_EGRESS_ALLOW: allowedHosts.join(','),
    };
    const steps = job.steps.map((step, index): HostJob['steps'][number] => {
      const { name, action } = step;
      const { runsWhen, ...texts } = resolveStep(step, contexts);
      if (action === null) return { kind: 'upload-artifact', name, runsWhen, inputs: texts.inputs };
      const source = sourceOf(action);
      return {
        kind: 'script',
        name,
        runsWhen,
        main: join(source, action.main),
        post: action.post === null ? null : join(source, action.post),
        environment: { ...environment, ...stepEnvironment(texts, index, action.from) },
      };
    });
    return { id: job.id, timeoutMs: job.timeoutMs, steps };
  });
  return {
    jobs,
    workspace: folders.workspace,
    commandFolder: folders.commands,
    logFile: files.log,
    summaryFile: files.summary,
    artifactFolder: files.artifacts,
    masks: [idToken, ...Object.values(forSteps.secrets)],
    trackingId: `github_${run.id}_${idToken.slice(0, 8)}`,
    cancelGraceMs: options.cancelGraceMs ?? DEFAULT_CANCEL_GRACE_MS,
    stopGraceMs: STOP_GRACE_MS,
  };
}
