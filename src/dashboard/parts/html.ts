import type { html } from 'hono/html';

/** A piece of a page: its texts from outside are escaped. */
export type Html = ReturnType<typeof html>;
