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

export interface DetectContext extends FeatureContext {
  /** False where the page has the feature already: another one must be asked for by an element of its own. */
  isFirst: boolean;
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
  /** A section below the total. */
  section?: string;
  /** What the feature's script is called with. */
  config: Record<string, unknown>;
  /** Markdown for the README. */
  summary: string;
  usage?: string;
  notes: string[];
}

interface FeatureDefinition<Settings extends Record<string, unknown>> {
  name: string;
  settings: z.ZodType<Settings>;
  /**
   * A function of `settings` that returns any of `keep(row)`, `rate()`, `refresh(rows)` and
   * `render(records, rows)`: records are the rows that have an amount.
   */
  script: string;
  /** Settings as this round asks for them; `undefined` if it does not ask for the feature, or not for one more. */
  detect(context: DetectContext): Settings | undefined;
  build(settings: Settings, context: FeatureContext): FeatureParts;
}

export interface ActiveFeature {
  /** The feature's name, with a number from the second one on. */
  name: string;
  kind: string;
  script: string;
  settings: Record<string, unknown>;
  isNew: boolean;
  parts: FeatureParts;
}

export interface Feature {
  name: string;
  activate(context: FeatureContext): ActiveFeature[];
}

/** More than this of one kind is no page that anybody asked for. */
const MOST = 8;

/** Once on, a feature stays on with the names it has: a later round does not rename what it does not speak of. */
export function defineFeature<Settings extends Record<string, unknown>>(
  definition: FeatureDefinition<Settings>,
): Feature {
  const { name: kind, script } = definition;
  return {
    name: kind,
    activate(context) {
      const active: ActiveFeature[] = [];
      while (active.length < MOST) {
        const name = active.length === 0 ? kind : `${kind}-${active.length + 1}`;
        const taken = Object.fromEntries(active.map((one) => [one.name, one.settings]));
        const core = { ...context.core, features: { ...context.core.features, ...taken } };
        const earlier = definition.settings.safeParse(context.core.features[name]).data;
        const settings = earlier ?? definition.detect({ ...context, core, isFirst: active.length === 0 });
        if (!settings) break;
        const parts = definition.build(settings, context);
        active.push({ name, kind, script, settings, isNew: !earlier, parts });
      }
      return active;
    },
  };
}
