import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContainerRecord, Trouble } from './docker-engine.ts';

export interface StandInDocker extends AsyncDisposable {
  /** To be used as `docker`. */
  command: string;
  set(trouble: Trouble): Promise<void>;
  calls(): Promise<string[][]>;
  containers(): Promise<ContainerRecord[]>;
  /** Puts one there that somebody else left. */
  leave(record: Partial<ContainerRecord>): Promise<void>;
}

/** A `docker` command whose engine is `docker-engine.ts`, with a state of its own. */
export async function standInDocker(trouble: Trouble = {}): Promise<StandInDocker> {
  const state = await mkdtemp(join(tmpdir(), 'errand-docker-'));
  const command = join(state, 'docker');
  const engine = join(import.meta.dirname, 'docker-engine.ts');
  const folder = join(state, 'containers');
  await mkdir(folder);
  // It is started hundreds of times.
  const cache = `NODE_COMPILE_CACHE='${join(tmpdir(), 'errand-docker-compile-cache')}'`;
  await writeFile(command, `#!/bin/sh\n${cache} exec '${process.execPath}' '${engine}' '${state}' "$@"\n`, {
    mode: 0o755,
  });
  const set = (now: Trouble) => writeFile(join(state, 'config.json'), JSON.stringify(now));
  await set(trouble);
  return {
    command,
    set,
    async calls() {
      const text = await readFile(join(state, 'calls.jsonl'), 'utf8').catch(() => '');
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    },
    async containers() {
      const names = await readdir(folder);
      return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))));
    },
    async leave(record) {
      const whole = { name: 'left', labels: {}, pid: 0, exitCode: 0, oomKilled: false, ...record };
      await writeFile(join(folder, `${whole.name}.json`), JSON.stringify(whole));
    },
    [Symbol.asyncDispose]: () => rm(state, { recursive: true, force: true }),
  };
}
