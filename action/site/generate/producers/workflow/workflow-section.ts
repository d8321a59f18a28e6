/** The part of a brief that speaks of a workflow: the line with its name, or the word, and the deeper ones below; else all of it. */
export function workflowSection(path: string, brief: string): string {
  const lines = brief.split(/\r?\n/);
  const name = path.split('/').at(-1) ?? path;
  const isAbout = [path, name, 'workflow'].find((words) => brief.includes(words)) ?? path;
  const start = lines.findIndex((line) => line.includes(isAbout));
  if (start < 0) return brief;
  const depth = indentOf(lines[start] ?? '');
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.trim() !== '' && indentOf(line) <= depth);
  const below = end < 0 ? rest : rest.slice(0, end);
  return below.some((line) => line.trim() !== '') ? [lines[start], ...below].join('\n') : brief;
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}
