/** The stories in which App and run ask GitHub for something, and what they ask for in each of them. */
import { changedExecutor, emptyExecutor, noExecutor, olderExecutor } from './executors.ts';
import { FAILING_WORKFLOW } from './failing-workflow.ts';
import type { Situation } from './situation.ts';

const EXECUTOR = '/repos/*/errand-executor-*';
const SITE = '/repos/*/sales-*';
const BINARY = { message: 'A picture', content: Buffer.from([0, 1, 2, 0]).toString('base64') };
const REFUSED = { message: 'There is at least one repository that does not exist or is not accessible.' };
const UNKNOWN = { data: null, errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }] };
const FOREVER = { times: Number.POSITIVE_INFINITY };

export const SITUATIONS = {
  newSiteInTheApp: {
    what: 'what the App asks for a new site',
    by: 'App',
    asked: [
      { call: 'GET /orgs/*/installation' },
      { call: `GET ${EXECUTOR}` },
      { call: `GET ${EXECUTOR}/contents/.github/errand.yml` },
      { call: 'POST /app/installations/*/access_tokens' },
      { call: `POST ${EXECUTOR}/dispatches` },
      { call: 'POST /orgs/*/repos' },
      { call: 'GET /.well-known/jwks' },
    ],
  },
  newSiteInTheRun: {
    what: 'what a run asks for a new site',
    by: 'run',
    asked: [
      { call: 'GET /graphql' },
      { call: 'POST /graphql' },
      { call: `POST ${SITE}/pages` },
      { call: `GET ${SITE}/pages/builds/latest` },
      { call: 'GET /pages/*/*/index.html' },
      { call: 'DELETE /installation/token', isHarmless: true },
    ],
  },
  unknownName: {
    what: 'what a run asks where GitHub does not know its repository by that name',
    by: 'run',
    rules: [{ match: 'POST /graphql', fault: { status: 200, body: UNKNOWN } }],
    asked: [{ call: `GET ${SITE}` }],
  },
  pagesElsewhere: {
    what: 'what a run asks where Pages serves another address than was expected',
    by: 'run',
    rounds: 2,
    meanwhile: ({ harness, organisation }, name) =>
      harness.api('PATCH', `/repos/${organisation}/${name}`, { homepage: 'https://sites.acme.example/' }),
    asked: [{ call: `GET ${SITE}/pages` }, { call: `PATCH ${SITE}`, isHarmless: true }],
  },
  laterRoundInTheApp: {
    what: 'what the App asks for a later round',
    by: 'App',
    rounds: 2,
    asked: [{ call: `POST ${EXECUTOR}/dispatches` }, { call: 'POST /app/installations/*/access_tokens' }],
  },
  refusedToken: {
    what: 'what the App asks where it is refused a token for the repository',
    by: 'App',
    rounds: 2,
    rules: [{ match: 'POST /app/installations/*/access_tokens', fault: { status: 422, body: REFUSED } }],
    asked: [{ call: `GET ${SITE}` }],
  },
  laterRoundInTheRun: {
    what: 'what a run asks for a later round',
    by: 'run',
    rounds: 2,
    asked: [{ call: 'GET /graphql' }, { call: 'POST /graphql' }, { call: `GET ${SITE}/pages/builds/latest` }],
  },
  otherFiles: {
    what: 'what a run asks where a repository holds deep folders and binary files',
    by: 'run',
    rounds: 2,
    meanwhile: ({ harness, organisation }, name) =>
      harness.api('PUT', `/repos/${organisation}/${name}/contents/a/b/c/d/e/picture.bin`, BINARY),
    asked: [{ call: `GET ${SITE}/git/trees/*` }, { call: `GET ${SITE}/git/blobs/*` }],
  },
  onlyInstallation: {
    what: 'what an App asks that has but one installation',
    by: 'App',
    isOnlyInstallation: true,
    asked: [{ call: 'GET /app/installations' }],
  },
  emptyRepository: {
    what: 'what a run asks where the new repository is empty',
    by: 'run',
    isEmpty: true,
    asked: [{ call: `PUT ${SITE}/contents/README.md` }],
  },
  otherPages: {
    what: 'what a run asks where somebody has set Pages otherwise',
    by: 'run',
    rounds: 2,
    meanwhile: ({ harness, organisation }, name) =>
      harness.api('PUT', `/repos/${organisation}/${name}/pages`, { build_type: 'workflow' }),
    asked: [{ call: `PUT ${SITE}/pages` }],
  },
  noBuild: {
    what: 'what a run asks where no build starts by itself',
    by: 'run',
    rules: [
      {
        match: `GET ${SITE}/pages/builds/latest`,
        fault: { status: 404 },
        ...FOREVER,
        until: `POST ${SITE}/pages/builds`,
      },
    ],
    asked: [{ call: `POST ${SITE}/pages/builds` }],
  },
  ownWorkflow: {
    what: "what a run asks where the site's own workflow has deployed it, and failed",
    by: 'run',
    task: FAILING_WORKFLOW,
    asked: [{ call: `GET ${SITE}/actions/runs` }, { call: `GET ${SITE}/pages/deployments/*` }],
  },
  noRun: {
    what: 'what the App asks where a dispatch starts no run',
    by: 'App',
    // GitHub takes it, and nothing happens.
    rules: [{ match: `POST ${EXECUTOR}/dispatches`, fault: { status: 204 } }],
    asked: [
      { call: `GET ${EXECUTOR}/actions/runs` },
      { call: `GET ${EXECUTOR}/actions/workflows/errand.yml` },
    ],
  },
  lostRun: {
    what: 'what the App asks where it hears that a run was cancelled',
    by: 'App',
    losesFirstRun: true,
    asked: [{ call: `GET ${EXECUTOR}/actions/runs/*` }],
  },
  cancelledJob: {
    what: 'what the App asks where a job is cancelled while its run works',
    by: 'App',
    isCancelled: true,
    rules: [{ match: `GET ${SITE}/pages/builds/latest`, fault: { status: 404 }, ...FOREVER }],
    asked: [{ call: `POST ${EXECUTOR}/actions/runs/*/cancel` }],
  },
  noExecutor: {
    what: 'what the App asks where there is no executor repository',
    by: 'App',
    executor: noExecutor,
    asked: [
      { call: 'GET /app/installations' },
      { call: 'POST /app/installations/*/access_tokens' },
      { call: `GET ${EXECUTOR}` },
      { call: 'POST /orgs/*/repos' },
      { call: `GET ${EXECUTOR}/git/ref/heads/main` },
      { call: `GET ${EXECUTOR}/git/trees/*` },
      { call: 'POST /graphql' },
    ],
  },
  emptyExecutor: {
    what: 'what the App asks where the executor repository is empty',
    by: 'App',
    executor: emptyExecutor,
    asked: [{ call: `PUT ${EXECUTOR}/contents/README.md` }],
  },
  olderExecutor: {
    what: 'what the App asks where an earlier version wrote the executor repository',
    by: 'App',
    executor: olderExecutor,
    asked: [
      { call: `GET ${EXECUTOR}/contents/README.md`, isHarmless: true },
      // The site's own commit is such a request as well.
      { call: 'POST /graphql' },
    ],
  },
  changedExecutor: {
    what: 'what the App asks where somebody has changed the executor repository',
    by: 'App',
    executor: changedExecutor,
    asked: [
      { call: `GET ${EXECUTOR}/contents/.github/workflows/errand.yml`, isHarmless: true },
      { call: `GET ${EXECUTOR}/pulls`, isHarmless: true },
      { call: `POST ${EXECUTOR}/git/refs`, isHarmless: true },
      // The site's own commit is such a request as well.
      { call: 'POST /graphql' },
      { call: `POST ${EXECUTOR}/pulls`, isHarmless: true },
    ],
  },
} satisfies Record<string, Situation>;
