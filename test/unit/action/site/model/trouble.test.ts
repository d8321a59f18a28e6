import { describe, expect, test } from 'vitest';
import type { ModelTiming } from '../../../../../action/site/model/request/timing.ts';
import {
  type Behaviour,
  type ModelScript,
  startModelServer,
  tagged,
} from '../../../../fakes/model-server.ts';
import { bench, bounds, filesOf, jobFor, KEY, page, providerAt, reasonOf, write } from './support.ts';

const job = await jobFor({ brief: 'Show a greeting in #greeting.' });
const good = page('<p id="greeting">Hello</p>');
const text = tagged({ 'index.html': good });

interface Setting {
  /** What the first provider does; it has the models `first` and `second`. */
  script: ModelScript;
  /** What the second provider does, if there is one. */
  fallback?: ModelScript;
  timing?: Partial<ModelTiming>;
  timeMs?: number;
}

async function writeIn({ script, fallback, timing = {}, timeMs }: Setting) {
  await using server = await startModelServer(script);
  await using second = await startModelServer(fallback ?? []);
  const providers = [
    providerAt(server, { models: ['first', 'second'] }),
    ...(fallback
      ? [providerAt(second, { name: 'second.example', apiKey: 'other-key', models: ['third'] })]
      : []),
  ];
  const { model, lines } = bench(providers, { timing });
  const answer = await write(model, job, timeMs);
  const again = () => write(model, job, timeMs);
  const asked = [...server.requests, ...second.requests].map(({ body }) => body.model);
  return { answer, again, lines, asked, usage: model.usage() };
}

/** One try each of what the table says, by the models that are asked. */
const REMEDIES: [string, Behaviour, string[]][] = [
  ['an overloaded model', { status: 429 }, ['first', 'first']],
  ['a fault of the provider', { status: 500 }, ['first', 'first']],
  ['an overload', { status: 529, body: { error: { message: 'Overloaded' } } }, ['first', 'first']],
  ['a connection that breaks', { text, disconnectAfter: 40 }, ['first', 'first']],
  [
    'an error inside the stream',
    { text: 'abc', streamError: { message: 'boom', code: 502 } },
    ['first', 'first'],
  ],
  ['an answer without anything', { text: '' }, ['first', 'first']],
  ['an answer without files', { text: 'What colour should it have?' }, ['first', 'first']],
  [
    'a model that does not exist',
    { status: 404, body: { error: { code: 'model_not_found' } } },
    ['first', 'second'],
  ],
  ['a bad request', { status: 400, body: { error: { message: 'context too long' } } }, ['first', 'second']],
  ['a refusal', { refusal: 'I will not.' }, ['first', 'second']],
  ['a content filter', { text: 'abc', finish: 'content_filter' }, ['first', 'second']],
  ['a refusal in plain words', { text: "I'm sorry, but I can't help with that." }, ['first', 'second']],
  ['a stream that stalls', { text, stallAfter: 40 }, ['first', 'second']],
];

describe('trouble with a model', () => {
  test.each(REMEDIES)('%s is met as the table says', async (_, behaviour, asked) => {
    const trouble = await writeIn({ script: [behaviour, { text }], timing: { idleMs: 60 } });
    expect(filesOf(trouble.answer)['index.html']).toBe(`${good}\n`);
    expect(trouble.asked).toEqual(asked);
  });

  test('a model that never starts to answer is left for the next', async () => {
    const { answer, asked, lines } = await writeIn({
      script: (_, index) => (index === 0 ? { stallAfter: 0 } : { text }),
      timing: { firstByteMs: 60 },
    });
    expect(answer.ok).toBe(true);
    expect(asked).toEqual(['first', 'second']);
    expect(lines.join('\n')).toContain('sent nothing for 0.06 s');
  });

  test('a model that streams slowly, but does, is not taken for a stalled one', async () => {
    const { asked } = await writeIn({
      script: [{ text, chunkSize: 20, delayMs: 20 }],
      timing: { firstByteMs: 2_000, idleMs: 2_000 },
    });
    expect(asked).toEqual(['first']);
  });
});

