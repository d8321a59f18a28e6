/** The files of the set, in the order of the brief: what each is, where it comes from, or why it is missing. */
import { saysUnfinished } from '../../producers/placeholder.ts';
import type { TemplateInput } from '../template.ts';
import type { FILE_STATES, FileSetSettings } from './settings.ts';

export interface Entry {
  path: string;
  /** The brief's words about it; empty if it has none. */
  description: string;
  state: (typeof FILE_STATES)[number];
  /** `undefined` for files that are missing or that are made later. */
  content: Buffer | undefined;
  /** Why it is missing; empty if it is not. */
  reason: string;
}

/** The page itself, and files that visitors have no use for. */
const HIDDEN = /^(?:index\.html|styles\.css|site\.json|\.nojekyll|build-products\.txt)$/i;

export function readEntries(templateInput: TemplateInput, settings: FileSetSettings): Entry[] {
  const { plan, input, files, unmade } = templateInput;
  const earlier = new Map(settings.files.map((file) => [file.path, file]));
  const listed = new Map(plan.manifest.map((file) => [file.path, file]));
  const paths = [...earlier.keys(), ...listed.keys(), ...input.attachments.keys(), ...settings.products];
  return [...new Set(paths)].flatMap((path): Entry[] => {
    const content = files.get(path);
    const isExpected = listed.get(path)?.isListed || earlier.has(path) || unmade.has(path);
    const isProduct = settings.products.includes(path);
    if (HIDDEN.test(path) || (!content && !isExpected && !isProduct)) return [];
    const description =
      tidy(listed.get(path)?.description ?? '') ||
      (earlier.get(path)?.description ?? sentenceAbout(path, plan.brief));
    const state = isProduct ? 'product' : stateOf(path, templateInput, earlier.get(path)?.state);
    const reason = state === 'missing' ? (unmade.get(path) ?? 'nothing in this site makes it.') : '';
    return [{ path, description, state, content: isProduct ? undefined : content, reason }];
  });
}

function stateOf(
  path: string,
  { input, files }: TemplateInput,
  earlier: Entry['state'] | undefined,
): Entry['state'] {
  const content = files.get(path);
  const sent = input.attachments.get(path);
  if (sent && content) return sent.equals(content) ? 'sent' : 'changed';
  // Papers that every site gets are written when the page is finished.
  if (!content && !/^(?:licen[cs]e|readme\.md)$/i.test(path)) return 'missing';
  if (content && saysUnfinished(content)) return 'unfinished';
  return earlier === 'sent' || earlier === 'changed' ? earlier : 'made';
}

/** The brief's own sentence, where it does not list the file. */
function sentenceAbout(path: string, brief: string): string {
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}_/.-])${RegExp.escape(path)}(?![\\p{L}\\p{N}_/-]|\\.\\p{L})`,
    'u',
  );
  const sentences = brief.split(/\n+|(?<=[.!?])\s+/).filter((sentence) => name.test(sentence));
  const best = sentences.toSorted((a, b) => filler(a) - filler(b))[0] ?? '';
  return tidy(best.replace(/^\s*(?:[-*+•]|\d+[.)])\s+/, '').replace(/[,:]?\s*(?:that)?\s*:\s*$/, '.'));
}

/** A sentence about this file alone says more about it, and that it is attached says nothing. */
function filler(sentence: string): number {
  const files = sentence.match(/[\w-]\.[a-z]{2,5}\b/gi)?.length ?? 0;
  return files + (/\b(?:given|provided|attachments?)\b/i.test(sentence) ? 2 : 0);
}

const LONGEST = 400;

function tidy(description: string): string {
  const text = description
    .replace(/```\w*|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
