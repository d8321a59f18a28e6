/**
 * A feature is a part of the page that a brief can switch on: it finds out whether it is asked for, keeps its
 * settings in `site.json`, and brings its HTML, its script and its lines for the README.
 */
import type { z } from 'zod';
import type { FileTree } from '../../../context.ts';
import type { SitePlan } from '../../plan-types.ts';
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
  /** A section below the total. */
  section?: string;
  /** The feature's member of the page script's `config`. */
  config: Record<string, unknown>;
  /** An object literal with any of `keep(record)`, `rate()`, `refresh(records)` and `render(records)`. */
  script: string;
  /** Markdown for the README. */
  summary: string;
  usage?: string;
  notes: string[];
}

interface FeatureDefinition<Settings extends Record<string, unknown>> {
  name: string;
  settings: z.ZodType<Settings>;
  /** Settings as this round asks for them; `undefined` if it does not ask for the feature. */
  detect(context: FeatureContext): Settings | undefined;
  build(settings: Settings, context: FeatureContext): FeatureParts;
}

export interface ActiveFeature {
  name: string;
  settings: Record<string, unknown>;
  isNew: boolean;
  parts: FeatureParts;
}

export interface Feature {
  name: string;
  activate(context: FeatureContext): ActiveFeature | undefined;
}

/** Once on, a feature stays on with the names it has: a later round does not rename what it does not speak of. */
export function defineFeature<Settings extends Record<string, unknown>>(
  definition: FeatureDefinition<Settings>,
): Feature {
  const { name } = definition;
  return {
    name,
    activate(context) {
      const earlier = definition.settings.safeParse(context.core.features[name]).data;
      const settings = earlier ?? definition.detect(context);
      if (!settings) return undefined;
      return { name, settings, isNew: !earlier, parts: definition.build(settings, context) };
    },
  };
}
