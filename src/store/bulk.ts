/** SQLite takes 32,766 values in a statement and PostgreSQL 65,535: rows of up to 65 columns fit so many at a time. */
const ROWS = 500;

/** Any number of rows as lists that one statement takes. */
export function chunksOf<T>(rows: T[]): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < rows.length; at += ROWS) chunks.push(rows.slice(at, at + ROWS));
  return chunks;
}
