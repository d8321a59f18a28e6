import { arch, platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { NodeAction } from '../actions/action-file.ts';
import type { ResolvedStep } from '../actions/resolve-step.ts';
import type { Run } from '../actions/run.ts';
import { branchRef } from '../git/bare-repository.ts';
import { fullName, type Links } from '../links.ts';
import type { Repository } from '../repositories/repository.ts';

/** The folders of one run. */
export interface WorkFolders {
  home: string;
  temp: string;
  workspace: string;
  tools: string;
  commands: string;
  eventFile: string;
}

export function workFolders(root: string): WorkFolders {
  return {
    home: join(root, 'home'),
    temp: join(root, 'temp'),
    workspace: join(root, 'workspace'),
    tools: join(root, 'tools'),
    commands: join(root, 'commands'),
    eventFile: join(root, 'event.json'),
  };
}

const RUNNER_OS: Record<string, string> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };

/** The default variables of a job. Complete: nothing is ever taken over from this process's own environment. */
export function jobEnvironment(given: {
  run: Run;
  jobId: string;
  repository: Repository;
  links: Links;
  folders: WorkFolders;
}): Record<string, string> {
  const { run, repository, links, folders } = given;
  const name = fullName(repository);
  const ref = branchRef(run.branch);
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: run.actor.login,
    GITHUB_ACTOR_ID: String(run.actor.id),
    GITHUB_TRIGGERING_ACTOR: run.actor.login,
    GITHUB_API_URL: links.api,
    GITHUB_GRAPHQL_URL: links.graphql,
    GITHUB_SERVER_URL: links.web,
    GITHUB_BASE_REF: '',
    GITHUB_HEAD_REF: '',
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: folders.eventFile,
    GITHUB_JOB: given.jobId,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: run.branch,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: name,
    GITHUB_REPOSITORY_ID: String(repository.id),
    GITHUB_REPOSITORY_OWNER: repository.owner.login,
    GITHUB_REPOSITORY_OWNER_ID: String(repository.owner.id),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.runNumber),
    GITHUB_SHA: run.sha,
    GITHUB_WORKFLOW: run.workflowName,
    GITHUB_WORKFLOW_REF: `${name}/${run.workflowPath}@${ref}`,
    GITHUB_WORKFLOW_SHA: run.sha,
    GITHUB_WORKSPACE: folders.workspace,
    HOME: folders.home,
    LANG: 'C.UTF-8',
    PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
    RUNNER_ARCH: arch().toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: `Embedded runner ${run.id}`,
    RUNNER_OS: RUNNER_OS[platform()] ?? platform(),
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    // Not GitHub's: what a killed process leaves behind goes with the run's folder.
    TMPDIR: folders.temp,
  };
}

/** What a step adds: its action's inputs, upper case, with blanks as underscores and dashes kept. */
export function stepEnvironment(
  step: Omit<ResolvedStep, 'runsWhen'>,
  index: number,
  from: NodeAction['from'],
): Record<string, string> {
  const inputs = Object.entries(step.inputs).map(
    ([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value] as const,
  );
  // GitHub's own names for steps that are actions: __self, __self_2, …, or those of their repository
  const name = from ? `__${from.repository.replace('/', '_')}` : '__self';
  const action = index === 0 ? name : `${name}_${index + 1}`;
  const origin = from && { GITHUB_ACTION_REPOSITORY: from.repository, GITHUB_ACTION_REF: from.ref };
  return { ...step.environment, ...Object.fromEntries(inputs), ...origin, GITHUB_ACTION: action };
}
