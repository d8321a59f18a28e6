/** Reads search/replace blocks out of a file's section. */
export interface EditBlock {
  search: string;
  replace: string;
}

const SEARCH = /^\s*<{5,}\s*SEARCH\b.*$/i;
const DIVIDER = /^\s*={5,}\s*$/;
const REPLACE = /^\s*>{5,}\s*REPLACE\b.*$/i;

/** `undefined` if the section is a whole file; a block that is not closed is left out and makes `whole` false. */
export function parseBlocks(content: string): { blocks: EditBlock[]; whole: boolean } | undefined {
  const lines = content.split('\n');
  if (!lines.some((line) => SEARCH.test(line))) return undefined;
  const blocks: EditBlock[] = [];
  let part: 'outside' | 'search' | 'replace' = 'outside';
  let search: string[] = [];
  let replace: string[] = [];
  for (const line of lines) {
    if (part === 'outside') {
      if (!SEARCH.test(line)) continue;
      part = 'search';
      search = [];
      replace = [];
    } else if (part === 'search') {
      if (DIVIDER.test(line)) part = 'replace';
      else search.push(line);
    } else if (REPLACE.test(line)) {
      blocks.push({ search: search.join('\n'), replace: replace.join('\n') });
      part = 'outside';
    } else replace.push(line);
  }
  return { blocks, whole: part === 'outside' };
}
