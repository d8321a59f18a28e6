/** What the page looks like, for people and for models that can see. */
import type { Browser, Page } from 'playwright-core';
import { SCREENS, type Screen } from '../../../src/domain/page-pictures.ts';
import type { FileTree } from '../context.ts';
import type { Network } from './egress/network.ts';
import { openPage, untilQuiet } from './open-page.ts';
import { serveTree } from './static-server.ts';

/** A model's tokens and a run's artifacts both want small pictures. */
const MOST_BYTES = 300_000;
const QUALITIES = [80, 60, 40, 20];

interface ScreenshotOptions {
  browser: Browser;
  repositoryName: string;
  allowedHosts?: readonly string[];
  network?: Network;
}

/** JPEG, light. */
export interface Screenshots extends Record<Screen, Buffer> {
  /** What the page logged as errors or did not catch on the way. */
  consoleErrors: string[];
}

/** Throws if the page does not load. */
export async function takeScreenshots(
  files: FileTree,
  { browser, repositoryName, allowedHosts = [], network }: ScreenshotOptions,
): Promise<Screenshots> {
  await using server = await serveTree(files, repositoryName);
  await using opened = await openPage({
    browser,
    url: server.url,
    allowedHosts,
    ...(network && { network }),
  });
  if (opened.loadError) throw new Error(opened.loadError);
  const { page, observed } = opened;
  await untilQuiet(opened);
  await page.setViewportSize(SCREENS.desktop);
  const desktop = await takeSmall(page);
  await page.setViewportSize(SCREENS.phone);
  const phone = await takeSmall(page);
  return { desktop, phone, consoleErrors: [...observed.pageErrors, ...observed.consoleErrors] };
}

export async function takeSmall(page: Page): Promise<Buffer> {
  let picture: Buffer = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    picture = await page.screenshot({ type: 'jpeg', quality });
    if (picture.byteLength < MOST_BYTES) break;
  }
  return picture;
}
