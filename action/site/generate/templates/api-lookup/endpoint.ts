/**
 * The address a page looks things up at: an https address of the brief (or of a check that wants it in the script),
 * with the parts that a visitor fills in. Nothing else is ever asked.
 */
import { z } from 'zod';
import type { SitePlan } from '../../plan-types.ts';

const endpointInput = z.object({
  /** A JavaScript name. */
  name: z.string().regex(/^[A-Za-z_]\w*$/),
  label: z.string(),
  /** A value that the brief itself gives. */
  example: z.string().optional(),
});
export type EndpointInput = z.infer<typeof endpointInput>;

export const endpoint = z.object({
  /** The address around the inputs: one more than there are of them. */
  texts: z.array(z.string().regex(/^[^`\\<>\s"'$]*$/)).min(1),
  inputs: z.array(endpointInput),
});
export type Endpoint = z.infer<typeof endpoint>;

const HOLE = String.raw`\$?\{[\w .-]+\}|<[\w .-]+>|\[[\w .-]+\]|(?<=\/):[A-Za-z]\w*`;
const ADDRESS = new RegExp(String.raw`https:\/\/(?:${HOLE}|[\w.~:/?#@!&+,;=%-])+`, 'gi');
/** Files, documentation and libraries are looked at, not asked. */
const NO_API =
  /\.(?:csv|tsv|md|txt|png|jpe?g|webp|gif|svg|html?|pdf|css|m?js)(?:[?#]|$)|\/\/(?:docs?|developers?|www|cdn|unpkg)\.|jsdelivr|cdnjs|github\.io|\/docs\//i;
const ASKS_FOR_INPUT =
  /\b(?:enter(?:s|ed|ing)?|types?|typing|inputs?|forms?|look(?:s|ing)?[\s-]?ups?|search(?:es|ing)?|user ?names?|given)\b/i;
/** How far before an address the words stand that say what it is for. */
const SAID_BEFORE = 40;
const FIXED_END = /^(?:random|latest|current|today|all|json|v?\d+(?:\.\d+)*)$/i;
/** Words that JavaScript, or the page's script, has other uses for. */
const RESERVED =
  /^(?:class|default|new|in|for|var|let|const|do|if|else|with|case|this|package|public|private|enum|export|import|function|return|delete|void|null|true|false|await|yield|static|super|switch|try|typeof|while|fetch|values|options|event)$/;

export function readEndpoint({
  brief,
  scriptLiterals,
}: Pick<SitePlan, 'brief' | 'scriptLiterals'>): Endpoint | undefined {
  const found = [brief, ...scriptLiterals].flatMap((text) => text.match(ADDRESS) ?? []);
  const ranked = found
    .map((address) => address.replace(/[.,;:!)]+$/, ''))
    .map((address) => ({ address, points: points(address, brief) }))
    .filter((one) => one.points > 0)
    .toSorted((a, b) => b.points - a.points);
  return ranked[0] && parse(ranked[0].address, brief);
}

export function endpointHost({ texts }: Endpoint): string {
  return URL.parse(texts[0] ?? '')?.hostname ?? '';
}

function points(address: string, brief: string): number {
  const before = brief.slice(0, Math.max(0, brief.indexOf(address))).slice(-SAID_BEFORE);
  const isApi = /\/\/(?:[\w-]+\.)*api[\w-]*\.|\/api\b|\/v\d+\b|\bapi\b/i.test(address);
  const isAsked = new RegExp(HOLE).test(address) || /[/=]$/.test(address.replace(/^https:\/\/[^/]+\/?$/, ''));
  const isSaid = /\b(?:fetch\w*|call\w*|quer\w+|requests?|api|endpoint|get|from|using)\b/i.test(before);
  return (isApi ? 2 : 0) + (isAsked ? 2 : 0) + (isSaid ? 1 : 0) - (NO_API.test(address) ? 9 : 0);
}

function parse(address: string, brief: string): Endpoint | undefined {
  const holes = [...address.matchAll(new RegExp(HOLE, 'g'))];
  if (holes.length > 0) {
    const texts = address.split(new RegExp(HOLE));
    return checked(
      texts,
      holes.map(([hole]) => ({ raw: hole.replace(/^[$:]?[{<[]?|[}>\]]$/g, '') })),
      brief,
    );
  }
  if (/[/=]$/.test(address)) return checked([address, ''], [{ raw: nameBefore(address) }], brief);
  const said = saidParameters(address, brief);
  if (said) return said;
  const [, start = '', last = ''] = /^(https:\/\/[^?#]+\/)([^/?#]+)$/.exec(address) ?? [];
  if (start === '' || FIXED_END.test(last) || !ASKS_FOR_INPUT.test(brief))
    return checked([address], [], brief);
  return checked([start, ''], [{ raw: nameBefore(start), example: decodeURIComponent(last) }], brief);
}

/** `?latitude=52.5&longitude=13.4` where the brief speaks of latitude and longitude: values it gives as examples. */
function saidParameters(address: string, brief: string): Endpoint | undefined {
  const around = brief.replaceAll(address, ' ');
  const given = [...address.matchAll(/(?<=[?&])([\w-]+)=([^&#]+)/g)].filter(
    ([, name = '', value = '']) =>
      !/^(?:true|false)$/.test(value) && new RegExp(`\\b${name}\\b`, 'i').test(around),
  );
  if (given.length === 0 || !ASKS_FOR_INPUT.test(around)) return undefined;
  const ends = given.map(({ 0: { length }, 1: name = '', index }) => [
    index + name.length + 1,
    index + length,
  ]);
  const cuts = [0, ...ends.flat(), address.length];
  const texts = [...given, undefined].map((_, at) => address.slice(cuts[2 * at], cuts[2 * at + 1]));
  return checked(
    texts,
    given.map(([, raw = '', value = '']) => ({ raw, example: decodeURIComponent(value) })),
    brief,
  );
}

function checked(
  texts: string[],
  holes: { raw: string; example?: string }[],
  brief: string,
): Endpoint | undefined {
  const names = holes.map(({ raw }) => variableName(raw));
  const inputs = holes.map(({ raw, example }, index) => ({
    name: names.indexOf(names[index] ?? '') === index ? names[index] : `value${index + 1}`,
    label: labelOf(raw, holes.length === 1 ? brief : ''),
    ...(example !== undefined && { example }),
  }));
  const host = URL.parse(texts[0] ?? '')?.hostname ?? '';
  // The host itself must not be a visitor's to choose.
  const isWhole = texts.length === 1 || /^[/?]/.test((texts[0] ?? '').slice(`https://${host}`.length));
  return host.includes('.') && isWhole ? endpoint.safeParse({ texts, inputs }).data : undefined;
}

/** "users/" holds users, and "?q=" a q. */
function nameBefore(start: string): string {
  const word = /([A-Za-z][\w-]*)[/=]$/.exec(start)?.[1] ?? 'name';
  return /^(?:v\d+|api|name|q|query|s|search)$/i.test(word) ? 'name' : word.replace(/(?<=\w{3})s$/, '');
}

function variableName(raw: string): string {
  const name = raw
    .trim()
    .replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '')
    .replace(/^(?=\d|$)/, 'value');
  return RESERVED.test(name) ? `${name}Name` : /^[A-Z]+$/.test(name) ? name.toLowerCase() : name;
}

/** What the brief calls it: "enter a country name"; else the name in the address, in words. */
function labelOf(raw: string, brief: string): string {
  const said =
    /\b(?:enter(?:s|ed|ing)?|types?|typing(?: in)?|look(?:s|ing)?[\s-]?up|search(?:es|ing)?(?: for)?)\s+(?:an?|the|any)\s+((?:[\p{L}-]+\s?){1,2}?)(?=\s+(?:and|to|in|into|with|from|using|that|via|by|on|or|then|of|for)\b|[.,;:)(]|$)/iu
      .exec(brief)?.[1]
      ?.trim();
  const words = raw
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[\W_]+/g, ' ')
    .trim()
    .toLowerCase();
  const text = said ?? (words || 'name');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
