/**
 * A feature is a part of a page that a brief can switch on: it finds out whether it is asked for, keeps its
 * settings in `site.json`, and brings its part of the page. Once on, it stays on with the names it has: a later
 * round does not rename what it does not speak of.
 */
import type { z } from 'zod';
import type { PlannedElement, SitePlan } from '../../plan-types.ts';

/** Settings of the active features by their name, as they are stored in `site.json`. */
export type StoredFeatures = Record<string, Record<string, unknown>>;

interface Detection {
  /** Elements that play no part yet: an id that is kept in some feature's settings is taken. */
  free: readonly PlannedElement[];
  /** False where the page has the feature already: another one must be asked for by an element of its own. */
  isFirst: boolean;
}
export type DetectContext<Context> = Context & Detection;

interface FeatureDefinition<Context, Settings extends Record<string, unknown>, Parts> {
  name: string;
  settings: z.ZodType<Settings>;
  /** JavaScript for the page, once for each kind; what it may use is the template's affair. */
  script?: string;
  /** How many of the kind a page may have; one if not given. */
  most?: number;
  /** Settings as this round asks for them; `undefined` if it does not ask for the feature, or not for one more. */
  detect(context: DetectContext<Context>): Settings | undefined;
  build(settings: Settings, context: Context): Parts;
}

export interface ActiveFeature<Parts> {
  /** The feature's name, with a number from the second one on. */
  name: string;
  kind: string;
  script: string;
  settings: Record<string, unknown>;
  isNew: boolean;
  parts: Parts;
}

export interface Feature<Context, Parts> {
  name: string;
  activate(context: Context, stored: StoredFeatures, free: FreeElements): ActiveFeature<Parts>[];
}

type FreeElements = (taken: StoredFeatures) => PlannedElement[];

/** For a template: `const defineFeature = featureKind<MyContext, MyParts>()`. */
export function featureKind<Context, Parts>() {
  return <Settings extends Record<string, unknown>>(
    definition: FeatureDefinition<Context, Settings, Parts>,
  ): Feature<Context, Parts> => ({
    name: definition.name,
    activate: (context, stored, free) => activate(definition, context, stored, free),
  });
}

function activate<Context, Settings extends Record<string, unknown>, Parts>(
  definition: FeatureDefinition<Context, Settings, Parts>,
  context: Context,
  stored: StoredFeatures,
  free: FreeElements,
): ActiveFeature<Parts>[] {
  const { name: kind, script = '', most = 1 } = definition;
  const active: ActiveFeature<Parts>[] = [];
  while (active.length < most) {
    const name = active.length === 0 ? kind : `${kind}-${active.length + 1}`;
    const earlier = definition.settings.safeParse(stored[name]).data;
    const found = { free: free(settingsByName(active)), isFirst: active.length === 0 };
    const settings = earlier ?? definition.detect({ ...context, ...found });
    if (!settings) break;
    const parts = definition.build(settings, context);
    active.push({ name, kind, script, settings, isNew: !earlier, parts });
  }
  return active;
}

interface Options<Context> {
  context: Context & { plan: SitePlan };
  stored: StoredFeatures;
  /** Ids that the page has for itself. */
  reserved: readonly string[];
}

/** In order, each knowing which elements those before it, and those of earlier rounds, have taken. */
export function activateFeatures<Context, Parts>(
  features: readonly Feature<Context, Parts>[],
  { context, stored, reserved }: Options<Context>,
): ActiveFeature<Parts>[] {
  const active: ActiveFeature<Parts>[] = [];
  for (const feature of features) {
    const free = (more: StoredFeatures) => {
      const settings = Object.values({ ...stored, ...settingsByName(active), ...more });
      const taken = new Set([...reserved, ...settings.flatMap(idsIn)]);
      return context.plan.elements.filter(({ id }) => !taken.has(id));
    };
    active.push(...feature.activate(context, stored, free));
  }
  return active;
}

/** By convention settings keep ids under `id` or `…Id`; an element may be called as a column is. */
export function idsIn(settings: Record<string, unknown>): unknown[] {
  return Object.entries(settings).flatMap(([key, value]) => (/^id$|Id$/.test(key) ? [value] : []));
}

export function settingsByName(active: readonly ActiveFeature<unknown>[]): StoredFeatures {
  return Object.fromEntries(active.map(({ name, settings }) => [name, settings]));
}
