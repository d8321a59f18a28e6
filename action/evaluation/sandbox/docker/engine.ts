import { z } from 'zod';
import { jsonText } from '../json-text.ts';
import type { Docker } from './cli.ts';

const INFO_MS = 10_000;

/** What `docker info` says of the engine, as far as it matters here. */
const info = jsonText.pipe(
  z.object({
    ServerVersion: z.string().min(1),
    OSType: z.string(),
    MemoryLimit: z.boolean(),
    PidsLimit: z.boolean(),
  }),
);

/** The engine's version. A string in `refused` says why no program can be held by it. */
export async function lookAtEngine(docker: Docker): Promise<{ version: string } | { refused: string }> {
  const answer = await docker.ask(['info', '--format', '{{json .}}'], INFO_MS);
  if (answer.code !== 0) return { refused: `there is no Docker engine: ${answer.error}` };
  const engine = info.safeParse(answer.stdout).data;
  if (!engine) return { refused: 'what answers as Docker engine does not say what it can' };
  if (engine.OSType !== 'linux') return { refused: `the Docker engine runs ${engine.OSType} containers` };
  if (!engine.MemoryLimit) return { refused: 'the Docker engine cannot limit memory' };
  if (!engine.PidsLimit) return { refused: 'the Docker engine cannot limit the number of processes' };
  return { version: engine.ServerVersion };
}
