/** Eight of an id's random digits: people tell it from others by them, and nobody finds the whole id, which is the right to read. */
export function shortId(id: string): string {
  return id.slice(-8);
}
