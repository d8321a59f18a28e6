/** GitHub allows 100 characters of `A-Z a-z 0-9 . _ -`; a suffix has to fit behind the name. */
const LONGEST = 90;

/** The repository name for a task: the prefix and the task with everything GitHub would refuse made a hyphen. */
export function repositoryName(prefix: string, task: string): string {
  const clean = `${prefix}${task}`
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .replace(/\.(git|wiki|atom)$/i, '')
    .slice(0, LONGEST);
  return clean === '' ? 'site' : clean;
}

/** The name to try as number `n` (from 1) when earlier ones belong to somebody else. */
export function nthName(name: string, n: number): string {
  return n === 1 ? name : `${name}-${n}`;
}
