import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chrome for the runners: `configured`, the machine's own, or else the Chromium that an npm package carries.
 */
export async function findChrome(configured: string | undefined): Promise<string> {
  return configured ?? INSTALLED.find((path) => existsSync(path)) ?? unpackChromium();
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` once, next to the installed packages. It unpacks into the folder
 * for temporary files, where a half-written or foreign one could lie: so it gets a folder of its own, which takes
 * its name only when it is complete.
 */
async function unpackChromium(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const cache = join(resolve(entry, '../../../..'), '.cache', 'errand');
  const home = join(cache, 'chromium');
  const executable = join(home, 'chromium');
  if (existsSync(executable)) return executable;
  await mkdir(cache, { recursive: true });
  const temporary = await mkdtemp(join(cache, 'unpacking-'));
  const script = `import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())`;
  await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
  });
  try {
    await rename(temporary, home);
  } catch (error) {
    // Another process was faster, which is just as good.
    await rm(temporary, { recursive: true });
    if (!existsSync(executable)) throw error;
  }
  return executable;
}
