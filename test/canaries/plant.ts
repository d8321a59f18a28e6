/** What must stand in no log: what tests send is planted as they send it. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { loadIdentity } from '../../src/local/identity.ts';
import { FOLDER, PLANTED } from './kept.ts';

/** As whole words go, between what a log would escape: such a piece stands in it as it is. */
const STRETCH = /[^\s"'`\\<>&]+(?: [^\s"'`\\<>&]+)*/g;
/** Shorter ones stand in logs by chance. */
const LEAST = 16;
/** What logs cut is longer. */
const MOST = 60;
/** Of one process: a thousand programs are alike enough. */
const MOST_PLANTED = 300;

const planted = new Set<string>();

/** Secrets; one of a few characters is like too much else. */
export function plant(...secrets: readonly (string | undefined)[]): void {
  const folder = process.env[FOLDER];
  if (!folder) return;
  for (const secret of secrets) {
    const line = `${secret}\n`;
    if (!secret || secret.length < 8 || planted.has(folder + line) || planted.size >= MOST_PLANTED) continue;
    planted.add(folder + line);
    appendFileSync(join(folder, PLANTED), line);
  }
}

/** Key and webhook secret of the App in local mode's data. */
export function plantIdentity(dataDir: string): void {
  const { privateKey, webhookSecret } = loadIdentity(join(dataDir, 'identity.json'));
  // A line of it: a log has its line breaks as it likes.
  plant(webhookSecret, privateKey.split('\n')[1]);
}

const webhook = z.object({ secret: z.string().or(z.array(z.string())) }).partial();
const evaluation = z.object({ code: z.string(), stdin: z.string(), webhook }).partial();
const request = evaluation
  .extend({
    secret: z.string(),
    brief: z.string(),
    attachments: z.array(z.object({ url: z.string() })),
    evaluations: z.array(evaluation),
  })
  .partial();

/** The secrets of a submission, its brief and attachments, its programs and their input. What is wrong about it is left out. */
export function plantRequest(body: unknown): void {
  const parsed = request.safeParse(body);
  if (!process.env[FOLDER] || !parsed.success) return;
  const { secret, brief, attachments = [], evaluations = [], ...one } = parsed.data;
  plant(secret, ...pieces(brief ?? ''));
  for (const { url } of attachments) plant(...pieces(payloadOf(url)), ...pieces(contentOf(url)));
  for (const { code = '', stdin = '', webhook: hook } of [one, ...evaluations])
    plant(...pieces(code), ...pieces(stdin), ...[hook?.secret].flat());
}

/** The longest one. */
function pieces(text: string): string[] {
  const stretches = text.slice(0, 100_000).match(STRETCH) ?? [];
  const [longest = ''] = stretches.toSorted((a, b) => b.length - a.length);
  return longest.length < LEAST ? [] : [longest.slice(0, MOST)];
}

const payloadOf = (url: string): string => /^data:[^,]*,(.*)$/s.exec(url)?.[1] ?? '';

function contentOf(url: string): string {
  const text = /^data:[^,]*;base64,/i.test(url) ? Buffer.from(payloadOf(url), 'base64').toString() : '';
  return text.includes('\ufffd') ? '' : text;
}
