import { pino } from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTraceSender } from '../../../src/tracing/otlp.ts';
import { toSpan } from '../../../src/tracing/spans.ts';
import { startTraceReceiver } from './trace-receiver.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const span = (name: string) => toSpan({ id: `job_${'a'.repeat(32)}`, name, from: 1, to: 2, isOk: true });

function open(url: string) {
  const warnings: string[] = [];
  const write = (line: string) => void warnings.push(JSON.parse(line).err.message);
  const receiver = { url, headers: {}, service: 'errand' };
  return { warnings, ...createTraceSender({ receiver, log: pino({ level: 'warn' }, { write }) }) };
}

test('what a receiver does not take for now is sent again, and said once', async () => {
  await using receiver = await startTraceReceiver([503, 429]);
  const { send, stop, warnings } = open(receiver.url);
  for (const name of ['one', 'two']) {
    send([span(name)]);
    await stop();
  }
  send([span('three')]);
  await stop();
  expect(receiver.answered).toEqual([503, 429, 200]);
  expect(receiver.spans.map(({ name }) => name)).toEqual(['one', 'two', 'three']);
  expect(warnings).toEqual([`${receiver.url} answered HTTP 503`]);
});

test('what is refused for good is not sent again', async () => {
  await using receiver = await startTraceReceiver([401]);
  const { send, stop, warnings } = open(receiver.url);
  send([span('one')]);
  await stop();
  send([span('two')]);
  await stop();
  expect(receiver.spans.map(({ name }) => name)).toEqual(['two']);
  expect(warnings).toHaveLength(1);
});

test('while nobody takes them only the newest are kept', async () => {
  await using receiver = await startTraceReceiver([503]);
  const { send, stop } = open(receiver.url);
  send([span('oldest')]);
  await stop();
  send(Array.from({ length: 1_999 }, (_, n) => span(String(n))));
  send([span('newest')]);
  expect(receiver.answered).toEqual([503]);
  await stop();
  expect(receiver.spans).toHaveLength(2_000);
  expect([receiver.spans.at(0)?.name, receiver.spans.at(-1)?.name]).toEqual(['0', 'newest']);
});

test('many are sent at once and not after some seconds, so that none is dropped', async () => {
  await using receiver = await startTraceReceiver();
  const { send, stop } = open(receiver.url);
  for (let n = 0; n < 5_000; n += 500) {
    send(Array.from({ length: 500 }, (_, i) => span(String(n + i))));
    await vi.waitFor(() => expect(receiver.answered).toHaveLength(Math.floor((n + 500) / 1_000)));
  }
  await stop();
  expect(receiver.spans).toHaveLength(5_000);
});

test('whoever stops waits for one try more, however much has come meanwhile', async () => {
  await using receiver = await startTraceReceiver(Array(50).fill(503));
  const { send, stop } = open(receiver.url);
  for (let n = 0; n < 20; n++) send(Array.from({ length: 1_000 }, (_, i) => span(String(i))));
  await stop();
  expect(receiver.answered).toEqual([503]);
});

test('a receiver that is away is no trouble for anybody else', async () => {
  const receiver = await startTraceReceiver();
  await receiver[Symbol.asyncDispose]();
  const { send, stop, warnings } = open(receiver.url);
  send([span('one')]);
  await stop();
  expect(warnings).toEqual([expect.stringContaining('ECONNREFUSED')]);
});

test('spans are sent by themselves, together', async () => {
  await using receiver = await startTraceReceiver();
  const { send, stop } = open(receiver.url);
  send([span('one')]);
  send([span('two')]);
  expect(receiver.answered).toEqual([]);
  vi.advanceTimersByTime(5_000);
  await stop();
  expect(receiver.answered).toEqual([200]);
  expect(receiver.spans).toHaveLength(2);
});
