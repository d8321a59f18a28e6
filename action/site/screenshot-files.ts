/** Where pictures of a page go: into the site's repository and to the run's artifacts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_PICTURES, SCREEN_NAMES } from '../../src/domain/page-pictures.ts';
import type { FileTree } from './context.ts';
import type { Screenshots } from './verify/screenshots.ts';

/** Below the runner's temporary folder; the workflow uploads it. */
const ARTIFACT_FOLDER = 'errand-site';

/** An attachment of such a name is left alone. */
export function withScreenshots(
  files: FileTree,
  screenshots: Screenshots | undefined,
  sent: readonly string[],
): FileTree {
  if (!screenshots) return files;
  const free = SCREEN_NAMES.filter((screen) => !sent.includes(PAGE_PICTURES[screen]));
  return new Map([...files, ...free.map((screen) => [PAGE_PICTURES[screen], screenshots[screen]] as const)]);
}

export async function saveScreenshots(screenshots: Screenshots | undefined): Promise<void> {
  const temporary = process.env.RUNNER_TEMP;
  if (!screenshots || !temporary) return;
  const folder = join(temporary, ARTIFACT_FOLDER);
  await mkdir(folder, { recursive: true });
  for (const screen of SCREEN_NAMES) await writeFile(join(folder, `${screen}.jpg`), screenshots[screen]);
}
