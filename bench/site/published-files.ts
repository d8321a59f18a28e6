/** What visitors of a page get, by path; what Pages does not serve is left out. */
export async function publishedFiles(
  pagesUrl: string,
  paths: readonly string[],
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const path of paths) {
    const answer = await fetch(new URL(path, pagesUrl));
    if (answer.ok) files.set(path, Buffer.from(await answer.arrayBuffer()));
  }
  return files;
}
