/** How a task wants the choice between light and dark to be kept and to be marked. */
import type { PlannedElement, SitePlan } from '../../../plan-types.ts';

export interface Scheme {
  /** Where the browser keeps it. */
  key: string;
  /** The class of the dark page. */
  className: string;
}

const KEYS = [
  /\blocalStorage\.\w+Item\(\s*["'`]([\w.:-]{1,60})["'`]/,
  /\blocal\s?storage\b[^.\n"'`]{0,40}["'`]([\w.:-]{1,60})["'`]/i,
];
const CLASSES = [
  /\bclassList\.\w+\(\s*["'`]([\w-]*(?:dark|night)[\w-]*)["'`]/i,
  /\bclass(?:Name)?\b[^.\n]{0,20}?["'`.]([\w-]*(?:dark|night)[\w-]*)\b/i,
];

export function readScheme({ brief, checks }: SitePlan): Scheme {
  const texts = [...checks.map(({ text }) => text), brief].filter((text) =>
    /\b(?:dark|theme|night)/i.test(text),
  );
  const find = (patterns: readonly RegExp[]) =>
    texts.flatMap((text) => patterns.map((pattern) => pattern.exec(text)?.[1])).find(Boolean);
  return { key: find(KEYS) ?? 'theme', className: find(CLASSES) ?? 'dark' };
}

/** The class marks the page: no element is to be built for it. */
export function isSchemeClass({ id, attributes }: PlannedElement, { className }: Scheme): boolean {
  return id === className && attributes.class === id;
}
