/** The path of a workflow that a task asks for without saying where it belongs: "add a workflow `ci.yml`", or no name at all. */
import type { PlannedFile } from './plan-types.ts';

const FOLDER = '.github/workflows/';
const USUAL_NAME = 'ci.yml';
const SENTENCE_END = /(?<=[.!?;])\s+|\n+/;
const ASKED =
  /\b(?:add|create|include|write|set up|provide|commit|use|with)\b[^.\n]{0,60}\b(?:github actions?|ci)\b[^.\n]{0,40}\bworkflow\b|\b(?:add|create|include|write|set up|provide|commit)\b[^.\n]{0,60}\bworkflow\b[^.\n]{0,60}(?:github actions?|\.github)/i;

export function withImpliedWorkflow(files: readonly PlannedFile[], brief: string): PlannedFile[] {
  if (files.some(({ path }) => path.startsWith(FOLDER))) return [...files];
  const sentences = brief.split(SENTENCE_END).filter((sentence) => /\bworkflow\b/i.test(sentence));
  const named = files.find(
    ({ path }) => /^[^/]+\.ya?ml$/i.test(path) && sentences.some((sentence) => sentence.includes(path)),
  );
  if (named) return files.map((file) => (file === named ? { ...file, path: FOLDER + file.path } : file));
  if (!ASKED.test(brief)) return [...files];
  return [...files, { path: FOLDER + USUAL_NAME, description: '', isListed: false }];
}
