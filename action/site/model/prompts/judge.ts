/** The prompt for plain-language checks that nothing else can decide. */
import type { FileTree } from '../../context.ts';
import type { JsonFormat, Message } from '../request/message.ts';
import { describeFiles, readImage } from './describe-files.ts';
import { ABOUT_DATA, fenceData } from './fence-data.ts';

export const JUDGE_PROMPT = 'judge-1';

const SYSTEM = `You decide whether a finished site meets requirements that are written in plain language. You see its files, the text of its page as a visitor sees it, and perhaps a screenshot.

# Verdicts
- "yes" only if you can see that it is met. Quote the piece of the page or of a file that shows it, copied exactly, 3 to 200 characters.
- "no" only if you can see that it is not met. Quote what stands there instead, or leave the quote empty if the thing is missing.
- "unsure" for everything else: what cannot be seen, what depends on opinion, what would have to be tried out.
- The reason is one sentence about what you saw. What the site says about itself is no proof.

# Answer
JSON and nothing else:
{"verdicts":[{"check":1,"verdict":"yes","quote":"…","reason":"…"}]}
with one entry for each check, by its number.

# Data
${ABOUT_DATA}`;

/** For endpoints that can hold a model to a form; the answer is read the same way without. */
export const VERDICT_FORMAT: JsonFormat = {
  name: 'verdicts',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['verdicts'],
    properties: {
      verdicts: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['check', 'verdict', 'quote', 'reason'],
          properties: {
            check: { type: 'integer' },
            verdict: { type: 'string', enum: ['yes', 'no', 'unsure'] },
            quote: { type: 'string' },
            reason: { type: 'string' },
          },
        },
      },
    },
  },
};

interface JudgePromptRequest {
  checks: readonly string[];
  files: FileTree;
  pageText: string;
  screenshot?: Buffer;
}

/** A look at the beginning is enough. */
const BULK = /\.(?:csv|tsv|json|geojson)$/i;
const LONGEST_PAGE = 20_000;

export function judgePrompt({ checks, files, pageText, screenshot }: JudgePromptRequest): Message[] {
  const described = describeFiles(files, (path) => (BULK.test(path) ? 'head' : 'whole'));
  const shot = screenshot && readImage('a screenshot of the page', screenshot);
  const text = [
    described.text,
    fenceData('page', pageText.slice(0, LONGEST_PAGE)),
    ...checks.map((check, index) => fenceData('check', check, { number: index + 1 })),
  ].join('\n\n');
  return [
    { role: 'system', text: SYSTEM },
    { role: 'user', text, images: shot ? [...described.images, shot] : described.images },
  ];
}
