/**
 * What a small app is: roles (elements it needs, whatever a task calls them), parts that a brief can switch on,
 * and a way to build its page. A part that is on once stays on; a role keeps the id it was first given.
 */
import type { FileTree } from '../../../context.ts';
import type { PlannedElement, SitePlan } from '../../plan-types.ts';
import type { AppElements } from './elements.ts';

export interface Role {
  name: string;
  /** The id it has if the task names none; where it is repeated, the class. */
  id: string;
  /** Tags it may be asked for as; the first is the usual one. */
  tags: readonly string[];
  /** Points for words in the id and in what the brief says before it. */
  about: readonly [RegExp, number][];
  /** Points where words are not enough. */
  fit?(element: PlannedElement): number;
  /** The part it belongs to; without one it is always there. */
  part?: string;
  /** What the app is about: an element with no telling name is taken to be it. */
  isMain?: boolean;
  /** Given to many elements, so a task can name it by a class only. */
  isRepeated?: boolean;
}

export interface Part {
  name: string;
  /** How a brief asks for it. */
  asked: RegExp;
  /** For the README; plain text. */
  summary: string;
}

/** What an app decides once and keeps in `site.json`. */
export type AppData = Record<string, unknown>;

export interface AppContext {
  plan: SitePlan;
  files: FileTree;
  /** Names of attachments the site has, this round's first. */
  attachments: readonly string[];
  /** The app's own settings of an earlier round. */
  earlier: AppData | undefined;
  elements: AppElements;
  has(part: string): boolean;
}

export interface BuiltApp {
  /** HTML of the sections. */
  main: string[];
  /** JavaScript that defines `state`, `restore(value)` and what the app does; see `runtime.ts`. */
  script: string;
  /** What the script reads as `settings.data`. */
  config: Record<string, unknown>;
  data: AppData;
  /** Where the app's usual title is not the best. */
  title?: string;
  /** Plain text: what the app does, in one sentence. */
  summary: string;
  /** Plain text for the README. */
  features: string[];
  usage: string[];
  notes: string[];
  styles?: string;
}

export interface App {
  name: string;
  title: string;
  /** Words that name the app in a brief; their place decides between several. */
  words: RegExp;
  /** Whether an attached table or document can belong to it; else such a task means something else. */
  readsFiles?: boolean;
  /** Whether it is worth nothing if it forgets. */
  isKept?: boolean;
  /** Whether a brief that says the words means this app and not another with the same words. */
  isMeant?(plan: SitePlan): boolean;
  roles(plan: SitePlan, earlier: AppData | undefined): readonly Role[];
  parts: readonly Part[];
  build(context: AppContext): BuiltApp;
}
