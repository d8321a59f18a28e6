/** Names the document that a page was made with. */
import type { SourceDocument } from './source-document.ts';

export function sourceLabel({ files }: SourceDocument): string {
  if (files.length === 0) return 'no document yet';
  return `attachment${files.length > 1 ? 's' : ''} ${files.map(({ path }) => path).join(', ')}`;
}
