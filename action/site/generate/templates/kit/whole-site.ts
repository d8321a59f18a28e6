/** Whether a brief is about a site of several parts: a file that comes with it is then one part, and not its subject. */
const OF_PARTS =
  /\blanding\s?pages?\b|\bportfolios?\b|\b(?:one|single|multi)[\s-]?page\s+(?:web)?site\b|\bhome\s?page\s+(?:for|of)\b|\b(?:web)?site\s+(?:for|about|of)\s+(?:my|our|an?|the)\b|\b(?:hero|sidebar|call[\s-]to[\s-]action|contact)\s+(?:section|banner|area|button)\b|\bwebs(?:e|é)ite\s+für\b|\bsite\s+(?:web\s+)?pour\b|\bs[ií]tio\s+(?:web\s+)?para\b/i;
const KINDS: readonly RegExp[] = [
  /\.(?:md|markdown|txt)$/i,
  /\.(?:png|jpe?g|gif|webp|svg|avif)$/i,
  /\.(?:csv|tsv|xlsx|json|ya?ml|xml)$/i,
  /\.(?:mp3|mp4|webm|ogg|wav|pdf)$/i,
];
const PAPERS = /^(?:readme|licen[cs]e|changelog|site\.json)/i;

export function isWholeSite(brief: string, names: Iterable<string>): boolean {
  const content = [...names].filter((name) => !PAPERS.test(name));
  const kindsOf = (some: readonly string[]) =>
    KINDS.filter((kind) => some.some((name) => kind.test(name))).length;
  const named = content.filter((name) => brief.includes(name));
  return OF_PARTS.test(brief) || kindsOf(content) > 2 || kindsOf(named) > 1;
}
