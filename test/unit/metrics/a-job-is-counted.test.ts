/** A real job through the App's own routes, and what whoever watches over the App sees of it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimAnswer, resultAnswer } from '../../../src/contract/run-api.ts';
import { ORGANISATION } from '../local/support/embedded.ts';
import { type ClaimingApp, startClaimingApp } from '../runs/support/claiming-app.ts';
import { type ReadMetrics, readMetrics } from './read-metrics.ts';
import { startTraceReceiver, type TraceReceiver } from './trace-receiver.ts';

const TOKEN = 'metrics-token';
const RESULT = {
  repo_url: 'https://github.test/acme/site',
  commit_sha: 'a'.repeat(40),
  pages_url: 'https://acme.test/site/',
  checks: [],
  files: [],
  notes: [],
  model_usage: {
    models: ['gpt'],
    requests: 3,
    input_tokens: 1_000,
    cached_tokens: 200,
    output_tokens: 50,
    estimated: false,
    cost_usd: 0.25,
  },
};

let app: ClaimingApp;
let receiver: TraceReceiver;
let before: ReadMetrics;
let metrics: ReadMetrics;
let text: string;

beforeAll(async () => {
  receiver = await startTraceReceiver();
  app = await startClaimingApp({
    watching: {
      metrics: { token: TOKEN },
      traces: { url: receiver.url, headers: { authorization: 'Bearer of-traces' }, service: 'errand' },
    },
  });
  before = readMetrics(await (await scrape()).text());
  const { run_token } = claimAnswer.parse(
    JSON.parse((await app.claim(app.job, [`Bearer ${await app.issuer.sign(app.claims())}`])).text),
  );
  const say = (what: string, body: object) => app.say(app.job, what, [`Bearer ${run_token}`], body);
  const phase = (name: string) => ({ type: 'phase', phase: name, message: name });
  await say('events', { attempt: 1, batch: 1, events: [phase('prepare'), phase('generate')] });
  await say('events', { attempt: 1, batch: 2, events: [phase('publish')] });
  const ended = await say('result', { attempt: 1, status: 'completed', result: RESULT });
  const { delivery } = resultAnswer.parse(JSON.parse(ended.text));
  const made = { attempt: 1, n: 1, http_status: 200, error: null, duration_ms: 20 };
  expect((await say(`deliveries/${delivery.id}`, made)).status).toBe(200);
  await app.app.stop();
  text = await (await scrape()).text();
  metrics = readMetrics(text);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await receiver[Symbol.asyncDispose]();
});

const scrape = (headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) =>
  fetch(`${app.url}/metrics`, { headers });

test('whoever has no token, or a wrong one, is not told', async () => {
  const statuses = [{}, { authorization: 'Bearer metrics-tokem' }].map(async (headers) => {
    const response = await scrape(headers);
    expect(await response.text()).not.toContain('errand_');
    return response.status;
  });
  expect(await Promise.all(statuses)).toEqual([401, 401]);
  expect((await fetch(`${app.url}/api/metrics`)).status).toBe(404);
});

test('a job is counted when it waits, when it is accepted and when it ends', () => {
  const waits = 'errand_jobs{kind="site",state="queued",tenant="default"}';
  expect([before.of(waits), metrics.of(waits)]).toEqual([1, 0]);
  expect(before.of('errand_oldest_waiting_seconds{kind="site",tenant="default"}')).toBeGreaterThan(0);
  expect(metrics.of('errand_jobs_accepted_total{kind="site"}')).toBe(1);
  expect(metrics.of('errand_jobs_ended_total{kind="site",outcome="completed"}')).toBe(1);
  expect(metrics.of('errand_site_seconds_count{outcome="completed"}')).toBe(1);
});

test('each phase that it went through is measured', () => {
  for (const phase of ['queued', 'claim', 'prepare', 'publish'])
    expect(metrics.of(`errand_phase_seconds_count{phase="${phase}"}`), phase).toBe(1);
  expect(metrics.of('errand_phase_seconds_count{phase="wait-live"}')).toBe(0);
});

test('what its model cost and the try at its callback are counted', () => {
  expect(metrics.of('errand_model_cost_usd_total{tenant="default"}')).toBe(0.25);
  expect(metrics.of('errand_model_tokens_total{direction="input",tenant="default"}')).toBe(1_000);
  expect(metrics.of('errand_delivery_tries_total{kind="callback",result="delivered"}')).toBe(1);
});

test('requests are told apart by the pattern of their path, and those to GitHub by what came of them', () => {
  const claims = 'errand_http_request_seconds_count{method="POST",route="/runs/:id/claim",status="2xx"}';
  expect(metrics.of(claims)).toBe(1);
  expect(metrics.of('errand_github_requests_total{result="ok"}')).toBeGreaterThan(3);
  // The App dispatched nothing, so all of its own budget is left.
  expect(metrics.of(`errand_github_writes_left{organisation="${ORGANISATION}",window="hour"}`)).toBe(450);
  expect(metrics.of('errand_store_up')).toBe(1);
});

test('no id, address or name of a task becomes a time series', () => {
  expect(text).not.toMatch(/job_[0-9a-f]{8}|dlv_|site_[0-9a-f]{8}|@|captcha|127\.0\.0\.1/);
});

test('the job is one trace from the request to its callback', () => {
  const { spans, authorization } = receiver;
  expect(authorization).toBe('Bearer of-traces');
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([app.job.slice('job_'.length)]));
  const [root] = spans.filter(({ name }) => name === 'site job');
  const others = spans.filter((span) => span !== root);
  expect(new Set(others.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([root?.spanId]));
  expect(others.map(({ name }) => name)).toEqual([
    'accept',
    'dispatch',
    'claim',
    'prepare',
    'generate',
    'publish',
    'deliver',
  ]);
  expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length);
  for (const { startTimeUnixNano, endTimeUnixNano } of spans)
    expect(BigInt(endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(startTimeUnixNano));
});
