/** What the template keeps in `site.json`: the company, where its figures are, and the ids that were asked for. */
import { z } from 'zod';
import type { SitePlan } from '../../plan-types.ts';
import type { TemplateInput } from '../template.ts';
import { readConcept, secConcept } from './concept.ts';
import { dataFile } from './data-file.ts';
import { askedRoles, pickRoles } from './roles.ts';
import { figurePaths, pathsIn, readShape, type Shape, USUAL_SHAPE } from './shape.ts';

/** AI Pipe forwards GET requests to the address behind this one and lets every page read the answer. */
const USUAL_PROXY = 'https://aipipe.org/proxy/';
const PROXY = /https:\/\/[\w.-]*(?:proxy|cors|allorigins)[\w.-]*(?:\/[\w./-]*)?(?:\?(?:[\w-]+=)?)?/i;

const shareSettings = z.object({
  concept: secConcept,
  /** The company as the brief calls it, for as long as the SEC's own name is not known. */
  company: z.string(),
  dataFile: z.string(),
  paths: figurePaths,
  roles: askedRoles,
  /** The parameter of the address that names another company. */
  parameter: z.string(),
  proxy: z.string(),
  libraries: z.array(z.string()),
});
export type ShareSettings = z.infer<typeof shareSettings>;

/** What this round asks for, over what earlier rounds decided; `undefined` if no round names a company. */
export function resolveSettings({ plan, settings }: TemplateInput): ShareSettings | undefined {
  const earlier = shareSettings.safeParse(settings).data;
  const concept = readConcept(plan.brief) ?? earlier?.concept;
  if (!concept) return undefined;
  const given = readShape(plan.brief);
  const shape = given ?? USUAL_SHAPE;
  return {
    concept,
    company: companyName(plan.brief, given) ?? earlier?.company ?? `CIK ${concept.cik}`,
    dataFile: earlier?.dataFile ?? dataFile(plan)?.path ?? 'data.json',
    paths: given || !earlier ? pathsIn(shape) : earlier.paths,
    roles: pickRoles(plan.elements, earlier?.roles),
    parameter: earlier?.parameter ?? cikParameter(plan),
    proxy: PROXY.exec(plan.brief)?.[0] ?? earlier?.proxy ?? USUAL_PROXY,
    libraries: [...new Set([...(earlier?.libraries ?? []), ...plan.libraries])],
  };
}

function cikParameter({ parameters }: SitePlan): string {
  return parameters.find((name) => /cik/i.test(name)) ?? parameters[0] ?? 'CIK';
}

/** The name in the structure of the data file, or after "company:". */
function companyName(brief: string, shape: Shape | undefined): string | undefined {
  const inShape =
    shape && pathsIn(shape).name.reduce<unknown>((node, key) => Reflect.get(Object(node), key), shape);
  if (typeof inShape === 'string' && /\p{L}/u.test(inShape) && !/^<|\.\.\.|…/.test(inShape)) return inShape;
  return /\bcompany\b(?:\s+is)?\W{1,4}(\p{Lu}[^\n(,;]{1,60}?)(?=\s*[(,;\n]|\.\s|\.?$)/mu
    .exec(brief)?.[1]
    ?.trim();
}
