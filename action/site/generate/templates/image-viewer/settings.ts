/** What the template keeps in `site.json`, and what a round makes of it. */
import { z } from 'zod';
import type { SitePlan } from '../../plan-types.ts';
import { assignRoles, storedRoles } from '../kit/roles.ts';
import type { TemplateInput } from '../template.ts';
import type { Mode } from './mode.ts';
import { modes } from './modes.ts';

const imageSettings = z.object({
  mode: z.enum(['captcha', 'gallery']),
  title: z.string(),
  heading: z.string().optional(),
  libraries: z.array(z.string()),
  images: z.array(z.string()),
  parameters: z.array(z.string()),
  roles: storedRoles,
  /** What was asked for, with the words that did. */
  wishes: z.record(z.string(), z.string()),
});
export type ImageSettings = z.infer<typeof imageSettings>;

export function readSettings(stored: Record<string, unknown> | undefined): ImageSettings | undefined {
  return imageSettings.safeParse(stored).data;
}

interface Options {
  mode: Mode;
  earlier: ImageSettings | undefined;
  images: readonly string[];
}

export function resolveSettings({ plan }: TemplateInput, { mode, earlier, images }: Options): ImageSettings {
  const heading = plan.heading ?? earlier?.heading;
  return {
    mode: mode.name,
    title: plan.title ?? earlier?.title ?? plan.heading ?? mode.title,
    ...(heading !== undefined && { heading }),
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries])],
    images: [...images],
    parameters: [...new Set([...(earlier?.parameters ?? []), ...parametersOf(plan)])],
    roles: assignRoles(mode.roles, plan.elements, earlier?.roles ?? {}),
    wishes: { ...wishesIn(plan, mode), ...earlier?.wishes },
  };
}

export function chooseMode(
  plan: SitePlan,
  images: readonly string[],
): { mode: Mode; points: number } | undefined {
  return modes
    .map((mode) => ({ mode, points: mode.score(plan, images) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)[0];
}

function parametersOf({ parameters }: SitePlan): string[] {
  const likely = parameters.filter((name) => /url|image|img|src|captcha|file|link/i.test(name));
  return likely.length > 0 ? likely : parameters;
}

/** The sentence that asks for each, since it may say more: "advance every 5 seconds". */
function wishesIn({ brief, parameters }: SitePlan, { wishes }: Mode): Record<string, string> {
  const sentences = brief.split(/\n+|(?<=[.!?;])\s+/);
  const found = Object.entries(wishes).flatMap(([name, pattern]) => {
    const sentence =
      sentences.find((one) => pattern.test(one)) ??
      parameters.map((one) => `?${one}=`).find((one) => pattern.test(one));
    return sentence === undefined ? [] : [[name, sentence.slice(0, 200)] as const];
  });
  return Object.fromEntries(found);
}