describe('a provider that cannot be used', () => {
  test.each<[string, Behaviour]>([
    ['a key that is refused', { status: 401, body: { error: { message: `Incorrect API key: ${KEY}` } } }],
    ['no right to the model', { status: 403 }],
    ['no credit', { status: 402 }],
    ['a quota that is used up', { status: 429, body: { error: { code: 'insufficient_quota' } } }],
  ])('for %s is out at once and for good', async (_, behaviour) => {
    await using broken = await startModelServer(() => behaviour);
    await using fallback = await startModelServer(() => ({ text }));
    const { model } = bench([
      providerAt(broken, { models: ['first', 'second'] }),
      providerAt(fallback, { name: 'second.example', models: ['third'] }),
    ]);
    expect(await write(model, job)).toMatchObject({ ok: true, model: 'third at second.example' });
    await write(model, job);
    expect(broken.requests).toHaveLength(1);
    expect(fallback.requests).toHaveLength(2);
  });

  test('because nobody listens there is left', async () => {
    await using fallback = await startModelServer([{ text }]);
    const gone = await startModelServer([]);
    await gone[Symbol.asyncDispose]();
    const { model, lines } = bench([providerAt(gone), providerAt(fallback, { models: ['third'] })]);
    const answer = await write(model, job);
    expect(answer).toMatchObject({ ok: true, model: 'third at fake.example' });
    expect(lines.join('\n')).toContain('first at fake.example could not be reached');
  });

  test('is asked again in the next request if it was only overloaded', async () => {
    await using server = await startModelServer([{ status: 500 }, { status: 500 }, { text }]);
    const { model } = bench([providerAt(server)]);
    expect(reasonOf(await write(model, job))).toContain('has a fault of its own (status 500)');
    expect(filesOf(await write(model, job))['index.html']).toBe(`${good}\n`);
  });
});

describe('a provider that says when to come back', () => {
  const limited = (retryAfter: string): Behaviour => ({
    status: 429,
    headers: { 'retry-after': retryAfter },
    body: { error: { message: 'You exceeded your current quota' } },
  });

  test('is asked again then, if that fits the deadline', async () => {
    const { asked, lines } = await writeIn({ script: [limited('0.03'), { text }] });
    expect(asked).toEqual(['first', 'first']);
    expect(lines.join('\n')).toContain('trying again in 0.03 s');
  });

  test('is not waited for beyond the deadline', async () => {
    const { asked } = await writeIn({ script: [limited('30'), { text }] });
    expect(asked).toEqual(['first', 'second']);
  });

  test('is not waited for longer than any answer is worth', async () => {
    const { asked } = await writeIn({ script: [limited('61'), { text }], timeMs: 600_000 });
    expect(asked).toEqual(['first', 'second']);
  });
});

describe('what an endpoint does not understand', () => {
  test('is left out one by one and remembered', async () => {
    await using server = await startModelServer(() => ({
      text,
      rejects: ['stream_options', 'max_completion_tokens', 'max_tokens'],
    }));
    const { model, lines } = bench([providerAt(server)]);
    expect(await write(model, job)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(4);
    expect(server.requests[2]?.body).toHaveProperty('max_tokens');
    expect(lines.join('\n')).toContain('does not take stream_options: asking without');
    await write(model, job);
    expect(server.requests).toHaveLength(5);
    expect(model.usage()).toMatchObject({ requests: 2, estimated: true });
  });

  test('is guessed in order if the refusal does not name it', async () => {
    await using server = await startModelServer(({ body }) =>
      'stream_options' in body ? { status: 422, body: { error: { message: 'extra_forbidden' } } } : { text },
    );
    expect(await write(bench([providerAt(server)]).model, job)).toMatchObject({ ok: true });
  });

  test('images are left out for the one model that cannot see, and named instead', async () => {
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]);
    const withImage = await jobFor({ brief: 'Show it in #greeting', files: { 'photo.bin': png } });
    const error = { message: 'No endpoints found that support image input' };
    const isSeeing = (body: unknown) => JSON.stringify(body).includes('data:image/png;base64,');
    await using server = await startModelServer(({ body }, index) => {
      if (body.model === 'first' && isSeeing(body)) return { status: 404, body: { error } };
      return index === 1 ? { refusal: 'No.' } : { text };
    });
    const { model } = bench([providerAt(server, { models: ['first', 'second'] })]);
    expect(await write(model, withImage)).toMatchObject({ ok: true, model: 'second at fake.example' });
    expect(server.requests.map(({ body }) => [body.model, isSeeing(body)])).toEqual([
      ['first', true],
      ['first', false],
      ['second', true],
    ]);
    expect(JSON.stringify(server.requests[1]?.body)).toContain('Not shown: photo.bin');
  });
});

