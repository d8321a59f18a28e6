import type { OutputData } from '../../contract/evaluation/event.ts';
import type { Db } from '../db.ts';

/** The bytes a program wrote in its last attempt, by evaluation: both streams in the order they came, or one of them. */
export async function readOutput(
  db: Db,
  ids: string[],
  stream?: 'stdout' | 'stderr',
): Promise<Map<string, Buffer>> {
  const chunks = new Map<string, Buffer[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('evaluation_events')
    .innerJoin('evaluations', (join) =>
      join
        .onRef('evaluations.id', '=', 'evaluation_events.eval_id')
        .onRef('evaluations.attempt', '=', 'evaluation_events.attempt'),
    )
    .select(['eval_id', 'data'])
    .where('eval_id', 'in', ids)
    .where('type', '=', 'output')
    .orderBy('eval_id')
    .orderBy('seq')
    .execute();
  for (const { eval_id, data } of rows) {
    const output = JSON.parse(data) as OutputData;
    if (stream === undefined || output.stream === stream) chunks.get(eval_id)?.push(outputBytes(output));
  }
  return new Map([...chunks].map(([id, parts]) => [id, Buffer.concat(parts)]));
}

export function outputBytes(output: OutputData): Buffer {
  return 'text' in output ? Buffer.from(output.text) : Buffer.from(output.base64, 'base64');
}
