import type { Context } from 'hono';
import { Refusal } from '../errors.ts';
import { readBytes } from '../http/read-bytes.ts';

export interface Form {
  /** The first value of a field, '' if there is none. */
  text(name: string): string;
  files(name: string): File[];
}

/** Parsing takes each a moment, and nobody else is answered meanwhile. A task has up to 200 attachments. */
const MOST_FIELDS = 250;

/** The fields of a form, behind `limitBody`. */
export async function readForm(context: Context): Promise<Form> {
  const type = context.req.header('content-type') ?? '';
  const bytes = await readBytes(context);
  refuseCrowd(type, bytes);
  const body = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  const data = await body.formData().catch((cause) => {
    throw new Refusal('invalid-fields', 'It is no form that the dashboard sends.', { cause });
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

/** What stands between two fields, in a form of that type. */
function refuseCrowd(type: string, bytes: Buffer): void {
  const boundary = /^multipart\/form-data\s*;.*boundary="?([^";]{1,70})/i.exec(type)?.[1];
  const between = boundary === undefined ? '&' : `--${boundary}`;
  let fields = 0;
  for (let at = bytes.indexOf(between); at !== -1; at = bytes.indexOf(between, at + between.length)) {
    fields += 1;
    if (fields > MOST_FIELDS)
      throw new Refusal('invalid-fields', `A form has at most ${MOST_FIELDS} fields.`);
  }
}
