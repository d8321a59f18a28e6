/** What a template is: something that knows one family of sites and makes its files from a plan. */
import type { FileTree, SiteInput } from '../../context.ts';
import type { SitePlan } from '../plan-types.ts';

export interface TemplateInput {
  plan: SitePlan;
  input: SiteInput;
  /** The files the site will have anyway: the last round's, this round's attachments, and what producers made. */
  files: FileTree;
  /** Files the brief asks for that could not be made, and why. */
  unmade: ReadonlyMap<string, string>;
  /** What this template stored in an earlier round; it checks it itself. */
  settings: Record<string, unknown> | undefined;
}

export interface Produced {
  files: FileTree;
  title: string;
  settings: Record<string, unknown>;
  /** What this round added, in sentences for the changelog. */
  changes: string[];
  /** What people should know: missing data, skipped cells, contradictions. */
  notes: string[];
  documentation: Documentation;
}

/** The template's part of the README, as Markdown whose outside text is already escaped. */
export interface Documentation {
  summary: string;
  features: string[];
  usage: string[];
  code: string[];
  data: string[];
}

export interface Template {
  name: string;
  /** Takes any brief and understands none: a language model's page is preferred to its. */
  isFallback?: true;
  /**
   * How well the template fits: 0 or less means not at all, 1 that it could serve, 2 to 4 that the brief, files or
   * checks speak of its family, 5 and more that they can mean nothing else.
   */
  score(plan: SitePlan, files: FileTree): number;
  /** Throws a `GenerationError` if the site cannot be made honestly. */
  produce(input: TemplateInput): Produced;
}
