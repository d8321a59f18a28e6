/**
 * Ids for headings, as GitHub makes them, with a prefix: a document must not name an element of the page. The
 * page's script has the same rules.
 */
export const HEADING_PREFIX = 'doc-';

/** Gives each heading of one document an id of its own. */
export function headingIds(): (text: string) => string {
  const used = new Set<string>();
  return (text) => {
    const base = HEADING_PREFIX + (slug(text) || 'section');
    let id = base;
    for (let count = 1; used.has(id); count += 1) id = `${base}-${count}`;
    used.add(id);
    return id;
  };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
