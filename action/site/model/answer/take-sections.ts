/** Takes the sections of an answer into a draft, as far as they may and can be taken. */
import { isUtf8 } from 'node:buffer';
import type { FileTree } from '../../context.ts';
import type { SitePlan } from '../../generate/plan-types.ts';
import { parseBlocks } from '../edits/parse-blocks.ts';
import { gates } from '../gates/index.ts';
import { clash, type Permit } from '../gates/permit.ts';
import type { RejectedBlock } from '../prompts/follow-up.ts';
import type { FailureKind } from '../request/failure.ts';
import type { Draft } from './draft.ts';
import { type ReadSection, readSection } from './read-section.ts';
import type { Section } from './tags.ts';

export interface Scope {
  plan: SitePlan;
  /** The site as it is without the answer. */
  files: FileTree;
  /** Files that the answer has to bring. */
  wanted: readonly string[];
  permit: Permit;
  /** The brief and the texts that were sent. */
  given: string;
  /** Results that only checks name. */
  answers: readonly number[];
}

interface Problem {
  kind: FailureKind;
  /** A sentence that begins with the file's name. */
  text: string;
}

export interface Taken {
  draft: Draft;
  problems: Problem[];
  rejected: RejectedBlock[];
}

const MOST_FILES = 60;
const MOST_BYTES = 2_000_000;
/** What an answer has beyond is not even looked at: each refusal is kept and told. */
const MOST_SECTIONS = 200;

export function takeSections(sections: readonly Section[], earlier: Draft, scope: Scope): Taken {
  const changed = new Map(earlier.changed);
  const pending = new Map(earlier.pending);
  const faulty = new Set(earlier.faulty);
  const refused = new Set(earlier.refused);
  const problems: Problem[] = [];
  const rejected: RejectedBlock[] = [];
  const all = withoutRestarted(sections);
  if (all.length > MOST_SECTIONS)
    refused.add(`${all.length - MOST_SECTIONS} further files of the model were not looked at.`);
  for (const section of all.slice(0, MOST_SECTIONS)) {
    const { path } = section;
    const bytes = scope.files.get(path);
    const before = bytes?.toString('utf8');
    const read = readSection(section, pending.get(path) ?? changed.get(path) ?? before);
    const refusal =
      scope.permit(path) ?? clash(path, changed.keys()) ?? damage(section, bytes) ?? tooMuch(read, changed);
    const problem = problemOf(read, scope);
    if (refusal) {
      refused.add(`The model's file ${shown(path)} was not taken: ${refusal}.`);
    } else if (read.rejected.length > 0) {
      rejected.push(...read.rejected);
      pending.set(path, read.content);
    } else if (problem) {
      problems.push(problem);
      faulty.add(path);
    } else {
      pending.delete(path);
      faulty.delete(path);
      if (read.content === before) changed.delete(path);
      else changed.set(path, read.content);
    }
  }
  const misfits = earlier.misfits + (rejected.length > 0 ? 1 : 0);
  return { draft: { ...earlier, changed, pending, faulty, refused, misfits }, problems, rejected };
}

/** A continued answer may begin its file again: what comes before a whole file of the same name is void. */
function withoutRestarted(sections: readonly Section[]): Section[] {
  const named = sections.map(({ path, content }) => ({ path: path.replace(/^\.\//, ''), content }));
  const whole = new Set<string>();
  const isVoid = ({ path, content }: Section) => {
    const comesAgain = whole.has(path);
    if (!parseBlocks(content)) whole.add(path);
    return comesAgain;
  };
  return named
    .toReversed()
    .filter((section) => !isVoid(section))
    .toReversed();
}

function problemOf(read: ReadSection, { given, answers }: Scope): Problem | undefined {
  for (const gate of gates) {
    const problem = gate.problem({ ...read, given, answers });
    if (problem) return { kind: gate.kind, text: `${read.path} ${problem}.` };
  }
  return undefined;
}

/** What cannot be read as text would be lost around an edit. */
function damage({ content }: Section, bytes: Buffer | undefined): string | undefined {
  const isSafe = !bytes || isUtf8(bytes) || !parseBlocks(content);
  return isSafe ? undefined : 'it is not UTF-8, so that edits would damage it';
}

function tooMuch({ path, content }: ReadSection, changed: ReadonlyMap<string, string>): string | undefined {
  if (!changed.has(path) && changed.size >= MOST_FILES) return `there are ${MOST_FILES} files already`;
  const texts = [...changed].flatMap(([name, text]) => (name === path ? [] : [text]));
  const bytes = [...texts, content].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return bytes > MOST_BYTES ? 'the site would be larger than 2 MB' : undefined;
}

/** A refused path can be anything, and is read by people. */
function shown(path: string): string {
  return path.replace(/\s+/g, ' ').slice(0, 100);
}
