import { Hono } from 'hono';
import { artifactUrl, readArtifacts } from '../actions/artifacts.ts';
import type { Run } from '../actions/run.ts';
import { readIfThere, runFiles } from '../actions/run-files.ts';
import type { RunStore } from '../actions/run-store.ts';
import type { Authenticator } from '../auth/authenticate.ts';
import { branchRef, resolveCommit } from '../git/bare-repository.ts';
import { dumbHttpFile } from '../git/dumb-http.ts';
import { findPath, listFiles } from '../git/tree.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import type { Links } from '../links.ts';
import type { RepositoryAccess } from '../repositories/access.ts';
import type { RepositoryStore } from '../repositories/repository-store.ts';
import { artifactRoutes } from './artifact-routes.ts';
import { repositoryPage } from './repository-page.ts';
import { type RunView, runPage } from './run-page.ts';

/** What browsers and git see, as opposed to the API. */
export function webRoutes(deps: {
  dataDir: string;
  links: Links;
  authenticate: Authenticator;
  access: RepositoryAccess;
  repositories: RepositoryStore;
  runs: RunStore;
}): Hono {
  const { access, repositories } = deps;
  const routes = new Hono();

  routes.route('/', artifactRoutes(deps));

  const findRun = (id: string): RunView & { run: Run } => {
    const run = deps.runs.find(Number(id));
    if (run === undefined) throw notFound();
    const files = runFiles(deps.dataDir, run.id);
    const artifacts = readArtifacts(files.artifacts).map(({ name }) => ({
      name,
      url: artifactUrl(deps.links, run, name),
    }));
    return { run, log: readIfThere(files.log), summary: readIfThere(files.summary), artifacts };
  };
  // Open to whoever is on this machine; github.com's own addresses are signed and short-lived.
  routes.get('/_runs/:id/log', (c) => c.text(findRun(c.req.param('id')).log));
  routes.get('/_runs/:id/summary', (c) => c.text(findRun(c.req.param('id')).summary));

  // With and without `.git`, as github.com has it: people clone the address they see.
  routes.get('/:owner/:repo/:path{info/refs|HEAD|objects/.+}', async (c) => {
    const header = c.req.header('authorization');
    const caller = await deps.authenticate(header);
    const name = c.req.param('repo').replace(/\.git$/, '');
    if (header === undefined && repositories.byName(c.req.param('owner'), name)?.private !== false) {
      // git asks for credentials only after a 401, so that is what a private or unknown repository gives
      throw new ApiError(401, 'Requires authentication', {
        headers: { 'www-authenticate': 'Basic realm="GitHub"' },
      });
    }
    const repository = access.find(caller, c.req.param('owner'), name);
    const file = dumbHttpFile(repositories.git(repository), c.req.param('path'));
    if (file === undefined) throw notFound();
    return c.body(new Uint8Array(file), 200, { 'content-type': 'text/plain', 'cache-control': 'no-cache' });
  });

  routes.get('/:owner/:repo/raw/:ref/:path{.+}', async (c) => {
    const caller = await deps.authenticate(c.req.header('authorization'));
    const git = repositories.git(access.find(caller, c.req.param('owner'), c.req.param('repo')));
    const tree = resolveCommit(git, c.req.param('ref'))?.commit.tree;
    const entry = tree && findPath(git.objects, tree, c.req.param('path'));
    const content = entry && git.objects.read('blob', entry.sha);
    if (!content) throw notFound();
    // as github.com does it: raw files are never pages
    return c.body(new Uint8Array(content), 200, { 'content-type': 'text/plain; charset=utf-8' });
  });

  routes.get('/:owner/:repo', async (c) => {
    const caller = await deps.authenticate(c.req.header('authorization'));
    const repository = access.find(caller, c.req.param('owner'), c.req.param('repo').replace(/\.git$/, ''));
    const git = repositories.git(repository);
    const head =
      git.refs.get(branchRef(repository.defaultBranch)) && resolveCommit(git, repository.defaultBranch);
    const files = head ? [...listFiles(git.objects, head.commit.tree).keys()] : [];
    return c.html(repositoryPage(repository, files, deps.links));
  });

  routes.get('/:owner/:repo/actions/runs/:id', async (c) => {
    const caller = await deps.authenticate(c.req.header('authorization'));
    const repository = access.find(caller, c.req.param('owner'), c.req.param('repo'));
    const { run, ...view } = findRun(c.req.param('id'));
    if (run.repositoryId !== repository.id) throw notFound();
    return c.html(runPage(run, view));
  });
  return routes;
}
