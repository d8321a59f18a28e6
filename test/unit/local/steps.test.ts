import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { executorFiles, expression } from './support/executor.ts';
import { completed, dispatch, printed, start } from './support/runs.ts';

// Each of these starts processes of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const SECRET = 'a-secret-value';

describe('secrets of the organisation', () => {
  it('reach the action through the context, and nothing that is kept shows them', async () => {
    const harness = await start({
      main: `const { appendFileSync } = require('node:fs');
        console.log('LENGTH ' + JSON.stringify(process.env.INPUT_GREETING.length));
        console.log('it is ' + process.env.INPUT_GREETING);
        appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'summary ' + process.env.INPUT_GREETING);`,
      steps: `      - uses: $/action\n        with:\n          greeting: ${expression('secrets.KEY')}`,
    });
    await dispatch(harness);
    const { log, run } = await completed(harness);
    expect(printed(log, 'LENGTH ')).toBe(SECRET.length);
    expect(log).toContain('it is ***');
    const page = await harness.call('GET', '/acme/executor/actions/runs/1');
    expect(page.body).toContain('summary ***');
    expect(JSON.stringify([log, run, page.body])).not.toContain(SECRET);
    expect(keptIn(harness.dataDir)).not.toContain(SECRET);
  });

  it('that are not set are empty', async () => {
    const harness = await start({
      main: `console.log('GREETING ' + JSON.stringify(process.env.INPUT_GREETING));`,
      steps: `      - uses: $/action\n        with:\n          greeting: ${expression('secrets.OTHER')}`,
    });
    await dispatch(harness);
    expect(printed((await completed(harness)).log, 'GREETING ')).toBe('');
  });

  it('are not for repositories that were not chosen', async () => {
    const harness = await start({ main: '' });
    const files = executorFiles({
      main: `console.log('GREETING ' + JSON.stringify(process.env.INPUT_GREETING));`,
      steps: `      - uses: $/action\n        with:\n          greeting: ${expression('secrets.KEY')}`,
    });
    await harness.github.seedRepository('other', files, { private: false, message: 'x' });
    await harness.api('POST', '/repos/acme/other/dispatches', { event_type: 'work' });
    expect(printed((await completed(harness, 1, 'other')).log, 'GREETING ')).toBe('');
  });
});

describe('the condition of a step', () => {
  const conditions = [
    'always()',
    expression('!cancelled()'),
    'failure()',
    'success()',
    "github.event_name == 'repository_dispatch'",
    "vars.GREETING == 'bye'",
    "failure() && vars.GREETING == 'hello'",
  ];
  const steps = conditions.map(
    (condition, index) => `      - uses: $/action\n        name: Step ${index}\n        if: ${condition}`,
  );

  it.each([
    ['went well', '', 'success', [0, 1, 3, 4]],
    ['failed', 'process.exit(1)', 'failure', [0, 1, 2, 6]],
  ])('is decided by how the job stands: after a step that %s', async (_, first, conclusion, expected) => {
    const main = `if (process.env.GITHUB_ACTION === '__self') { ${first} }`;
    const harness = await start({ main, steps: ['      - uses: $/action', ...steps].join('\n') });
    await dispatch(harness);
    const { log, run } = await completed(harness);
    const ran = conditions.map((_, index) => index).filter((index) => log.includes(`▶ Step ${index}`));
    expect([ran, run.conclusion]).toEqual([expected, conclusion]);
  });
});

describe('uploading an artifact', () => {
  const upload = (
    inputs: string,
  ) => `      - uses: actions/upload-artifact@0123456789012345678901234567890123456789 # v7
        if: ${expression('!cancelled()')}
        with:
${inputs
  .split('\n')
  .map((line) => `          ${line}`)
  .join('\n')}`;
  const path = `path: ${expression('runner.temp')}/shots/`;
  const main = `const { mkdirSync, writeFileSync } = require('node:fs');
    const shots = process.env.RUNNER_TEMP + '/shots';
    mkdirSync(shots + '/deep', { recursive: true });
    writeFileSync(shots + '/desktop.png', 'a picture');
    writeFileSync(shots + '/deep/page.html', '<script>alert(1)</script>');
    writeFileSync(shots + '/.hidden', 'no');
    process.exit(1);`;

  it('keeps the files of a failed job, lists them and shows them', async () => {
    const harness = await start({
      main,
      steps: `      - uses: $/action\n${upload(`name: shots-1\n${path}\nretention-days: 14`)}`,
    });
    await dispatch(harness);
    const { run, log } = await completed(harness);
    expect(run.conclusion).toBe('failure');
    expect(log).toContain('Artifact shots-1 has been uploaded: 2 files');

    const { body } = await harness.api('GET', '/repos/acme/executor/actions/runs/1/artifacts');
    expect(body).toMatchObject({
      total_count: 1,
      artifacts: [{ name: 'shots-1', size_in_bytes: 34, expired: false }],
    });
    const [{ created_at, expires_at }] = body.artifacts;
    expect(Date.parse(expires_at) - Date.parse(created_at)).toBe(14 * 86_400_000);

    const page = await harness.call('GET', '/acme/executor/actions/runs/1');
    const address = '/_runs/1/artifacts/shots-1/';
    expect(page.body).toContain(address);
    expect((await harness.call('GET', address)).body).toContain('href="deep/page.html"');
    const picture = await harness.call('GET', `${address}desktop.png`);
    expect([picture.body, picture.headers.get('content-type')]).toEqual(['a picture', 'image/png']);
    const html = await harness.call('GET', `${address}deep/page.html`);
    expect(html.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    for (const outside of ['.hidden', '..%2Findex.ndjson', '..%2f..%2flog.txt', 'deep'])
      expect((await harness.call('GET', address + outside)).status, outside).toBe(404);
    const other = await harness.call('GET', '/_runs/1/artifacts/..%2F/log.txt');
    expect(other.status).toBe(404);
  });

  it.each([
    [
      'lets the job go on',
      'success',
      ['Warning: No files were found', '\nNo files were found'],
      ['path: nowhere', 'path: nowhere\nif-no-files-found: ignore'],
    ],
    [
      'fails it',
      'failure',
      [
        'Error: No files were found',
        'Error: The artifact name is not valid: a/b',
        'Error: The artifact name is not valid: ..',
        'Error: only a single path without wildcards is supported here: *.png',
        'Error: Input required and not supplied: path',
        'Error: Failed to CreateArtifact',
      ],
      [
        'path: nowhere\nif-no-files-found: error',
        'path: .\nname: a/b',
        'path: .\nname: ..',
        `path: '*.png'`,
        'name: a',
        'path: file.txt\nname: twice',
        'path: file.txt\nname: twice',
      ],
    ],
  ])('that cannot be done says why, and %s', async (_, conclusion, reasons, uploads) => {
    const harness = await start({
      main: `require('node:fs').writeFileSync('file.txt', 'x')`,
      steps: ['      - uses: $/action', ...uploads.map(upload)].join('\n'),
    });
    await dispatch(harness);
    const { run, log } = await completed(harness);
    for (const reason of reasons) expect(log).toContain(reason);
    expect(run.conclusion).toBe(conclusion);
  });
});

/** Everything on disk below a folder, as one text. */
function keptIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
