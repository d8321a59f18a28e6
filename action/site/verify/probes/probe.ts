/** A probe decides one kind of plain-English check from the files and the page. */
import type { FileTree, SiteInput } from '../../context.ts';
import type { HtmlFacts } from '../html-facts.ts';

export interface ProbeInput {
  check: string;
  files: FileTree;
  input: SiteInput;
  /** The HTML files as delivered, by path. */
  html: ReadonlyMap<string, HtmlFacts>;
  /** The page in the browser, if it loads. */
  page: { title: string; pageText: string } | undefined;
}

export interface Decision {
  passed: boolean;
  /** What was seen. */
  detail: string;
}

export interface Probe {
  name: string;
  /** `undefined` for checks the probe does not understand: better undecided than misread. */
  decide(input: ProbeInput): Decision | undefined | Promise<Decision | undefined>;
}
