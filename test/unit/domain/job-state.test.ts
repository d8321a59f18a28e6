import { expect, test } from 'vitest';
import { isFinal, JOB_STATUSES, publicStatus, statusesBefore } from '../../../src/domain/job-state.ts';

test('final states are closed: no state is reached from them', () => {
  const finals = JOB_STATUSES.filter(isFinal);
  expect(finals).toEqual(['completed', 'failed', 'cancelled']);
  for (const to of JOB_STATUSES) {
    for (const from of finals) expect(statusesBefore(to)).not.toContain(from);
  }
});

test('only a running job completes, and any open one may fail', () => {
  expect(statusesBefore('completed')).toEqual(['running']);
  expect(statusesBefore('failed')).toEqual(['queued', 'dispatched', 'running']);
});

test('callers never see "dispatched"', () => {
  expect(new Set(JOB_STATUSES.map(publicStatus))).toEqual(
    new Set(['queued', 'running', 'completed', 'failed', 'cancelled']),
  );
});
