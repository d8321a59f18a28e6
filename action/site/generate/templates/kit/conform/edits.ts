/** Changes of a text by position. */
import { attributesHtml } from '../elements.ts';
import type { OutlineNode } from './outline.ts';

export interface Edit {
  start: number;
  end: number;
  text: string;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  // From the end, so that positions before stay right; of several at one place the first comes first, and what
  // takes a text's place comes behind what is put in before it.
  const ordered = edits.toReversed().toSorted((a, b) => b.start - a.start || b.end - a.end);
  return ordered.reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), text);
}

/** The start tag with the attributes that it lacks; a class is added to those that are there. */
export function lackEdit({ lacks, place }: OutlineNode, html: string): Edit[] {
  if (!place || Object.keys(lacks).length === 0) return [];
  const { class: classes, ...others } = lacks;
  const tag = html.slice(place.start, place.startTagEnd);
  const hasClass = /\sclass\s*=/i.test(tag);
  const attributes = attributesHtml(hasClass || classes === undefined ? others : lacks);
  const withClass =
    hasClass && classes !== undefined
      ? tag.replace(/\sclass\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/i, () => attributesHtml({ class: classes }))
      : tag;
  return [
    {
      start: place.start,
      end: place.startTagEnd,
      text: withClass.replace(/\s*\/?>$/, () => `${attributes}>`),
    },
  ];
}
