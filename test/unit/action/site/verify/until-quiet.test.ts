import { expect, test } from 'vitest';
import { type OpenPage, untilQuiet } from '../../../../../action/site/verify/open-page.ts';

const pageOf = (pending: () => number) => ({ pending }) as OpenPage;

function keepBusy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('what a page asked for while this process was busy is waited for', async () => {
  let pending = 0;
  let isAnswered = false;
  const hear = () => {
    pending = 1;
    setTimeout(() => {
      pending = 0;
      isAnswered = true;
    }, 100);
  };
  setTimeout(
    () =>
      setImmediate(() => {
        // Heard of after the timers that become due meanwhile, as what comes from a browser can be.
        setImmediate(hear);
        keepBusy(300);
      }),
    60,
  );
  await untilQuiet(pageOf(() => pending));
  expect(isAnswered).toBe(true);
});

test('a page that never falls silent is not waited for without end', async () => {
  const began = performance.now();
  await untilQuiet(
    pageOf(() => 1),
    { timeoutMs: 200 },
  );
  expect(performance.now() - began).toBeGreaterThanOrEqual(200);
});
