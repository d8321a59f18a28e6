import { z } from 'zod';

export interface Cursor {
  /** Unix milliseconds. */
  createdAt: number;
  id: string;
}

/** What the page after the one that ends there is asked for with. */
export function cursorText({ createdAt, id }: Cursor): string {
  return `${createdAt}.${id}`;
}

/** Where a page of a list ends, to be taken as it is given: `<created_at>.<id>`, for ids that begin with `prefix`. */
function cursorOf(prefix: string) {
  return z
    .string()
    .regex(new RegExp(`^\\d{1,15}\\.${prefix}_[0-9a-f]{32}$`), { error: 'must be the one of a "next" link' })
    .transform((text): Cursor => {
      const [createdAt = '', id = ''] = text.split('.');
      return { createdAt: Number(createdAt), id };
    });
}

/** How many a page holds. */
const pageLimit = z.coerce.number().int().min(1).max(200).default(50);

/** Which page of a list is asked for, of ids that begin with `prefix`. */
export function pageQuery(prefix: string) {
  return { cursor: cursorOf(prefix).optional(), limit: pageLimit };
}

/** Where the next page of a list is; null after the last one. A schema for each: the reference says what each is for. */
export function nextLink() {
  return z.url().nullable();
}
