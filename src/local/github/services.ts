/** Wires the parts of the embedded GitHub together, and nothing else. */
import type { Logger } from 'pino';
import { type Clock, systemClock } from '../../domain/clock.ts';
import { organisationAccount } from './accounts.ts';
import type { ContextDeps } from './actions/contexts.ts';
import type { Run } from './actions/run.ts';
import { runJson } from './actions/run-json.ts';
import { runOnPush } from './actions/run-on-push.ts';
import { createRunStore } from './actions/run-store.ts';
import { workflowRunWebhook } from './actions/run-webhook.ts';
import { createScheduler } from './actions/scheduler.ts';
import { createAppRegistry } from './auth/app-registry.ts';
import { createAuthenticator } from './auth/authenticate.ts';
import { createTokenStore } from './auth/token-store.ts';
import type { Database } from './database.ts';
import { readCommit } from './git/commit.ts';
import { createInterpreter } from './interpreter/interpreter.ts';
import { createLinks } from './links.ts';
import { createIdTokenRequests } from './oidc/id-token-requests.ts';
import type { EmbeddedGitHubOptions } from './options.ts';
import { createPagesBuilder } from './pages/pages-builder.ts';
import { buildOnPush, pageBuildWebhook } from './pages/pages-events.ts';
import { pagesBuildJson } from './pages/pages-json.ts';
import { createPagesStore } from './pages/pages-store.ts';
import { createRepositoryAccess } from './repositories/access.ts';
import { createCommitFiles } from './repositories/commit-files.ts';
import { createRefWriter } from './repositories/ref-writer.ts';
import type { Repository } from './repositories/repository.ts';
import { repositoryJson } from './repositories/repository-json.ts';
import { createRepositoryStore } from './repositories/repository-store.ts';
import { createRunner } from './runner/launch.ts';
import { createWebhookSender } from './webhooks/webhook-sender.ts';

export interface Foundation extends ContextDeps {
  options: EmbeddedGitHubOptions;
  db: Database;
  clock: Clock;
  log: Logger;
}

export type Services = ReturnType<typeof createServices>;

export function createServices(options: EmbeddedGitHubOptions, { db, url }: { db: Database; url: string }) {
  const foundation: Foundation = {
    options,
    db,
    clock: systemClock,
    log: options.log,
    links: createLinks(url, options.organisation),
    organisation: organisationAccount(options.organisation),
    variables: options.variables,
    secrets: options.secrets,
  };
  const code = createCode(foundation);
  const accounts = createAccounts(foundation);
  const pages = createPages(foundation, { ...code, ...accounts });
  const actions = createActions(foundation, { ...code, ...accounts, ...pages });
  return { ...foundation, ...code, ...accounts, ...pages, ...actions };
}

function createCode({ options, db, clock, organisation }: Foundation) {
  const repositories = createRepositoryStore({ db, clock, dataDir: options.dataDir });
  const refWriter = createRefWriter(repositories);
  return {
    repositories,
    refWriter,
    access: createRepositoryAccess({ repositories, organisation }),
    commitFiles: createCommitFiles({ repositories, refWriter, clock }),
  };
}

function createAccounts(foundation: Foundation) {
  const apps = createAppRegistry(foundation);
  const tokens = createTokenStore({ ...foundation, apps });
  return {
    apps,
    tokens,
    authenticate: createAuthenticator({ ...foundation, apps, tokens }),
    webhooks: createWebhookSender({ ...foundation, apps }),
  };
}

type Code = ReturnType<typeof createCode>;
type Accounts = ReturnType<typeof createAccounts>;

function createPages(foundation: Foundation, { repositories, refWriter, webhooks }: Code & Accounts) {
  const { options, organisation } = foundation;
  const store = createPagesStore(foundation);
  const builder = createPagesBuilder({
    ...foundation,
    store,
    repositories,
    buildDelayMs: options.buildDelayMs,
    onFinish(build) {
      const repository = repositories.byId(build.repositoryId);
      if (repository === undefined) return;
      const json = pagesBuildJson(build, { ...foundation, repository });
      webhooks.send(pageBuildWebhook(build, json, repositoryJson(repository, foundation), organisation));
    },
  });
  refWriter.onPush(buildOnPush({ store, builder }));
  return { pagesStore: store, pagesBuilder: builder };
}

function createActions(foundation: Foundation, parts: Code & Accounts & ReturnType<typeof createPages>) {
  const { options } = foundation;
  const { repositories, refWriter, webhooks } = parts;
  const runs = createRunStore(foundation);
  const idTokens = createIdTokenRequests();
  const describeRun = (run: Run, repository: Repository) => {
    const headCommit = readCommit(repositories.git(repository).objects, run.sha);
    return runJson(run, { ...foundation, repository, headCommit });
  };
  const scheduler = createScheduler({
    runs,
    maxConcurrent: options.runner.maxConcurrent,
    runner: createRunner({
      ...foundation,
      dataDir: options.dataDir,
      repositories,
      idTokens,
      options: options.runner,
    }),
    interpreter: createInterpreter({ ...options, ...foundation, ...parts }),
    onChange(run) {
      const repository = repositories.byId(run.repositoryId);
      if (repository === undefined) return;
      const json = repositoryJson(repository, foundation);
      webhooks.send(workflowRunWebhook(run, describeRun(run, repository), json));
    },
  });
  refWriter.onPush(runOnPush({ ...foundation, repositories, runs, scheduler }));
  return { runs, idTokens, scheduler, describeRun };
}
