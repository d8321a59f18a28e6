const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Which no document may hold, not even escaped; browsers show the same in its place. */
const NUL = /\0/g;

/** Text from outside, to be put into HTML or an attribute's quotes, where it stays text. */
export function escapeHtml(text: string): string {
  return text.replace(NUL, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
