import { z } from 'zod';
import type { Clock } from '../../../domain/clock.ts';
import { ApiError, invalid, notFound } from '../http/api-error.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { paged } from '../http/paged.ts';
import { readBody } from '../http/read-body.ts';
import type { Repository } from '../repositories/repository.ts';
import { artifactJson, readArtifacts } from './artifacts.ts';
import { type DispatchDeps, dispatch } from './dispatch.ts';
import type { Run } from './run.ts';
import { logUrl, runFiles } from './run-files.ts';

/** GitHub's limits for a client payload. */
const MAX_PAYLOAD_KEYS = 10;
const MAX_PAYLOAD_BYTES = 64 * 1024;

const dispatchRequest = z.object({
  event_type: z.string().min(1).max(100),
  client_payload: z.record(z.string(), z.unknown()).default({}),
});

export function runEndpoints(
  deps: DispatchDeps & {
    dataDir: string;
    clock: Clock;
    describe(run: Run, repository: Repository): object;
  },
): Endpoint[] {
  const { runs, scheduler } = deps;
  const findRun = (repository: Repository, id: string | undefined): Run => {
    const run = runs.find(Number(id));
    if (run?.repositoryId !== repository.id) throw notFound();
    return run;
  };
  return [
    {
      method: 'POST',
      path: '/repos/:owner/:repo/dispatches',
      for: 'repository',
      needs: { contents: 'write' },
      async handle(c, { repository, caller }) {
        const { event_type: eventType, client_payload: clientPayload } = await readBody(c, dispatchRequest);
        if (Object.keys(clientPayload).length > MAX_PAYLOAD_KEYS) {
          throw invalid(
            `No more than ${MAX_PAYLOAD_KEYS} properties are allowed; \`client_payload\` has more.`,
          );
        }
        if (Buffer.byteLength(JSON.stringify(clientPayload)) >= MAX_PAYLOAD_BYTES) {
          throw invalid('`client_payload` is too large.');
        }
        dispatch({ repository, caller, eventType, clientPayload }, deps);
        return c.body(null, 204);
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/actions/runs',
      for: 'public-read',
      needs: { actions: 'read' },
      handle(c, { repository }) {
        const event = c.req.query('event');
        const status = c.req.query('status');
        const sha = c.req.query('head_sha');
        const found = runs.ofRepository(repository.id, {
          ...(event && { event }),
          ...(status && { status }),
          ...(sha && { sha }),
        });
        const shown = paged(c, found).map((run) => deps.describe(run, repository));
        return c.json({ total_count: found.length, workflow_runs: shown });
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/actions/runs/:id',
      for: 'public-read',
      needs: { actions: 'read' },
      handle: (c, { repository }) =>
        c.json(deps.describe(findRun(repository, c.req.param('id')), repository)),
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/actions/runs/:id/artifacts',
      for: 'public-read',
      needs: { actions: 'read' },
      handle(c, { repository }) {
        const run = findRun(repository, c.req.param('id'));
        const now = deps.clock.now();
        const artifacts = readArtifacts(runFiles(deps.dataDir, run.id).artifacts).map((artifact, index) =>
          artifactJson(artifact, index, { ...deps, run, repository, now }),
        );
        return c.json({ total_count: artifacts.length, artifacts });
      },
    },
    {
      method: 'POST',
      path: '/repos/:owner/:repo/actions/runs/:id/cancel',
      for: 'repository',
      needs: { actions: 'write' },
      handle(c, { repository }) {
        const run = findRun(repository, c.req.param('id'));
        if (run.status === 'completed') {
          throw new ApiError(409, 'Cannot cancel a workflow run that is completed.');
        }
        scheduler.cancel(run);
        return c.json({}, 202);
      },
    },
    {
      method: 'GET',
      path: '/repos/:owner/:repo/actions/runs/:id/logs',
      for: 'repository',
      needs: { actions: 'read' },
      // github.com redirects to a zip of one file per job; here the address has the log itself, as text.
      handle: (c, { repository }) =>
        c.redirect(logUrl(deps.links, findRun(repository, c.req.param('id'))), 302),
    },
  ];
}
