/**
 * The text of a module that calls `guest` with `parts`: functions of its own, and values that JSON can carry. Guests
 * run in Deno, in another process, so they are carried there as text; being functions of this program, they are typed
 * and bundled like all else. What they use has to stand in them or be a part.
 */
// biome-ignore lint/suspicious/noExplicitAny: any function whose parts fit.
export function guestText<Parts extends any[]>(guest: (...parts: Parts) => unknown, ...parts: Parts): string {
  const texts = parts.map((part) => (typeof part === 'function' ? `${part}` : JSON.stringify(part)));
  return `(${guest})(${texts.join(', ')});\n`;
}
