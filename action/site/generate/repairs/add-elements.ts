/** A failing check names an element that the page does not have: it is added empty, since nothing is known of it. */
import { escapeHtml } from '../../../../src/domain/escape-html.ts';
import type { PlannedElement } from '../plan-types.ts';
import { editPage, readPage } from './edit-page.ts';
import type { Repair } from './repair.ts';

/** Tags that are harmless and visible when empty; for others a check may ask in vain. */
const SAFE_TAG =
  /^(a|article|aside|b|button|div|em|fieldset|footer|form|h[1-6]|header|input|label|li|main|nav|ol|output|p|pre|section|select|span|strong|table|textarea|ul)$/;

export const addElements: Repair = {
  name: 'add-elements',
  apply({ plan, files, failing }) {
    const html = readPage(files);
    const missing = plan.elements.filter(
      ({ id }) => !hasId(html, id) && failing.some(({ kind, check }) => kind === 'js' && check.includes(id)),
    );
    if (missing.length === 0) return undefined;
    const edited = editPage(files, (page) =>
      page.replace(/<\/main>|<\/body>/i, (end) => `${missing.map(emptyElement).join('\n')}\n${end}`),
    );
    const names = missing.map(({ id }) => `#${id}`).join(', ');
    return (
      edited && {
        files: edited,
        note: `Checks ask for ${names}, about which nothing else is known: added empty.`,
      }
    );
  },
};

function hasId(html: string, id: string): boolean {
  return html.includes(`id="${escapeHtml(id)}"`);
}

function emptyElement({ id, tag, dataset }: PlannedElement): string {
  const name = tag && SAFE_TAG.test(tag) ? tag : 'div';
  const data = dataset.map((key) => ` data-${escapeHtml(key)}=""`).join('');
  const open = `<${name} id="${escapeHtml(id)}"${data}>`;
  return name === 'input' ? open : `${open}</${name}>`;
}
