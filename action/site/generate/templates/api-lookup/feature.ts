/** What the features of a lookup page get and bring. */
import type { SitePlan } from '../../plan-types.ts';
import type * as kit from '../kit/feature.ts';
import { featureKind } from '../kit/feature.ts';

export interface FeatureContext {
  plan: SitePlan;
  brief: string;
}

/** What a line of text reports: every step of a lookup, failures only, or only that one is under way. */
export type StatusKind = 'all' | 'problems' | 'loading';

export interface StatusLine {
  id: string;
  attributes: Record<string, string>;
  shows: StatusKind;
}

export interface FeatureParts {
  status?: StatusLine;
  /** A labelled control at the end of the form. */
  control?: string;
  /**
   * JavaScript: an object with any of `headers()`, `restore()`, which gives `{ values, answer }`, and
   * `succeeded(values, answer)`.
   */
  code?: string;
  /** Markdown for the README. */
  summary: string;
  usage?: string;
}

export type ActiveFeature = kit.ActiveFeature<FeatureParts>;
export const defineFeature = featureKind<FeatureContext, FeatureParts>();
