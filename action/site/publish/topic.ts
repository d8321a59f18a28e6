/** GitHub takes 50 characters for a topic and 20 topics for a repository. */
const LONGEST = 50;
const MOST = 20;

/** A repository's topics with ours among them; those that others set stay. */
export function withTopics(present: readonly string[], wanted: readonly string[]): string[] {
  const topics = wanted.map(toTopic).filter((topic) => topic !== '');
  return [...new Set([...present, ...topics])].slice(0, MOST);
}

/** Lower-case letters, digits and single dashes, beginning with a letter or digit; empty if nothing is left. */
function toTopic(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}
