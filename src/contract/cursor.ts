import { z } from 'zod';

export interface Cursor {
  /** Unix milliseconds. */
  createdAt: number;
  id: string;
}

/** Where a page of a list ends, to be taken as it is given: `<created_at>.<id>`, for ids that begin with `prefix`. */
export function cursorOf(prefix: string) {
  return z
    .string()
    .regex(new RegExp(`^\\d{1,15}\\.${prefix}_[0-9a-f]{32}$`), { error: 'must be the one of a "next" link' })
    .transform((text): Cursor => {
      const [createdAt = '', id = ''] = text.split('.');
      return { createdAt: Number(createdAt), id };
    });
}

/** How many a page holds. */
export const pageLimit = z.coerce.number().int().min(1).max(200).default(50);
