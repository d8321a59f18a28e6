/**
 * Whether a brief wants figures of a table: "sums its sales column", "the total of all orders", "average price".
 * A figure of something that is neither a column nor money ("total public repos", "word count") is another task.
 */
import { findColumn } from './find-column.ts';

const FIGURE =
  /\b(?:sum|sums|summed|total|totals|totalled|add(?:s|ed|ing)?\s+up|average|mean|highest|lowest|summe|summier\w*|gesamt\w*|somme|suma)\b|(?<!\p{L})(?:про)?(?:сумм|итог)\p{L}*/giu;
const MONEY =
  /^(?:sales?|revenues?|amounts?|turnover|income|spend|spending|expenses?|costs?|prices?|orders?|earnings|profits?|values?|figures?|numbers?|column|field|data|file|csv|rows?|units|quantity|usd|eur|inr)$/iu;
const FILLER = /^(?:of|up|the|a|an|all|its|every|each|their|is|are|and|computed|overall|grand|total|sum)$/iu;
/** Where the object of the figure ends: "shows the total in #t". */
const END =
  /^(?:in|inside|into|within|on|from|to|for|as|at|with|using|per|by|via|must|should|below|above|der|die|das|aus)$/iu;
const REACH = 4;

export function asksForFigures(brief: string, columns: readonly string[]): boolean {
  return [...brief.matchAll(FIGURE)].some(({ index, 0: word }) => {
    const before = words(brief.slice(Math.max(0, index - 60), index)).slice(-REACH);
    const object = objectOf(brief.slice(index + word.length));
    const isFigure = (one: string) => MONEY.test(one) || findColumn(columns, one) !== undefined;
    return object.some(isFigure) || (object.length === 0 && (before.some(isFigure) || namesTable(brief)));
  });
}

/** The words after the figure, up to the end of its clause; a file name is one word. */
function objectOf(after: string): string[] {
  const clause = after.split(/[,;:!?\n#(]|\.\s|\.$/u)[0] ?? '';
  const found = words(clause);
  const end = found.findIndex((word) => END.test(word));
  return found
    .slice(0, end === -1 ? REACH : Math.min(end, REACH))
    .filter((word) => !FILLER.test(word))
    .flatMap((word) => (/\.(?:csv|tsv|json)$/iu.test(word) ? ['file'] : word));
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+(?:[./-][\p{L}\p{N}_]+)*/gu) ?? [];
}

function namesTable(brief: string): boolean {
  return /\.(?:csv|tsv|json)\b|\bcsv\b|\bcolumn\b/iu.test(brief);
}
