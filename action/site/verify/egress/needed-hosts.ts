/** Which hosts the page of a brief cannot do without: those it is told to talk to. */
import type { SitePlan } from '../../generate/plan-types.ts';

const ADDRESS = /https:\/\/[^\s"'`<>()[\]{}]+/g;
/** `api.github.com` without `https://`; the first label tells it from a file name. */
const BARE_HOST = /(?<![\w.@/-])(?:api|data|raw|www|cdn)(?:\.[a-z0-9-]+)+\.[a-z]{2,}(?![\w-])/gi;
/** Services that briefs mean without naming their host. */
const IMPLIED: readonly { mentionedIn: RegExp; host: string }[] = [
  {
    mentionedIn: /\bgithub\b[^.\n]{0,40}\b(user(?:name)?|account|profile|api|repositor)/i,
    host: 'api.github.com',
  },
  { mentionedIn: /\b(SEC|EDGAR)\b.{0,60}\b(filings?|CIK|endpoint|XBRL)\b/i, host: 'data.sec.gov' },
];

export function neededHosts({ brief, checks }: Pick<SitePlan, 'brief' | 'checks'>): string[] {
  const text = [brief, ...checks.map((check) => check.text)].join('\n');
  const named = (text.match(ADDRESS) ?? []).flatMap((address) => URL.parse(address)?.hostname ?? []);
  const bare = (text.match(BARE_HOST) ?? []).map((host) => host.toLowerCase());
  const implied = IMPLIED.flatMap(({ mentionedIn, host }) => (mentionedIn.test(text) ? [host] : []));
  return [...new Set([...named, ...bare, ...implied])];
}
