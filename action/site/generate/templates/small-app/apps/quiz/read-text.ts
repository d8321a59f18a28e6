/**
 * Quiz questions in text or Markdown: a line that ends in a question mark or begins with a number, its options as a
 * list below, and the right one marked with `[x]`, `*` or `✓`, or named after "Answer:".
 */
import { type Question, settleAnswers } from './question.ts';

const OPTION = /^\s*(?:[-*+•]\s+(?:\[(?<box>[ xX])\]\s*)?|\(?[A-Ha-h][).:]\s+)(?<text>.+?)\s*$/u;
const ANSWER =
  /^\s*[-*+]?\s*\**(?:correct\s+)?(?:answer|solution|correct|antwort|ans)\**\s*[:=]\**\s*(?<text>.+?)\s*$/iu;
const QUESTION =
  /^\s*(?:#{1,6}\s+)?(?:(?:Q(?:uestion)?\s*)?\d+\s*[.):]\s*|Q(?:uestion)?\s*[:.]\s*)?(?<text>.+?)\s*$/iu;
const NUMBERED = /^\s*(?:#{1,6}\s+)?(?:Q(?:uestion)?\s*)?\d+\s*[.):]|^\s*Q(?:uestion)?\s*[:.]/iu;

export function questionsInText(content: string): Question[] {
  const raw: { text: string; options: string[]; given: string[] }[] = [];
  for (const line of content.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const current = raw.at(-1);
    const answer = ANSWER.exec(line)?.groups?.text;
    const option = OPTION.exec(line)?.groups;
    if (answer !== undefined && current) current.given.push(plain(answer));
    else if (option?.text !== undefined && current && !option.text.endsWith('?')) {
      const isRight =
        /x/i.test(option.box ?? '') || /(?:\s\*|✓|✔|✅|\((?:correct|right)\))$/iu.test(option.text);
      const text = plain(option.text.replace(/\s*(?:\*|✓|✔|✅|\((?:correct|right)\))$/iu, ''));
      current.options.push(text);
      if (isRight) current.given.push(text);
    } else if (/\?\s*\**\s*$/.test(line) || NUMBERED.test(line)) {
      const text = QUESTION.exec(line.replace(/^\s*[-*+]\s+/, ''))?.groups?.text;
      if (text) raw.push({ text: plain(text), options: [], given: [] });
    }
  }
  return settleAnswers(raw).filter(({ options, answers }) => options.length >= 2 || answers.length > 0);
}

function plain(text: string): string {
  return text.replace(/\*\*|__|`/g, '').trim();
}
