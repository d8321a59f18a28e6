/** What a lookup page is made of: what this round asks for, over what earlier rounds decided. */
import { z } from 'zod';
import type { SitePlan } from '../../plan-types.ts';
import { activateFeatures, settingsByName } from '../kit/feature.ts';
import type { TemplateInput } from '../template.ts';
import { controlIds, controls, pickControls } from './controls.ts';
import { type Endpoint, endpoint, endpointHost, readEndpoint } from './endpoint.ts';
import type { ActiveFeature } from './feature.ts';
import { features } from './features/index.ts';
import { lookupField, pickFields } from './fields.ts';
import { services } from './services/index.ts';
import type { Service } from './services/service.ts';

const fetchQuote = z.enum(['"', "'", '`']);

const lookupSettings = z.object({
  title: z.string(),
  heading: z.string().optional(),
  /** The service's name, where more is known of the API than its address. */
  service: z.string().optional(),
  endpoint,
  controls,
  fields: z.array(lookupField),
  dateFormat: z.string(),
  /** Parameters of the page's address that fill in the inputs, in their order. */
  parameters: z.array(z.string()),
  /** As checks write the call that they look for. */
  fetchQuote,
  libraries: z.array(z.string()),
  features: z.record(z.string(), z.record(z.string(), z.unknown())),
});
export type LookupSettings = z.infer<typeof lookupSettings>;

const DATE_FORMAT = /\b(?:YYYY[-/. ]?MM[-/. ]?DD|DD[-/. ]MM[-/. ]YYYY|MM[-/. ]DD[-/. ]YYYY)\b/;
const START =
  /\b(?:default(?:s|ing)?(?:\s+\w+){0,2}|pre-?fill(?:ed|s)?(?:\s+\w+){0,2}|start(?:s|ing)? with)\s*:?\s*["'`“]([^"'`”\n]{1,40})["'`”]/i;

export interface Resolved {
  settings: LookupSettings;
  service: Service | undefined;
  active: ActiveFeature[];
}

/** `undefined` where neither this round nor an earlier one names an API. */
export function resolveSettings({ plan, settings: stored }: TemplateInput): Resolved | undefined {
  const earlier = lookupSettings.safeParse(stored).data;
  const found = earlier ?? findApi(plan);
  if (!found) return undefined;
  const service = services.find(({ name }) => name === found.service);
  const place = earlier?.endpoint ?? withStart(found.endpoint, plan.brief);
  const inputNames = place.inputs.map(({ name, label }) => `${name} ${label}`);
  const chosen = pickControls(plan.elements, { inputNames, earlier: earlier?.controls });
  const chosenIds = controlIds(chosen);
  const fieldIds = (earlier?.fields ?? []).flatMap(({ id }) => id ?? []);
  const active = activateFeatures(features, {
    context: { plan, brief: plan.brief },
    stored: earlier?.features ?? {},
    reserved: [...chosenIds, ...fieldIds],
  });
  const taken = new Set([...chosenIds, ...active.flatMap(({ settings }) => Object.values(settings))]);
  const fields = pickFields(
    plan.elements.filter(({ id }) => !taken.has(id)),
    {
      brief: plan.brief,
      known: service?.fields ?? [],
      earlier: earlier?.fields ?? [],
    },
  );
  const heading = plan.heading ?? earlier?.heading;
  const settings: LookupSettings = {
    title: plan.title ?? earlier?.title ?? usualTitle(place, service),
    ...(heading !== undefined && { heading }),
    ...(service && { service: service.name }),
    endpoint: place,
    controls: chosen,
    fields,
    dateFormat: DATE_FORMAT.exec(plan.brief)?.[0] ?? earlier?.dateFormat ?? 'YYYY-MM-DD',
    parameters: earlier?.parameters ?? ownParameters(plan, place),
    fetchQuote: quoteIn(plan) ?? earlier?.fetchQuote ?? '`',
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries])],
    features: settingsByName(active),
  };
  return { settings, service, active };
}

export function findApi(plan: SitePlan): { service?: string; endpoint: Endpoint } | undefined {
  for (const { name, find } of services) {
    const found = find(plan);
    if (found) return { service: name, endpoint: found };
  }
  const found = readEndpoint(plan);
  return found && { endpoint: found };
}

/** What the brief wants looked up at first. */
function withStart(found: Endpoint, brief: string): Endpoint {
  const [input, ...others] = found.inputs;
  const start = START.exec(brief)?.[1];
  if (!input || others.length > 0 || start === undefined) return found;
  return { ...found, inputs: [{ ...input, example: start }] };
}

function ownParameters({ parameters }: SitePlan, { inputs }: Endpoint): string[] {
  const free = parameters.filter((name) => !/(?:token|key|auth)$/i.test(name));
  return inputs.map(
    ({ name }, index) =>
      free.find((one) => one.toLowerCase() === name.toLowerCase()) ??
      (inputs.length === 1 ? free[index] : undefined) ??
      name,
  );
}

function quoteIn({ scriptLiterals }: SitePlan): LookupSettings['fetchQuote'] | undefined {
  const [, mark] = /(?:fetch\(\s*|^)(["'`])https:/m.exec(scriptLiterals.join('\n')) ?? [];
  return fetchQuote.safeParse(mark).data;
}

function usualTitle(place: Endpoint, service: Service | undefined): string {
  const [input, ...others] = place.inputs;
  if (service) return `${service.subject} lookup`;
  if (!input) return `Data from ${endpointHost(place)}`;
  return others.length > 0 ? `Lookup at ${endpointHost(place)}` : `${input.label} lookup`;
}
