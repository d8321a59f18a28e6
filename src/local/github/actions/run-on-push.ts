import { accountJson } from '../accounts.ts';
import { branchRef } from '../git/bare-repository.ts';
import { readCommit } from '../git/commit.ts';
import { readSiteWorkflow } from '../interpreter/site-workflow.ts';
import type { Push } from '../repositories/ref-writer.ts';
import { repositoryJson } from '../repositories/repository-json.ts';
import { runContexts } from './contexts.ts';
import type { DispatchDeps } from './dispatch.ts';
import { evaluateTemplate } from './expressions.ts';
import { failedPlan, type Planned, planClaim } from './plan.ts';
import { wantsPush } from './triggers.ts';
import { workflowFiles } from './workflow-files.ts';
import { workflowNameOf } from './workflow-json.ts';

/** A push to a branch starts every workflow that wants it. They are others' work, so they are only interpreted. */
export function runOnPush(deps: DispatchDeps): (push: Push) => void {
  return ({ repository, ref, sha, by }) => {
    const branch = ref.replace(/^refs\/heads\//, '');
    const git = deps.repositories.git(repository);
    const commit = readCommit(git.objects, sha);
    if (ref !== branchRef(branch) || commit === undefined) return;
    const [headline = ''] = commit.message.split('\n');
    const payload = {
      ref,
      after: sha,
      head_commit: { id: sha, message: commit.message },
      repository: repositoryJson(repository, deps),
      organization: accountJson(deps.links, repository.owner),
      sender: accountJson(deps.links, by.account),
    };
    for (const { path: workflowPath, yaml } of workflowFiles(git, commit.tree)) {
      if (deps.workflowStates.of(repository.id, workflowPath) !== 'active') continue;
      if (!wantsPush(yaml, branch)) continue;
      const read = readSiteWorkflow(yaml);
      const workflowName = workflowNameOf(workflowPath, yaml);
      const event = { event: 'push', workflowPath, workflowName, branch, sha, actor: by.account, payload };
      const plan = (): Planned => {
        if ('problem' in read) return failedPlan(headline, `Invalid workflow file: ${read.problem}`);
        const { 'run-name': runName = headline, concurrency } = read.workflow;
        const contexts = runContexts(event, repository, deps);
        return {
          title: evaluateTemplate(runName, contexts),
          claims: concurrency ? [planClaim(concurrency, contexts)] : [],
          plan: { kind: 'interpreted', jobs: [], problem: null },
        };
      };
      deps.scheduler.enter(
        deps.runs.create({ repositoryId: repository.id, ...event, ...tryPlan(plan, headline) }),
      );
    }
  };
}

function tryPlan(plan: () => Planned, headline: string): Planned {
  try {
    return plan();
  } catch (error) {
    return failedPlan(headline, (error as Error).message);
  }
}
