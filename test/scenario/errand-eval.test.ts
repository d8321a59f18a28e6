import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, type EvaluationEvent, outputBytes } from '../../src/client/client.ts';
import { SECRET } from '../fakes/tasks.ts';
import { until } from '../fakes/wait.ts';
import { startWorld, type World } from '../fakes/world.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'src/cli.ts');
const EXAMPLES = join(ROOT, 'examples/evaluations');

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.[Symbol.asyncDispose]());

const client = () => createClient({ url: world.local.url, secret: SECRET });

function start(command: string, args: string[], options: SpawnOptions = {}) {
  const env = { PATH: process.env.PATH, ERRAND_URL: world.local.url, ERRAND_SECRET: SECRET };
  return spawn(command, args, { cwd: world.dir, env, stdio: ['ignore', 'pipe', 'pipe'], ...options });
}

async function ended(child: ChildProcess) {
  if (!child.stdout || !child.stderr) throw new Error('its streams are not piped');
  const [out, err, [code]] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    once(child, 'close'),
  ]);
  return { code: code as number | null, out, stdout: out.toString(), stderr: err.toString() };
}

/** A program in the folder where commands are run; its name. */
function save(name: string, code: string): string {
  writeFileSync(join(world.dir, name), code);
  return name;
}

const errand = (...args: string[]) => start(process.execPath, [CLI, 'eval', ...args]);

describe('errand eval --watch', () => {
  test('is like running the program here: bytes of both streams, arguments, input, exit code', async () => {
    const file = save(
      'echo.py',
      `import sys
sys.stdout.buffer.write(bytes(range(256)) + sys.stdin.buffer.read())
sys.stderr.write(repr(sys.argv[1:]))
sys.exit(7)
`,
    );
    const input = save('input.txt', 'naïve\r\n🐢');
    const args = [file, '--watch', '--stdin', input, '--arg', '-v', '--arg', 'two words'];
    const { code, out, stderr } = await ended(errand(...args));
    expect(stderr).toBe("['-v', 'two words']");
    expect(out).toEqual(
      Buffer.concat([Buffer.from(Array.from({ length: 256 }, (_, i) => i)), Buffer.from('naïve\r\n🐢')]),
    );
    expect(code).toBe(7);
  });

  test('shows output while the program runs', async () => {
    const file = save('slow.py', "import time\nprint('first', flush=True)\ntime.sleep(3)\nprint('second')\n");
    const child = errand(file, '--watch');
    const end = ended(child);
    const [first] = await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
    expect(String(first)).toBe('first\n');
    expect(child.exitCode).toBeNull();
    expect(await end).toMatchObject({ code: 0, stdout: 'first\nsecond\n' });
  });

  test('ends a program that does not end', async () => {
    const { code, stderr } = await ended(
      errand(save('endless.py', 'while True: pass\n'), '--watch', '--timeout', '1'),
    );
    expect(code).toBe(124);
    expect(stderr).toContain('errand: timeout');
  });

  test('Ctrl-C cancels the evaluation, not only the command', async () => {
    const child = errand(
      save('ticks.js', "setInterval(() => console.log('tick'), 200)\n"),
      '--watch',
      '--verbose',
    );
    const end = ended(child);
    await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(code).toBe(130);
    const id = /eval_[0-9a-f]{32}/.exec(stderr)?.[0] ?? '';
    expect((await client().status(id)).status).toBe('cancelled');
  });
});

describe('the examples', () => {
  const PROGRAM =
    "import time\nprint('naïve 🐢', flush=True)\ntime.sleep(1)\nprint('end')\nraise SystemExit(3)\n";
  const has = (tool: string) => spawnSync(tool, ['--version']).status === 0;
  const LOOPS: [string, string, string[]][] = [
    ['evaluate.ts', process.execPath, []],
    ['evaluate.py', 'python3', []],
    ['evaluate.sh', 'sh', ['curl', 'jq']],
  ];

  describe.each(LOOPS)('%s', (name, command, tools) => {
    const runs = [command, ...tools].every((tool) => tool === 'sh' || has(tool));

    test.runIf(runs)('goes on while it is queued and running, and ends as the program did', async () => {
      const file = save('program.py', PROGRAM);
      const { code, stdout, stderr } = await ended(start(command, [join(EXAMPLES, name), file]));
      expect(stderr).toBe('The program exited with code 3\n');
      expect(stdout).toBe('naïve 🐢\nend\n');
      expect(code).toBe(3);
    });

    test.runIf(runs)('says what was refused', async () => {
      const file = save('program.py', PROGRAM);
      const { code, stdout, stderr } = await ended(start(command, [join(EXAMPLES, name), file, 'cobol']));
      expect(code).not.toBe(0);
      expect(stdout).toBe('');
      expect(stderr).toContain('#/language');
    });
  });

  test('with-client.ts submits, follows, and runs a batch', async () => {
    const { code, stdout, stderr } = await ended(start(process.execPath, [join(EXAMPLES, 'with-client.ts')]));
    expect(stderr).toBe('');
    expect(stdout).toBe('completed: 42\none\ntwo\n0: 1\n1: 4\n2: 9\n3 of 3 completed\n404: not-found\n');
    expect(code).toBe(0);
  });

  test('webhook-receiver.ts takes the webhooks that Errand signed, and no others', async () => {
    const secret = `whsec_${Buffer.alloc(24, 5).toString('base64')}`;
    const receiver = start(process.execPath, [join(EXAMPLES, 'webhook-receiver.ts'), secret, '0']);
    let said = '';
    receiver.stdout?.on('data', (data) => {
      said += data;
    });
    try {
      const url = await until('the receiver', () => /http\S+/.exec(said)?.[0]);
      const { eval_id } = await client().run({ code: 'print(1)', webhook: { url, secret } });
      await until('the webhook', () => said.includes(`eval.completed ${eval_id} completed\n`));
      const forged = await fetch(url, { method: 'POST', body: '{"type":"eval.completed"}' });
      expect(forged.status).toBe(400);
    } finally {
      receiver.kill();
    }
  });
});

