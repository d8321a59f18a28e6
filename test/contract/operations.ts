/**
 * Every operation of GitHub's REST API that App, action or the embedded GitHub knows, with what its caller must have
 * by GitHub's list of permissions (docs.github.com, "Permissions required for GitHub Apps"). After a new line here,
 * `scripts/extract-github-contract.ts` has to be run once more.
 */
import type { Permissions } from '../../src/local/github/options.ts';

/** `app`: the App's own JWT. `user`: a person's token. `nobody`: no credential. Else an installation token with these permissions, if any. */
export type Needs = 'app' | 'user' | 'nobody' | Permissions;

const METADATA: Permissions = { metadata: 'read' };
const READ_CONTENTS: Permissions = { contents: 'read' };
const WRITE_CONTENTS: Permissions = { contents: 'write' };
const READ_PAGES: Permissions = { pages: 'read' };
const READ_ACTIONS: Permissions = { actions: 'read' };
/** GitHub asks for both, for a site is a setting of its repository. */
const SET_PAGES: Permissions = { pages: 'write', administration: 'write' };

export const OPERATIONS: Record<string, Needs> = {
  'GET /app': 'app',
  'GET /app/hook/config': 'app',
  'PATCH /app/hook/config': 'app',
  'GET /app/hook/deliveries': 'app',
  'GET /app/installations': 'app',
  'GET /app/installations/{installation_id}': 'app',
  'POST /app/installations/{installation_id}/access_tokens': 'app',
  'POST /app-manifests/{code}/conversions': 'nobody',
  'GET /orgs/{org}/installation': 'app',
  'GET /repos/{owner}/{repo}/installation': 'app',
  'GET /user': 'user',
  'GET /user/installations': 'user',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': METADATA,
  'DELETE /installation/token': {},
  'GET /rate_limit': {},

  'GET /orgs/{org}': METADATA,
  'POST /orgs/{org}/repos': { administration: 'write' },
  'GET /repos/{owner}/{repo}': METADATA,
  'PATCH /repos/{owner}/{repo}': { administration: 'write' },
  'DELETE /repos/{owner}/{repo}': { administration: 'write' },
  'GET /repos/{owner}/{repo}/topics': METADATA,
  'PUT /repos/{owner}/{repo}/topics': { administration: 'write' },

  // Files below .github/workflows ask for `workflows: write` as well, wherever contents or refs are written.
  'GET /repos/{owner}/{repo}/contents/{path}': READ_CONTENTS,
  'PUT /repos/{owner}/{repo}/contents/{path}': WRITE_CONTENTS,
  'GET /repos/{owner}/{repo}/branches/{branch}': READ_CONTENTS,
  'GET /repos/{owner}/{repo}/commits/{ref}': READ_CONTENTS,
  'GET /repos/{owner}/{repo}/git/ref/{ref}': READ_CONTENTS,
  'POST /repos/{owner}/{repo}/git/refs': WRITE_CONTENTS,
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': WRITE_CONTENTS,
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': WRITE_CONTENTS,
  'POST /repos/{owner}/{repo}/git/blobs': WRITE_CONTENTS,
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': READ_CONTENTS,
  'POST /repos/{owner}/{repo}/git/trees': WRITE_CONTENTS,
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': READ_CONTENTS,
  'POST /repos/{owner}/{repo}/git/commits': WRITE_CONTENTS,
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': READ_CONTENTS,
  'POST /repos/{owner}/{repo}/dispatches': WRITE_CONTENTS,

  'GET /repos/{owner}/{repo}/pulls': { pull_requests: 'read' },
  'POST /repos/{owner}/{repo}/pulls': { pull_requests: 'write' },

  'GET /repos/{owner}/{repo}/pages': READ_PAGES,
  'POST /repos/{owner}/{repo}/pages': SET_PAGES,
  'PUT /repos/{owner}/{repo}/pages': SET_PAGES,
  'DELETE /repos/{owner}/{repo}/pages': SET_PAGES,
  'GET /repos/{owner}/{repo}/pages/builds': READ_PAGES,
  'POST /repos/{owner}/{repo}/pages/builds': { pages: 'write' },
  'GET /repos/{owner}/{repo}/pages/builds/latest': READ_PAGES,
  'GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}': READ_PAGES,

  'GET /repos/{owner}/{repo}/actions/runs': READ_ACTIONS,
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': READ_ACTIONS,
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': READ_ACTIONS,
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs': READ_ACTIONS,
  'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel': { actions: 'write' },
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}': READ_ACTIONS,
};

/** GraphQL has no such list: a field of a query or mutation asks for what its REST twin asks for. */
export const GRAPHQL: Record<string, Permissions> = {
  createCommitOnBranch: { contents: 'write', workflows: 'write' },
  repository: READ_CONTENTS,
};

/** What an App must have to subscribe; the description says it of each event. The others come to every App. */
export const EVENTS: Record<string, Permissions> = {
  workflow_run: { actions: 'read' },
  page_build: { pages: 'read' },
  installation: {},
  installation_repositories: {},
};
