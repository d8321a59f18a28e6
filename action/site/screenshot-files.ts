/** Where pictures of a page go: the desktop one into the site's repository, both to the run's artifacts. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileTree } from './context.ts';
import type { Screenshots } from './verify/screenshots.ts';

/** In the site's repository; its README shows it. */
export const SCREENSHOT_FILE = 'screenshot.jpg';
/** Below the runner's temporary folder; the workflow uploads it. */
const ARTIFACT_FOLDER = 'errand-site';

/** An attachment of that name is left alone. */
export function withScreenshot(
  files: FileTree,
  screenshots: Screenshots | undefined,
  sent: readonly string[],
): FileTree {
  if (!screenshots || sent.includes(SCREENSHOT_FILE)) return files;
  return new Map([...files, [SCREENSHOT_FILE, screenshots.desktop]]);
}

export async function saveScreenshots(screenshots: Screenshots | undefined): Promise<void> {
  const temporary = process.env.RUNNER_TEMP;
  if (!screenshots || !temporary) return;
  const folder = join(temporary, ARTIFACT_FOLDER);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'desktop.jpg'), screenshots.desktop);
  await writeFile(join(folder, 'phone.jpg'), screenshots.phone);
}
