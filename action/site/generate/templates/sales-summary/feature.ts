/** What the features of a summary page get and bring. */
import type { FileTree } from '../../../context.ts';
import type { SitePlan } from '../../plan-types.ts';
import type * as kit from '../kit/feature.ts';
import { featureKind } from '../kit/feature.ts';
import type { SalesData } from './sales-data.ts';
import type { SalesSettings } from './settings.ts';

export interface FeatureContext {
  plan: SitePlan;
  brief: string;
  files: FileTree;
  data: SalesData;
  core: SalesSettings;
}

export interface FeatureParts {
  /** A labelled control for the bar above the total. */
  control?: string;
  /** Markup right after the figure of the total. */
  besideTotal?: string;
  /** Attributes of the total's element. */
  totalAttributes?: Record<string, string>;
  /** An entry of the list of facts below the total. */
  fact?: string;
  /** A chart, right below the total. */
  chart?: string;
  /** A section below the charts. */
  section?: string;
  /**
   * What the feature's script is called with: a function of it that returns any of `keep(row)`, `rate()`,
   * `refresh(rows)` and `render(records, rows)`; records are the rows that have an amount.
   */
  config: Record<string, unknown>;
  /** Functions that the script uses, and that other features may use, too. */
  code?: readonly string[];
  /** Markdown for the README. */
  summary: string;
  usage?: string;
  notes: string[];
}

export type DetectContext = kit.DetectContext<FeatureContext>;
export type Feature = kit.Feature<FeatureContext, FeatureParts>;
export type ActiveFeature = kit.ActiveFeature<FeatureParts>;

export const defineFeature = featureKind<FeatureContext, FeatureParts>();

/** More than this of one kind is no page that anybody asked for. */
export const MOST = 8;
