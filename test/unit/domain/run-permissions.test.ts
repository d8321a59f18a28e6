import { describe, expect, test } from 'vitest';
import { bringsWorkflow, runPermissions } from '../../../src/domain/run-permissions.ts';

const task = {
  round: 1,
  brief: 'Make a page',
  checks: [] as (string | { js: string })[],
  attachments: [] as { name: string }[],
};
const PATH = '.github/workflows/ci.yml';

describe('a task brings a workflow', () => {
  test.each([
    ['its brief names one', { ...task, brief: `Add a push workflow at ${PATH} that deploys` }],
    ['its brief names the folder', { ...task, brief: 'Put it below `.github/workflows`.' }],
    ['a check does', { ...task, checks: [`${PATH} exists`] }],
    ['a script does', { ...task, checks: [{ js: `fetch('${PATH}')` }] }],
    ['it is attached', { ...task, attachments: [{ name: PATH }] }],
  ])('if %s', (_, given) => {
    expect(bringsWorkflow(given)).toBe(true);
    expect(runPermissions(given)).toMatchObject({ workflows: 'write', actions: 'read' });
  });

  test('and no other does', () => {
    expect(
      bringsWorkflow({
        ...task,
        brief: 'Describe your workflow on GitHub',
        checks: ['has a .github folder'],
      }),
    ).toBe(false);
  });
});

test('without one a run can neither write workflows nor read runs', () => {
  expect(runPermissions(task)).toEqual({
    metadata: 'read',
    contents: 'write',
    pages: 'write',
    administration: 'write',
  });
});

test('a later round can see how a workflow of an earlier one ended, but not change it', () => {
  const permissions = runPermissions({ ...task, round: 2 });
  expect(permissions).toMatchObject({ actions: 'read' });
  expect(permissions).not.toHaveProperty('workflows');
});
