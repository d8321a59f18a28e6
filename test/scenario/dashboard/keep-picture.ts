import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The pictures of the documentation are taken from the tests, when somebody asks for it (`ERRAND_KEEP_PICTURES=1`). */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!process.env.ERRAND_KEEP_PICTURES) return;
  const path = join(import.meta.dirname, '../../../docs/pictures', `${name}.png`);
  await page.screenshot({ path });
}
