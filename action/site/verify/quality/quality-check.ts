/** A quality check is one thing that every site must show, whatever its brief. */
import type { FileTree, SiteInput } from '../../context.ts';
import type { HtmlFacts } from '../html-facts.ts';
import type { OpenPage } from '../open-page.ts';

export interface FileSubject {
  files: FileTree;
  input: SiteInput;
  /** The HTML files as delivered, by path. */
  html: ReadonlyMap<string, HtmlFacts>;
  /** The JavaScript checks that passed, once they are decided. */
  passedChecks(): Promise<readonly string[]>;
}

/** `problem` is what is wrong, if anything is; `note` is worth knowing either way. */
export interface Finding {
  problem?: string | undefined;
  note?: string | undefined;
}

/** Decided on one load of the page. Throws where it cannot decide: that is "undecided", with the error as reason. */
export interface PageCheck {
  check: string;
  find(opened: OpenPage): Finding | Promise<Finding>;
}

/** Decided from the files. Throws like the others. */
export interface FileCheck {
  check: string;
  find(subject: FileSubject): Finding | Promise<Finding>;
}

const MOST_LISTED = 5;

export function listed(problems: readonly string[]): string | undefined {
  const different = [...new Set(problems)];
  if (different.length === 0) return undefined;
  const more = different.length - MOST_LISTED;
  return different.slice(0, MOST_LISTED).join(' · ') + (more > 0 ? ` · and ${more} more` : '');
}
