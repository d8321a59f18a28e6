/** Quiz questions in JSON, by the names that people give their members. */
import { z } from 'zod';
import { type Question, settleAnswers } from './question.ts';

const text = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]);
const record = z.record(z.string(), z.unknown());

const TEXT = ['question', 'q', 'text', 'prompt', 'title', 'questionText', 'frage'];
const OPTIONS = ['options', 'choices', 'answers', 'alternatives', 'answerOptions', 'variants'];
const ANSWER = [
  'answer',
  'correct',
  'correctAnswer',
  'correct_answer',
  'correctIndex',
  'correct_index',
  'answerIndex',
  'answer_index',
  'correctOption',
  'correct_option',
  'solution',
  'correctAnswers',
  'correct_answers',
];

export function questionsInJson(content: string): Question[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return [];
  }
  return settleAnswers(listIn(parsed).flatMap(readQuestion));
}

function listIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const content = record.safeParse(value).data ?? {};
  return Object.values(content).find((one): one is unknown[] => Array.isArray(one)) ?? [];
}

function readQuestion(value: unknown) {
  const one = record.safeParse(value).data;
  if (!one) return [];
  const member = (names: readonly string[]) => one[names.find((name) => name in one) ?? ''];
  const words = text.safeParse(member(TEXT)).data;
  if (words === undefined || words.trim() === '') return [];
  const wrong = texts(one.incorrect_answers ?? one.incorrectAnswers);
  const given = texts(member(ANSWER));
  const listed = readOptions(member(OPTIONS));
  // Nothing may show which option is the right one, not even its place.
  const options =
    listed.options.length > 0 ? listed.options : wrong.length > 0 ? [...given, ...wrong].toSorted() : [];
  return [{ text: words, options, given: [...given, ...listed.right] }];
}

function readOptions(value: unknown): { options: string[]; right: string[] } {
  const entries = Array.isArray(value) ? value : Object.values(record.safeParse(value).data ?? {});
  const options: string[] = [];
  const right: string[] = [];
  for (const entry of entries) {
    const one = record.safeParse(entry).data;
    const words = text.safeParse(
      one ? (one.text ?? one.label ?? one.option ?? one.answer ?? one.value) : entry,
    ).data;
    if (words === undefined) continue;
    options.push(words);
    if (one && [one.correct, one.isCorrect, one.is_correct, one.right].includes(true)) right.push(words);
  }
  return { options, right };
}

function texts(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => text.safeParse(one).data ?? []);
}
