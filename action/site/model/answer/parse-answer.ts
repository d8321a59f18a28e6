/** Reads a model's answer: tagged files, or one of the shapes that models use instead of them. */
import { createTagReader, type Section, type TaggedAnswer } from './tags.ts';
import { unwrapJson } from './unwrap-json.ts';

/** Reasoning that some servers leave in the answer. */
const THOUGHTS = /^\s*<think>[\s\S]*?<\/think>/;
const LONE_BLOCK = /```html?[ \t]*\r?\n([\s\S]*?)\r?\n\s*```/gi;
const BARE_PAGE = /^\s*(<!doctype html[\s\S]*<\/html>)\s*$/i;

export function parseAnswer(answer: string): TaggedAnswer {
  const text = answer.replace(THOUGHTS, '');
  const reader = createTagReader();
  reader.push(text);
  const tagged = reader.end();
  if (tagged.files.length > 0) return tagged;
  const files = unwrapJson(text) ?? lonePage(text) ?? [];
  // These shapes have an end of their own: a brace, a fence, a closing tag.
  return { files, about: tagged.about, ended: files.length > 0 || tagged.ended };
}

function lonePage(text: string): Section[] | undefined {
  const blocks = [...text.matchAll(LONE_BLOCK)];
  const page = blocks.length === 1 ? blocks[0]?.[1] : BARE_PAGE.exec(text)?.[1];
  return page === undefined ? undefined : [{ path: 'index.html', content: page }];
}