describe('time and orders from outside', () => {
  test('an answer that is not whole at the deadline is none, and nobody else is asked', async () => {
    const { answer, asked } = await writeIn({ script: [{ text, stallAfter: 40 }, { text }], timeMs: 150 });
    expect(reasonOf(answer)).toContain('did not finish within the time left');
    expect(asked).toEqual(['first']);
  });

  test('an abort ends it at once', async () => {
    await using server = await startModelServer(() => ({ text, stallAfter: 40 }));
    const { model, lines } = bench([providerAt(server)]);
    const controller = new AbortController();
    const writing = model.write({ ...job, wanted: [], ...bounds(), signal: controller.signal });
    await expect.poll(() => lines.some((line) => line.includes('asking'))).toBe(true);
    controller.abort();
    expect(reasonOf(await writing)).toContain('was stopped');
  });

  test('an abort before the start asks nobody', async () => {
    await using server = await startModelServer(() => ({ text }));
    const aborted = { ...bounds(), signal: AbortSignal.abort() };
    const answer = await bench([providerAt(server)]).model.write({ ...job, wanted: [], ...aborted });
    expect(answer.ok).toBe(false);
    expect(server.requests).toHaveLength(0);
  });

  test('without a provider there is an honest reason', async () => {
    expect(reasonOf(await write(bench([]).model, job))).toMatch(/No model could be asked/);
  });
});

describe('the budget of a job', () => {
  const prices = { first: { input: 10, output: 40 } };
  const usage = { prompt_tokens: 1_000, completion_tokens: 500, cached_tokens: 800 };

  test('counts what providers say', async () => {
    await using server = await startModelServer(() => ({ text, usage }));
    const { model } = bench([providerAt(server, { prices })]);
    await write(model, job);
    await write(model, job);
    expect(model.usage()).toEqual({
      requests: 2,
      inputTokens: 2_000,
      cachedTokens: 1_600,
      outputTokens: 1_000,
      costUsd: 0.06,
      estimated: false,
      models: ['first at fake.example'],
    });
  });

  test('is an estimate where they say nothing, and unknown without a price', async () => {
    await using server = await startModelServer(() => ({ text, usage: false }));
    const { model } = bench([providerAt(server)]);
    await write(model, job);
    expect(model.usage()).toMatchObject({ requests: 1, estimated: true, costUsd: null });
    expect(model.usage().inputTokens).toBeGreaterThan(500);
  });

  test.each([
    ['tokens', { maxTokens: 1_000 }, /1000 tokens/],
    ['money', { maxCostUsd: 0.001 }, /0.001 US dollars/],
  ])('lets no request go out that could use more %s', async (_, budget, reason) => {
    await using server = await startModelServer(() => ({ text }));
    const { model } = bench([providerAt(server, { prices })], { budget });
    expect(reasonOf(await write(model, job))).toMatch(reason);
    expect(server.requests).toHaveLength(0);
  });

  test('bounds the answer, and a dear model is left for a cheap one', async () => {
    await using server = await startModelServer(() => ({ text }));
    const cheap = { ...prices, second: { input: 0.1, output: 0.4 } };
    const provider = providerAt(server, { models: ['first', 'second'], prices: cheap });
    const { model } = bench([provider], { budget: { maxCostUsd: 0.005 } });
    expect(await write(model, job)).toMatchObject({ ok: true, model: 'second at fake.example' });
    expect(server.requests[0]?.body.max_completion_tokens).toBeLessThan(12_501);
  });
});

test('a key is in no log line and in no reason, whatever a provider answers', async () => {
  const leak: Behaviour = { status: 418, body: { error: { message: `Bearer ${KEY} is ${KEY}` } } };
  await using server = await startModelServer([leak, { text: `I use ${KEY}`, finish: 'stop' }]);
  const { model, lines } = bench([providerAt(server, { models: [`model-${KEY}`] })]);
  const answers = [await write(model, job), await write(model, job)];
  expect(answers.map(({ ok }) => ok)).toEqual([false, false]);
  expect(JSON.stringify([answers, lines, model.usage()])).not.toContain('the-secret');
});
