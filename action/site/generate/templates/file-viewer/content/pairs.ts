/** Settings, one a line: `.env`, INI, properties and simple TOML files, and texts of that shape. */
import type { ReadOptions, TableContent } from './content.ts';

const PAIR = /^\s*(?:export\s+)?(?<name>[^\s=:#;[][^=:]*?)\s*(?:=|:(?!\/\/))\s*(?<value>.*?)\s*$/;
const SECTION = /^\s*\[+\s*(?<name>[^\]]+?)\s*\]+\s*(?:[#;].*)?$/;
const COMMENT = /^\s*(?:[#;!]|\/\/)/;
/** A name is a word or a few; a sentence with a colon is none. */
const LONGEST_NAME = 80;
const MOST_WORDS = 5;

interface Pair {
  section: string;
  name: string;
  value: string;
}

/** `least` is the share of lines that must be settings. */
export function readPairs(least: number) {
  return (text: string, { headings, wantsTable }: ReadOptions): TableContent | undefined => {
    const pairs: Pair[] = [];
    const others: string[] = [];
    let comments = 0;
    let section = '';
    for (const line of text.split(/\r?\n/)) {
      const last = pairs.at(-1);
      const pair = PAIR.exec(line)?.groups;
      const name = pair?.name ?? '';
      if (line.trim() === '') continue;
      // A backslash at its end continues a value on the next line.
      if (last && /(?<!\\)\\$/.test(last.value)) last.value += `\n${line.trim()}`;
      else if (COMMENT.test(line)) comments += 1;
      else if (SECTION.test(line)) section = SECTION.exec(line)?.groups?.name ?? '';
      else if (pair && name.length <= LONGEST_NAME && name.split(/\s+/).length <= MOST_WORDS)
        pairs.push({ section, name, value: pair.value ?? '' });
      else others.push(line);
    }
    const share = pairs.length / (pairs.length + others.length);
    if (pairs.length === 0 || share < (wantsTable ? Math.min(least, 0.3) : least)) return undefined;
    return {
      kind: 'table',
      columns: headings,
      rows: pairs.map(({ section, name, value }) => [section === '' ? name : `${section}.${name}`, value]),
      isPairs: true,
      remarks: [
        ...(comments > 0
          ? [`${comments === 1 ? 'One comment is' : `${comments} comments are`} not in the table.`]
          : []),
        ...(others.length > 0
          ? [
              `${others.length === 1 ? 'One line is' : `${others.length} lines are`} no setting and not in the table.`,
            ]
          : []),
      ],
    };
  };
}
