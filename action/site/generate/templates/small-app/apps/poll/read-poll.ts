/** A poll's question and choices: from the brief or from an attachment, and from nowhere else. */
import { z } from 'zod';
import { decodeText } from '../../../kit/decode-text.ts';
import { readOptions } from '../../../kit/read-options.ts';
import type { AppContext } from '../../app.ts';
import { readListFile } from '../../read-list.ts';

export const pollData = z.object({ question: z.string(), options: z.array(z.string()) });
export type PollData = z.infer<typeof pollData>;

const QUOTED = /["“„'‘`]([^"“”„'‘’`\n]{1,60})["”'’`]/gu;
const withQuestion = z.looseObject({ question: z.string() });

export function readPoll(context: AppContext): PollData {
  const { plan } = context;
  const file = readListFile(context);
  const options = file?.entries.map(({ text }) => text) ?? optionsIn(plan.brief);
  return {
    question: (file && questionIn(file.name, context)) ?? questionInBrief(plan.brief),
    options: [...new Set(options)],
  };
}

function optionsIn(brief: string): string[] {
  const bullets = [...brief.matchAll(/^\s*(?:[-*•]|\d+[.)])\s+(.{1,60}?)\s*$/gm)].map(
    ([, text = '']) => text,
  );
  const named = /\b(?:options?|choices|candidates|answers|between)\b(.*)/is.exec(brief)?.[0] ?? '';
  const clause = named.split(/\.(?:\s|$)|\n\n/)[0] ?? '';
  const quoted = [...clause.matchAll(QUOTED)].map(([, text = '']) => text);
  if (quoted.length >= 2) return quoted;
  const inline = readOptions(clause);
  if (inline.length >= 2) return inline;
  return bullets.length >= 2 ? bullets : [];
}

function questionInBrief(brief: string): string {
  const quoted = /["“„'‘`]([^"“”„‘`\n]{3,150}\?)["”'’`]/u.exec(brief)?.[1];
  const plain = /(?:^|[.:\n]\s*)([\p{Lu}][^.:"\n?]{5,150}\?)/u.exec(brief)?.[1];
  return quoted ?? plain ?? '';
}

function questionIn(name: string, { files }: AppContext): string | undefined {
  try {
    return withQuestion.safeParse(JSON.parse(decodeText(files.get(name) ?? Buffer.alloc(0)).text)).data
      ?.question;
  } catch {
    return undefined;
  }
}
