import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Candidate } from '../../../../action/evaluation/sandbox/candidate.ts';
import { type ChooseOptions, chooseSandboxes } from '../../../../action/evaluation/sandbox/choose.ts';
import { CANDIDATES } from '../../../../action/evaluation/sandbox/drivers.ts';
import type { Sandbox } from '../../../../action/evaluation/sandbox/sandbox.ts';
import { LANGUAGES, type Language } from '../../../../src/domain/languages.ts';
import { DENO, deno, weakSandbox } from './support/weak-sandbox.ts';

let tempDir: string;
let log: string[];
let events: string[];
beforeEach(async () => {
  tempDir = await mkdtemp(join(tmpdir(), 'errand-choose-'));
  log = [];
  events = [];
});
afterEach(() => rm(tempDir, { recursive: true }));

/** Holds what deno without permissions holds. */
const good = (...languages: Language[]) =>
  weakSandbox(Object.fromEntries(languages.map((language) => [language, deno()])));
const leaking = () => weakSandbox({ javascript: deno('--allow-env', '--allow-net'), typescript: deno() });

/** A candidate that opens this sandbox, and notes what is done to it in `events`. */
function candidate(
  name: string,
  open: () => Sandbox | string | Promise<never>,
  languages: readonly Language[] = LANGUAGES,
): Candidate {
  return {
    name,
    languages,
    walls: () => 'same',
    async driver(needs) {
      events.push(`${name} for ${needs.languages.join(' ')}`);
      return {
        name,
        async open() {
          const sandbox = await open();
          if (typeof sandbox === 'string') return sandbox;
          return { ...sandbox, close: async () => void events.push(`${name} closed`) };
        },
      };
    },
  };
}

const choose = (candidates: readonly Candidate[], options: Partial<ChooseOptions> = {}) =>
  chooseSandboxes({
    slots: 4,
    tempDir,
    log: (line) => log.push(line),
    toolchain: { from: import.meta.dirname, env: process.env },
    candidates,
    ...options,
  });

const jsAndTs = ['javascript', 'typescript'] as const;

describe.skipIf(!existsSync(DENO) || process.platform !== 'linux')('choosing', { timeout: 60_000 }, () => {
  test('the first that holds is taken, and the second is not looked at', async () => {
    const chosen = await choose([
      candidate('first', () => good(...jsAndTs), jsAndTs),
      candidate('second', () => good(...jsAndTs), jsAndTs),
    ]);
    expect(events).toEqual(['first for javascript typescript']);
    expect([...chosen.byLanguage.keys()]).toEqual(jsAndTs);
    expect(chosen.runtimes).toEqual(jsAndTs.map((language) => ({ language, sandbox: `weak ${language}` })));
    expect(chosen.notes).toEqual(['No sandbox of this machine runs python, bash, ruby, perl']);
    await chosen.close();
    expect(events).toContain('first closed');
  });

  test('one that cannot be used, one that cannot be opened and one that leaks are left out, and it is said why', async () => {
    const chosen = await choose([
      candidate('absent', () => 'there is no such thing here'),
      candidate('broken', () => Promise.reject(new Error('it broke'))),
      candidate('leaky', leaking),
      candidate('good', () => good('javascript')),
    ]);
    expect([...chosen.byLanguage.keys()]).toEqual(['javascript']);
    expect(chosen.sandboxes).toHaveLength(1);
    expect(chosen.notes).toEqual([
      'absent is not used: there is no such thing here',
      'broken is not used: it broke',
      expect.stringMatching(/^leaky is not used: it does not hold \(.*\)$/),
      expect.stringMatching(/^No sandbox of this machine runs python, typescript/),
    ]);
    expect(chosen.notes[2]).toContain("javascript: it read the worker's environment");
    expect(chosen.notes[2]).toContain('javascript: it reached the network (TCP)');
    expect(log).toEqual(chosen.notes);
    expect(events).toContain('leaky closed');
    expect(await readdir(tempDir)).toEqual([]);
  });

  test('languages that are missing are filled by the next, which is asked for those only', async () => {
    const chosen = await choose([
      candidate('first', () => good('javascript')),
      candidate('second', () => good('javascript', 'typescript')),
    ]);
    expect(events[1]).toBe('second for python typescript bash ruby perl');
    expect(chosen.byLanguage.get('javascript')).not.toBe(chosen.byLanguage.get('typescript'));
    expect(chosen.sandboxes).toHaveLength(2);
    await chosen.close();
    expect(events.slice(2)).toEqual(['first closed', 'second closed']);
  });

  test('a language that does not run is left to the next, the others are kept', async () => {
    const chosen = await choose([
      candidate('first', () => weakSandbox({ javascript: ['false'], typescript: deno() }), jsAndTs),
      candidate('second', () => good('javascript'), jsAndTs),
    ]);
    expect(chosen.notes[0]).toBe('first does not run javascript: exit 1');
    expect(chosen.sandboxes).toHaveLength(2);
    expect([...chosen.byLanguage.keys()]).toEqual(['typescript', 'javascript']);
  });

  test('with nothing usable there is still an answer', async () => {
    const chosen = await choose([candidate('leaky', leaking)]);
    expect(chosen.byLanguage.size).toBe(0);
    expect(chosen.runtimes).toEqual([]);
    await chosen.close();
    expect(events.filter((event) => event === 'leaky closed')).toHaveLength(1);
  });

  test('the canary in the environment is gone afterwards', async () => {
    const before = { ...process.env };
    await choose([candidate('leaky', leaking)]);
    expect({ ...process.env }).toEqual(before);
  });
});

describe('what is preferred', () => {
  const all = ['one', 'two', 'three'].map((name) => candidate(name, () => 'no'));
  const tried = () => events.map((event) => event.split(' ')[0]);

  test.each([
    ['', ['one', 'two', 'three']],
    [undefined, ['one', 'two', 'three']],
    ['three', ['three']],
    [' two , One,two', ['two', 'one']],
    ['two,vm', ['two']],
    ['vm', []],
  ])('"%s"', async (preferred, expected) => {
    const chosen = await choose(all, { preferred });
    expect(tried()).toEqual(expected);
    if (preferred?.includes('vm'))
      expect(chosen.notes[0]).toBe('There is no sandbox "vm", only one, two, three');
  });
});

test('a toolchain that cannot be had is a reason, and is looked for once', async () => {
  const denoAlone = CANDIDATES.filter(({ name }) => name === 'deno');
  const chosen = await choose(denoAlone, { toolchain: { from: tempDir, env: {} } });
  expect(chosen.notes[0]).toMatch(/^deno is not used: the packages .* are not installed$/);
});

describe.skipIf(!existsSync(DENO))('the real ones', { timeout: 120_000 }, () => {
  test('deno holds, and runs what it says it runs', async () => {
    const chosen = await choose(CANDIDATES, { preferred: 'deno' });
    expect([...chosen.byLanguage.keys()].sort()).toEqual(['javascript', 'python', 'typescript']);
    await chosen.close();
  });

  test('on this machine there is something for JavaScript and Python', async () => {
    const chosen = await choose(CANDIDATES, { pullImagesMs: 0 });
    expect(chosen.byLanguage.has('javascript') && chosen.byLanguage.has('python')).toBe(true);
    await chosen.close();
  });
});
