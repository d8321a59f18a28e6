/** Addresses of files as seen from the page. */
import { escapeHtml } from '../../../../../src/domain/escape-html.ts';

export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}

export function linkTo(path: string): string {
  return escapeHtml(path.split('/').map(encodeURIComponent).join('/'));
}
