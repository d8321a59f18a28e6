/** Wires the parts of the embedded GitHub together, and nothing else. */
import type { Logger } from 'pino';
import { type Clock, systemClock } from '../../domain/clock.ts';
import type { ContextDeps } from './actions/contexts.ts';
import type { Run } from './actions/run.ts';
import { runJson } from './actions/run-json.ts';
import { runOnPush } from './actions/run-on-push.ts';
import { createRunStore } from './actions/run-store.ts';
import { workflowRunWebhook } from './actions/run-webhook.ts';
import { createScheduler } from './actions/scheduler.ts';
import { createWorkflowStates } from './actions/workflow-states.ts';
import { createAppRegistry } from './auth/app-registry.ts';
import { createAuthenticator } from './auth/authenticate.ts';
import { createInstallationChanges } from './auth/installation-changes.ts';
import { createInstallationStore } from './auth/installation-store.ts';
import { createTokenStore } from './auth/token-store.ts';
import type { Database } from './database.ts';
import { readCommit } from './git/commit.ts';
import { createInterpreter } from './interpreter/interpreter.ts';
import { createLinks } from './links.ts';
import { createAppCreations } from './manifest/app-creations.ts';
import { createPeople } from './oauth/people.ts';
import { createUserTokens } from './oauth/user-tokens.ts';
import { createIdTokenRequests } from './oidc/id-token-requests.ts';
import type { EmbeddedGitHubOptions } from './options.ts';
import { createOrganisations, type Organisations } from './organisations.ts';
import { createPagesBuilder } from './pages/pages-builder.ts';
import { buildOnPush, pageBuildWebhook } from './pages/pages-events.ts';
import { pagesBuildJson } from './pages/pages-json.ts';
import { createPagesStore } from './pages/pages-store.ts';
import { createPullStore } from './pulls/pull-store.ts';
import { createRepositoryAccess } from './repositories/access.ts';
import { createCommitFiles } from './repositories/commit-files.ts';
import { createRefWriter } from './repositories/ref-writer.ts';
import type { Repository } from './repositories/repository.ts';
import { repositoryJson } from './repositories/repository-json.ts';
import { createRepositoryStore } from './repositories/repository-store.ts';
import { createRunner } from './runner/launch.ts';
import { createDeliveryStore } from './webhooks/delivery-store.ts';
import { createWebhookSender } from './webhooks/webhook-sender.ts';

export interface Foundation extends ContextDeps {
  options: EmbeddedGitHubOptions;
  db: Database;
  clock: Clock;
  log: Logger;
  organisations: Organisations;
}

export type Services = ReturnType<typeof createServices>;

export function createServices(options: EmbeddedGitHubOptions, { db, url }: { db: Database; url: string }) {
  const organisations = createOrganisations(options);
  const foundation: Foundation = {
    options,
    db,
    clock: systemClock,
    log: options.log,
    links: createLinks(url),
    organisations,
    variablesOf: (owner) => organisations.settings(owner).variables,
    secretsOf({ owner, name }) {
      const { values, repositories } = organisations.settings(owner).secrets;
      return repositories.includes(name) ? values : {};
    },
  };
  const code = createCode(foundation);
  const accounts = createAccounts(foundation);
  const pages = createPages(foundation, { ...code, ...accounts });
  const actions = createActions(foundation, { ...code, ...accounts, ...pages });
  return { ...foundation, ...code, ...accounts, ...pages, ...actions };
}

function createCode(foundation: Foundation) {
  const { options, clock } = foundation;
  const repositories = createRepositoryStore({ ...foundation, dataDir: options.dataDir });
  const refWriter = createRefWriter(repositories);
  return {
    repositories,
    refWriter,
    pulls: createPullStore(foundation),
    access: createRepositoryAccess({ repositories }),
    commitFiles: createCommitFiles({ repositories, refWriter, clock }),
  };
}

function createAccounts(foundation: Foundation) {
  const apps = createAppRegistry(foundation);
  const installations = createInstallationStore({ ...foundation, apps });
  const tokens = createTokenStore({ ...foundation, installations });
  const userTokens = createUserTokens(foundation);
  const deliveries = createDeliveryStore(foundation);
  const webhooks = createWebhookSender({ ...foundation, installations, deliveries });
  return {
    apps,
    appCreations: createAppCreations({ ...foundation, apps }),
    installations,
    installationChanges: createInstallationChanges({ ...foundation, installations, webhooks }),
    tokens,
    people: createPeople(foundation.organisations),
    userTokens,
    deliveries,
    authenticate: createAuthenticator({ ...foundation, apps, tokens, userTokens }),
    webhooks,
  };
}

type Code = ReturnType<typeof createCode>;
type Accounts = ReturnType<typeof createAccounts>;

function createPages(foundation: Foundation, { repositories, refWriter, webhooks }: Code & Accounts) {
  const { options } = foundation;
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
      const { owner } = repository;
      const webhook = pageBuildWebhook(build, json, repositoryJson(repository, foundation), owner);
      webhooks.send(owner, webhook);
    },
  });
  refWriter.onPush(buildOnPush({ store, builder }));
  return { pagesStore: store, pagesBuilder: builder };
}

function createActions(foundation: Foundation, parts: Code & Accounts & ReturnType<typeof createPages>) {
  const { options } = foundation;
  const { repositories, refWriter, webhooks } = parts;
  const runs = createRunStore(foundation);
  const workflowStates = createWorkflowStates(foundation.db);
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
      webhooks.send(repository.owner, workflowRunWebhook(run, describeRun(run, repository), json));
    },
  });
  refWriter.onPush(runOnPush({ ...foundation, repositories, runs, scheduler, workflowStates }));
  return { runs, workflowStates, idTokens, scheduler, describeRun };
}
