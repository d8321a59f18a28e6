/** Quiz questions in a table: a column for the question, one for the answer, and all between are options. */
import { readTable } from '../../../sales-summary/read-csv.ts';
import { type Question, settleAnswers } from './question.ts';

export function questionsInTable(name: string, bytes: Buffer): Question[] {
  const { columns, rows } = readTable(name, bytes);
  const find = (pattern: RegExp) => columns.findIndex((column) => pattern.test(column.trim()));
  const text = find(/^(?:question|q|text|prompt|frage)/i);
  const answer = find(/^(?:correct|answer|solution|right)(?!.*\d)/i);
  const listed = columns.flatMap((column, index) =>
    /^(?:options?|choices?|answers?|[a-h])[\s_-]*\d*$/i.test(column.trim()) &&
    index !== answer &&
    index !== text
      ? [index]
      : [],
  );
  if (text === -1) return [];
  const raw = rows.flatMap((row) => {
    const words = row[text]?.trim() ?? '';
    // All options may be in one cell: "red|green|blue".
    const options = listed
      .flatMap((index) => (row[index] ?? '').split(listed.length === 1 ? /[|;]/ : /(?!)/))
      .map((one) => one.trim())
      .filter(Boolean);
    const given = answer === -1 ? '' : (row[answer]?.trim() ?? '');
    return words === '' ? [] : [{ text: words, options, given: given === '' ? [] : [given] }];
  });
  return settleAnswers(raw);
}
