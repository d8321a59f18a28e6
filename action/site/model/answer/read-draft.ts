/** Reads an answer into a draft, and says what has to be asked for again. */
import type { FileTree } from '../../context.ts';
import { missingElements } from '../gates/missing-elements.ts';
import { complainAbout, complainAboutEdits, demandWholeFiles } from '../prompts/follow-up.ts';
import type { Reading } from '../request/ask.ts';
import type { Failure } from '../request/failure.ts';
import { type Draft, EMPTY_DRAFT } from './draft.ts';
import { parseAnswer } from './parse-answer.ts';
import { readAbout } from './read-about.ts';
import { type Scope, type Taken, takeSections } from './take-sections.ts';

const REFUSAL =
  /^\W*(?:i['’]?m (?:sorry|unable|not able)|i am (?:sorry|unable|not able)|sorry\b|i (?:can(?:no|['’])t|cannot|won['’]t)\b|as an ai\b|unfortunately,? i\b)/i;

export function readDraft(answer: string, earlier: Draft = EMPTY_DRAFT, scope: Scope): Reading<Draft> {
  const { files, about, ended } = parseAnswer(answer);
  if (files.length === 0 && (!ended || earlier.changed.size === 0)) {
    const failure: Failure = REFUSAL.test(answer)
      ? { kind: 'refusal', message: 'refused to answer' }
      : { kind: 'malformed', message: 'answered without a file' };
    return { value: earlier, usable: false, failure };
  }
  if (!ended) {
    const failure: Failure = { kind: 'truncated', message: 'stopped before the end of its answer' };
    return { value: earlier, usable: false, failure };
  }
  const taken = takeSections(files, earlier, scope);
  const draft: Draft = { ...taken.draft, about: readAbout(about) ?? earlier.about };
  return judgeDraft({ ...taken, draft }, scope);
}

function judgeDraft({ draft, problems, rejected }: Taken, scope: Scope): Reading<Draft> {
  const usable = draft.changed.size > 0 && draft.faulty.size === 0;
  if (draft.faulty.size > 0) {
    const texts =
      problems.length > 0 ? problems.map(({ text }) => text) : [...draft.faulty].map(stillMissing);
    const kind = problems[0]?.kind ?? 'faulty';
    const failure = { kind, message: `sent a faulty file: ${texts[0]}`, complaint: complainAbout(texts) };
    return { value: draft, usable, failure };
  }
  if (rejected.length > 0) {
    const paths = [...new Set(rejected.map(({ path }) => path))];
    const complaint = draft.misfits > 1 ? demandWholeFiles(paths) : complainAboutEdits(rejected);
    const message = `sent edits of ${paths.join(', ')} that do not fit`;
    return { value: draft, usable, failure: { kind: 'unfitting-edit', message, complaint } };
  }
  return draft.changed.size === 0 ? unchanged(draft) : perfected(draft, usable, scope);
}

function stillMissing(path: string): string {
  return `${path} had to be sent again and was not.`;
}

function unchanged(draft: Draft): Reading<Draft> {
  const complaint = complainAbout(
    draft.refused.size > 0 ? [...draft.refused] : ['No file differs from what is there already.'],
  );
  return {
    value: draft,
    usable: false,
    failure: { kind: 'unchanged', message: 'changed nothing', complaint },
  };
}

/** Usable; but what the task names and the answer lacks is asked for once. */
function perfected(draft: Draft, usable: boolean, { plan, files, wanted }: Scope): Reading<Draft> {
  const after: FileTree = new Map(files);
  for (const [path, content] of draft.changed) after.set(path, Buffer.from(content));
  const missing = wanted.filter((path) => !after.has(path)).map((path) => `The file ${path} is missing.`);
  const shortcomings = [...missing, ...missingElements(plan, after)];
  if (shortcomings.length === 0) return { value: draft, usable };
  const complaint = complainAbout(shortcomings);
  const message = `left out ${shortcomings.length} things that the task names`;
  return { value: draft, usable, failure: { kind: 'imperfect', message, complaint } };
}
