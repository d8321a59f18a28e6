/** The text of HTML that this folder made, as `textContent` gives it, with line breaks kept apart. */
import { decodeEntities } from './entities.ts';

export function textOfHtml(html: string): string {
  return decodeEntities(html.replace(/<br>/g, '\n').replace(/<[^>]*>/g, ''));
}
