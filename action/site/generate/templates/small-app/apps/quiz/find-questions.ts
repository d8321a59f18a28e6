/** Where a quiz's questions come from: an attachment, the brief itself, or nowhere, and then there are none. */
import { decodeText } from '../../../kit/decode-text.ts';
import type { AppContext } from '../../app.ts';
import type { Question } from './question.ts';
import { questionsInJson } from './read-json.ts';
import { questionsInTable } from './read-table.ts';
import { questionsInText } from './read-text.ts';

const MOST = 500;

export interface QuestionSource {
  /** The file's name, or "the brief". */
  source: string;
  questions: Question[];
}

export function findQuestions({ plan, files, attachments }: AppContext): QuestionSource | undefined {
  for (const name of attachments) {
    if (name === 'site.json' || /^(?:README|LICENSE)/i.test(name)) continue;
    const questions = inFile(name, files.get(name) ?? Buffer.alloc(0)).slice(0, MOST);
    if (questions.length > 0) return { source: name, questions };
  }
  const written = questionsInText(plan.brief);
  return written.length > 0 ? { source: 'the brief', questions: written } : undefined;
}

function inFile(name: string, bytes: Buffer): Question[] {
  if (/\.json$/i.test(name)) return questionsInJson(decodeText(bytes).text.replace(/^\uFEFF/, ''));
  if (/\.(?:csv|tsv)$/i.test(name)) return questionsInTable(name, bytes);
  return /\.(?:md|txt)$/i.test(name) ? questionsInText(decodeText(bytes).text) : [];
}
