import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Harness, startHarness, until } from './support/embedded.ts';
import { executorFiles } from './support/executor.ts';

vi.setConfig({ testTimeout: 30_000 });

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
  await harness.github.seedRepository('executor', executorFiles({ main: '' }), {
    private: false,
    message: 'x',
  });
});
afterAll(() => harness[Symbol.asyncDispose]());

const get = (id: string | number) => harness.api('GET', `/repos/acme/executor/actions/workflows/${id}`);

describe('a workflow', () => {
  it('is found by its file or its id, which its runs name', async () => {
    const { status, body } = await get('work.yml');
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'Executor', path: '.github/workflows/work.yml', state: 'active' });
    expect((await get(body.id)).body).toEqual(body);
    await harness.api('POST', '/repos/acme/executor/dispatches', { event_type: 'work' });
    const runs = await harness.api('GET', '/repos/acme/executor/actions/runs');
    expect(runs.body.workflow_runs[0]).toMatchObject({ workflow_id: body.id, workflow_url: body.url });
  });

  it('is not found where there is no such file', async () => {
    expect((await get('gone.yml')).status).toBe(404);
    expect((await get(1)).status).toBe(404);
    await harness.api('POST', '/orgs/acme/repos', { name: 'empty' });
    expect((await harness.api('GET', '/repos/acme/empty/actions/workflows/work.yml')).status).toBe(404);
  });

  it('that is disabled starts no runs, though a dispatch is answered as ever', async () => {
    const count = () => harness.github.runs().length;
    const before = count();
    const dispatch = () => harness.api('POST', '/repos/acme/executor/dispatches', { event_type: 'work' });
    await harness.github.setWorkflowState('acme/executor', 'work.yml', 'disabled_manually');
    expect((await get('work.yml')).body.state).toBe('disabled_manually');
    expect((await dispatch()).status).toBe(204);
    expect(count()).toBe(before);
    await harness.github.setWorkflowState('acme/executor', 'work.yml', 'active');
    await dispatch();
    expect([(await get('work.yml')).body.state, count()]).toEqual(['active', before + 1]);
  });

  it('that is disabled is not started by a push either', async () => {
    const seed = (text: string) => {
      const files = { '.github/workflows/ci.yml': 'on: push\njobs: {}\n', 'a.txt': text };
      const buffers = Object.entries(files).map(([path, content]) => [path, Buffer.from(content)] as const);
      return harness.github.seedRepository('site', new Map(buffers), { private: false, message: text });
    };
    const titles = () => harness.github.runs().map(({ title }) => title);
    await seed('one');
    await harness.github.setWorkflowState('acme/site', 'ci.yml', 'disabled_manually');
    await seed('two');
    expect(titles()).toContain('one');
    expect(titles()).not.toContain('two');
    await until(() => harness.github.runs().every(({ status }) => status === 'completed'));
  });
});
