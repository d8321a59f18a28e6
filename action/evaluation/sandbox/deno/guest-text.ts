/**
 * The text of a module that calls `guest` with `parts`: functions, values that JSON can carry, and objects of these.
 * Guests run in Deno, in another process, so they are carried there as text; being functions of this program, they are
 * typed and bundled like all else. What they use has to stand in them or come as a part.
 */
// biome-ignore lint/suspicious/noExplicitAny: any function whose parts fit.
export function guestText<Parts extends any[]>(guest: (...parts: Parts) => unknown, ...parts: Parts): string {
  return `(${guest})(${parts.map(textOf).join(', ')});\n`;
}

function textOf(part: unknown): string {
  if (typeof part === 'function') return `${part}`;
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return JSON.stringify(part);
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return `{ ${entries.map(([key, value]) => `${JSON.stringify(key)}: ${textOf(value)}`).join(', ')} }`;
}
