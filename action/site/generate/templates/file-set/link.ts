/** A file's address, ready for an attribute. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';
import { addressOf } from '../kit/file-facts.ts';

export function linkTo(path: string): string {
  return escapeHtml(addressOf(path));
}
