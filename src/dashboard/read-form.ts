import type { Context } from 'hono';
import { Refusal } from '../errors.ts';
import { readBytes } from '../http/read-bytes.ts';

export interface Form {
  /** The first value of a field, '' if there is none. */
  text(name: string): string;
  files(name: string): File[];
}

/** The fields of a form, behind `limitBody`. */
export async function readForm(context: Context): Promise<Form> {
  const type = context.req.header('content-type') ?? '';
  const body = new Response(new Uint8Array(await readBytes(context)), { headers: { 'content-type': type } });
  const data = await body.formData().catch((cause) => {
    throw new Refusal('unsupported-media-type', 'Send it as a form of the dashboard does.', { cause });
  });
  return {
    text(name) {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    },
    // A field for files that was left empty holds one without a name.
    files: (name) =>
      data.getAll(name).filter((value): value is File => value instanceof File && value.name !== ''),
  };
}
