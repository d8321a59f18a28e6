/** What the features of a viewer get and bring. */
import type { SitePlan } from '../../plan-types.ts';
import type * as kit from '../kit/feature.ts';
import { featureKind } from '../kit/feature.ts';
import type { RenderedDocument } from './render/render-document.ts';
import type { ViewerSettings } from './settings.ts';
import type { SourceDocument } from './source/source-document.ts';

export interface FeatureContext {
  plan: SitePlan;
  core: ViewerSettings;
  source: SourceDocument;
  rendered: RenderedDocument;
}

export interface FeatureParts {
  /** A line of small things above the document: badges and buttons. */
  tool?: string;
  /** A section above the document. */
  section?: string;
  /** Above the document in its card. */
  head?: string;
  /** Behind the document in its card. */
  panel?: string;
  /** Attributes of the document's element. */
  outputAttributes?: Record<string, string>;
  /** Whether the page itself must be able to render Markdown. */
  isLive?: boolean;
  /**
   * What the feature's script is called with: a function of it that returns any of `start()`, `render(current)`
   * and `address()`, an address to load instead of the page's own file.
   */
  config: Record<string, unknown>;
  /** Markdown for the README. */
  summary: string;
  usage?: string;
}

export type Feature = kit.Feature<FeatureContext, FeatureParts>;
export type ActiveFeature = kit.ActiveFeature<FeatureParts>;
export type DetectContext = kit.DetectContext<FeatureContext>;

export const defineFeature = featureKind<FeatureContext, FeatureParts>();