describe('the client', () => {
  test('tells the same by waiting, by events and by output', async () => {
    const code = "import sys\nprint('out ä')\nsys.stderr.write('err')\nsys.exit(2)\n";
    const { eval_id } = await client().evaluate({ code });
    const events: EvaluationEvent[] = [];
    for await (const event of client().events(eval_id)) events.push(event);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    const pieces = events.flatMap((event) => (event.type === 'output' ? [outputBytes(event.data)] : []));

    const view = await client().wait(eval_id);
    expect(view).toMatchObject({ status: 'failed', exit_code: 2, error: { type: 'nonzero_exit' } });
    expect(Buffer.from(await client().output(eval_id))).toEqual(Buffer.concat(pieces));
    expect(Buffer.from(await client().output(eval_id, { stream: 'stdout' })).toString()).toBe('out ä\n');
    // Nothing comes after the last event.
    for await (const event of client().events(eval_id, { since: events.length }))
      expect(event).toBeUndefined();
  });

  test('the same key is the same evaluation; another request with it is refused', async () => {
    const idempotencyKey = 'a "key" of \\ mine';
    const first = await client().evaluate({ code: 'print(1)' }, { idempotencyKey });
    const again = await client().evaluate({ code: 'print(1)' }, { idempotencyKey });
    expect([again.eval_id, again.repeated]).toEqual([first.eval_id, true]);
    await expect(client().evaluate({ code: 'print(2)' }, { idempotencyKey })).rejects.toMatchObject({
      status: 422,
      reason: 'key-reused',
    });
  });

  test('a batch is waited for, read page by page, and cancelled', async () => {
    const evaluations = [0, 1, 2, 3].map((n) => ({ code: `print(${n})\nraise SystemExit(${n % 2})` }));
    const { batch_id, eval_ids } = await client().batch({ evaluations });
    const { status, counts } = await client().waitBatch(batch_id);
    expect(status).toBe('completed');
    expect(counts).toEqual({ total: 4, queued: 0, running: 0, completed: 2, failed: 2, cancelled: 0 });
    const results = [];
    for await (const result of client().batchResults(batch_id)) results.push(result);
    expect(results.map(({ eval_id, output }) => [eval_id, output])).toEqual(
      eval_ids.map((id, n) => [id, `${n}\n`]),
    );

    const endless = { code: 'import time\ntime.sleep(60)' };
    const another = await client().batch({ evaluations: [endless, endless] });
    expect((await client().cancelBatch(another.batch_id)).counts.cancelled).toBe(2);
    expect((await client().waitBatch(another.batch_id)).status).toBe('cancelled');
  });

  test('what is refused is told by its kind', async () => {
    const stranger = createClient({ url: world.local.url, secret: 'wrong' });
    await expect(stranger.evaluate({ code: '1' })).rejects.toMatchObject({
      status: 401,
      reason: 'unauthorized',
    });
    await expect(client().evaluate({ code: '', timeout_s: 999 })).rejects.toMatchObject({
      reason: 'invalid-fields',
      errors: [
        { pointer: '#/code', detail: expect.any(String) },
        { pointer: '#/timeout_s', detail: expect.any(String) },
      ],
    });
    const unknown = `eval_${'0'.repeat(32)}`;
    await expect(client().wait(unknown)).rejects.toMatchObject({ status: 404, reason: 'not-found' });
    await expect(client().cancel(unknown)).rejects.toMatchObject({ status: 404 });
    const events = client().events(unknown);
    await expect(events.next()).rejects.toMatchObject({ status: 404 });
  });
});

test('where /eval sends its callers there is a page with the loops that were just run', async () => {
  const gone = await fetch(`${world.local.url}/eval`, { method: 'POST', body: '{}' });
  expect(gone.status).toBe(410);
  const { documentation } = (await gone.json()) as { documentation: string };
  const page = await fetch(documentation);
  expect(page.status).toBe(200);
  const html = await page.text();
  const shown = html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  for (const name of ['evaluate.ts', 'evaluate.py', 'evaluate.sh']) {
    const program = readFileSync(join(EXAMPLES, name), 'utf8').trim();
    expect(shown.replaceAll('&#39;', "'").replaceAll('&amp;', '&')).toContain(program);
  }
});
